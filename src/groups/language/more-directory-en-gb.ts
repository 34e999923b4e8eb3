import type { Weekday } from '../model/group.js';
import { contributeLabelsEnGb } from './contribute-labels.js';
import type { MoreDirectoryMessages } from './more-directory-messages.js';
import { whenWordsEnGb } from './when-words.js';

const DAYS: MoreDirectoryMessages['days'] = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

/** British English. */
export const moreDirectoryEnGb: MoreDirectoryMessages = {
  ...contributeLabelsEnGb,
  tag: 'en-GB',
  filters: 'Filters',
  apply: 'Apply filters',
  updatesAsYouChoose: 'Results update as you choose.',
  clear: 'Clear filters',
  notPrinted: (count) => `${count} more are on the page, and not printed here.`,
  kinds: {
    category: 'What it is',
    audience: 'Who it is for',
    day: 'Day',
    time: 'Time of day',
    cost: 'Cost',
    access: 'Access',
    language: 'Language',
    attendance: 'How to take part',
    joining: 'How to join',
  },
  days: DAYS,
  times: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening, from 5pm' },
  costs: { free: 'Free', donation: 'By donation', 'under-5': 'Under £5', paid: 'Paid' },
  option: (label, count) => `${label} (${count})`,
  showMoreOptions: (count) => `Show ${count} more`,
  age: 'Age',
  ageHint: 'Of whoever would go, in years',
  ageWrong: (oldest) => `Enter an age in numbers, from 0 to ${oldest}, such as 40`,
  aged: (years) => `Age ${years}`,

  chosen: 'You are looking for',
  remove: 'Remove filter:',
  narrowedBy: (groups, filters) => `${groups}.${filters.length ? ` Filters: ${filters.join(', ')}.` : ''}`,

  asking: 'Looking for more groups',
  askingFailed:
    'We could not look for more groups, so only those found before are shown. Wait a little, then try again.',

  when: whenWordsEnGb,
  meant: (text, days, times, groups) =>
    [
      `Show ${groups}`,
      text && `for “${text}”`,
      days.length && `on ${days.map((day) => DAYS[day as Weekday]).join(' or ')}`,
      // The options are English words.
      times.length && `in the ${times.join(' or ')}`,
    ]
      .filter(Boolean)
      .join(' '),

  loosen: 'There are some if you ask for less:',
  without: (label, groups) => `Leave out ${label}: ${groups}`,
  text: (typed) => `“${typed}”`,
  unsaid: (count, words) => (count === 1 ? '1 group does not say' : `${words} groups do not say`),
  unsaidHint: 'They may be what you look for, but say nothing about some of what you chose. Ask them.',

  map: 'Map',
  fetchingMap: 'Fetching the map. This can take a while on a poor connection.',

  keep: 'Add to my list',
  drop: 'Take off my list',
  myList: (count) => `My list (${count})`,
  onMyList: (count) =>
    count ? `On your list, ${count} ${count === 1 ? 'group' : 'groups'}` : 'There is nothing on your list',
  fetchingList: 'Fetching your list',

  interests: 'Groups for what you like',
  interest: (text, groups) => `${text}: ${groups}`,
};
