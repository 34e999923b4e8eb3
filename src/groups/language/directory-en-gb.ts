import { cardEnGb } from './card-en-gb.js';
import type { DirectoryMessages } from './directory-messages.js';

/** British English. */
export const directoryEnGb: DirectoryMessages = {
  ...cardEnGb,
  title: 'Find a group',

  what: 'What are you looking for?',
  whatHint: 'Such as singing or lunch',
  place: 'Postcode or town',
  placeHint: 'The first half is enough, such as BS1',
  myLocation: 'My location',
  useMyLocation: 'Use my location',
  locationRefused: 'Your device did not tell us where you are. Enter a postcode or a town instead',
  locationUnknown: 'Your device does not know where it is. Enter a postcode or a town instead',
  howFar: 'How far',
  anyDistance: 'Any distance',
  withinMiles: (miles) =>
    miles === 0.5 ? 'Within half a mile' : `Within ${miles} ${miles === 1 ? 'mile' : 'miles'}`,
  search: 'Search',
  lookingForPlace: 'Looking for that place',
  placeUnknown: (typed) => `We do not know “${typed}”. Check the postcode, or enter a town`,
  placeUnreachable: 'We could not look that place up. Check your connection, then try again',
  placeNotCovered:
    'We cannot look up postcodes in Northern Ireland, the Isle of Man or the Channel Islands. Enter a town instead',
  placeMissing: 'Enter a postcode or a town, so that we know what is near you',

  showFilters: (chosen) => (chosen ? `Filters (${chosen})` : 'Filters'),
  fetchingFilters: 'Fetching the filters. This can take a while on a poor connection.',

  loading: 'Loading groups',
  loadingOf: (read, of) => (of ? `Loading ${read} of ${of} groups` : `Loading groups: ${read} so far`),
  failed: 'The groups could not be loaded',
  failedHint: 'This is not your doing. Wait a little, then try again.',
  offline: 'You seem to be offline',
  offlineHint: 'The groups are loaded as soon as you are connected again.',
  tryAgain: 'Try again',
  partly: 'Some groups could not be loaded, so there may be more than are shown here.',
  empty: 'There are no groups here yet',

  noneFit: 'No groups fit',
  showingInstead: (typed, instead) => `Nothing fits “${typed}”. Showing results for “${instead}”.`,
  sortBy: 'Sort by',
  sort: {
    best: 'Best fit',
    nearest: 'Nearest',
    next: 'Meets soonest',
    name: 'Name, A to Z',
    checked: 'Checked most recently',
  },
  showMore: (count) => `Show ${count} more`,
  near: (label) => `Near ${label || 'you'}`,
  anywhere: 'Online or covering the whole area',
  anywhereHint: 'You can take part in these wherever you live, or they do not say where they meet.',

  onlyThese: (count) => (count === 1 ? 'Only this group' : `Only these ${count} groups`),
  notThere: 'That group is no longer listed here.',
  seeAll: (groups) => `See all ${groups}`,
};
