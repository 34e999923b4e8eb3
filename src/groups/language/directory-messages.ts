import type { CardMessages } from './card-messages.js';

/** Every word that `<sayso-group-directory>` says before anything was asked of it, in one language. */
export interface DirectoryMessages extends CardMessages {
  /** The heading, where the page names no other. */
  readonly title: string;

  readonly what: string;
  readonly whatHint: string;
  readonly place: string;
  readonly placeHint: string;
  /** In the box for a place: where the device says that it is. */
  readonly myLocation: string;
  readonly useMyLocation: string;
  /** The device would not say where it is. */
  readonly locationRefused: string;
  /** It does not know, or takes too long. */
  readonly locationUnknown: string;
  readonly howFar: string;
  readonly anyDistance: string;
  readonly withinMiles: (miles: number) => string;
  readonly search: string;
  readonly lookingForPlace: string;
  readonly placeUnknown: (typed: string) => string;
  readonly placeUnreachable: string;
  /** It is a postcode of where we may have no table of. */
  readonly placeNotCovered: string;
  /** A distance was chosen, and no place to count it from. */
  readonly placeMissing: string;

  readonly showFilters: (chosen: number) => string;
  /** The filters were asked for and have not arrived. */
  readonly fetchingFilters: string;

  readonly loading: string;
  readonly loadingOf: (read: string, of: string | undefined) => string;
  readonly failed: string;
  readonly failedHint: string;
  readonly offline: string;
  readonly offlineHint: string;
  readonly tryAgain: string;
  /** Some of several sources could not be read. */
  readonly partly: string;
  /** There are none, whatever one looks for. */
  readonly empty: string;

  readonly noneFit: string;
  readonly showingInstead: (typed: string, instead: string) => string;
  readonly sortBy: string;
  readonly sort: Readonly<Record<'best' | 'nearest' | 'next' | 'name' | 'checked', string>>;
  readonly showMore: (count: string) => string;
  /** What can be placed, near a district or town; near where one is, where that has no name. */
  readonly near: (label: string) => string;
  readonly anywhere: string;
  readonly anywhereHint: string;

  /** Above groups that a link names. */
  readonly onlyThese: (count: number) => string;
  readonly notThere: string;
  readonly seeAll: (groups: string) => string;
}
