import type { GroupMessages } from './group-messages.js';

/**
 * The words of a group's card, in one language: what its facts are called, and what is said where there are none.
 * Those for the facts themselves, such as times and prices, are {@link GroupMessages}.
 */
export interface CardMessages extends GroupMessages {
  /** Read out before what there is to know before going. */
  readonly pleaseNote: string;
  /** All of a group was asked for and has not arrived. */
  readonly fetchingDetails: string;

  readonly when: string;
  readonly timesNotStated: string;
  /** So many more times than a card has room for. */
  readonly moreTimes: (count: number) => string;
  readonly where: string;
  readonly placeNotStated: string;
  /** Where the address is kept from the public, with what of it is not, if anything: the town, or half a postcode. */
  readonly addressNotPublic: (district: string) => string;
  /** For everybody in the area that the directory covers. */
  readonly wholeArea: string;
  /** So many more places than a card has room for. */
  readonly morePlaces: (count: number) => string;
  readonly cost: string;
  readonly whoFor: string;
}
