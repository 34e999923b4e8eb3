import type { SharedMessages } from '../../language/shared-messages.js';

/** The words that come with all of a group, in one language. */
export interface DetailsMessages extends Pick<SharedMessages, 'tag' | 'opensInNewTab'> {
  /** Of a session or a group that has not begun. */
  readonly startsOn: (date: string) => string;
  /** Of a session that is to end on a day that is known. */
  readonly lastOn: (date: string) => string;
  readonly closed: (from: string, to: string) => string;
  readonly runBy: string;
  readonly charityNumber: (number: string) => string;
  readonly howTo: string;
  readonly howToJoin: string;
  readonly book: string;
  readonly access: string;
  readonly accessNotStated: string;
  readonly accessDetails: string;
  readonly languages: string;
  readonly areas: string;
  readonly gettingThere: string;
  /** The place's name or postcode, where there are several. */
  readonly directions: (place: string | undefined) => string;

  readonly contact: string;
  readonly call: string;
  readonly text: string;
  readonly textphone: string;
  readonly email: string;
  readonly website: string;
  readonly noContact: string;

  readonly share: string;
  readonly linkCopied: string;
  /** The device would not let us copy: the address follows. */
  readonly linkNotCopied: string;
  readonly print: string;
  readonly addToCalendar: string;
  readonly askToJoin: string;
  readonly somethingWrong: string;
  readonly licence: (name: string) => string;
}
