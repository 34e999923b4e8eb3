import type { SharedMessages } from '../../language/shared-messages.js';
import type { Attendance, Joining } from '../model/group.js';

/** How long ago a day was, in the largest unit that it fills. */
export type Ago =
  | { readonly unit: 'today' | 'yesterday' | 'last-week' }
  | { readonly unit: 'days' | 'weeks' | 'months' | 'years'; readonly count: number };

/** An age range in words. `all` is only ever what a source says. */
export type AgeWords =
  | { readonly kind: 'all' }
  | { readonly kind: 'from' | 'to' | 'only'; readonly age: number }
  | { readonly kind: 'between'; readonly min: number; readonly max: number };

/** A distance as far as it can be known: `rough` where the start is known to a mile or so only. */
export interface Miles {
  /** Rounded as it is shown: to tenths below 10, and to whole miles where it is rough. 0 for less than can be told. */
  readonly miles: number;
  readonly rough: boolean;
}

/** The phrases that say on which days, in one language. Days are numbers, Monday 0 to Sunday 6, in order. */
export interface DayPhrases {
  /** "Every day", "Every other day", "Every 3 days". */
  readonly daily: (interval: number) => string;
  /** "Mondays and Thursdays", "Every other Tuesday", "Every 3 weeks on Tuesdays"; "Every week" for no days. */
  readonly weekly: (days: readonly number[], interval: number) => string;
  /** Days in a row: "Monday to Friday". Every week. */
  readonly dayToDay: (first: number, last: number) => string;
  /** "First and third Saturday of the month": every such week, 1 to 5 or -1 for the last, of every such day. */
  readonly monthlyByWeek: (nth: readonly number[], days: readonly number[], interval: number) => string;
  /** "1st and 15th of the month": 1 to 31, or from the end, -1 for the last. */
  readonly monthlyByNumber: (numbers: readonly number[], interval: number) => string;
  /** In which week of the month nobody has said: "Every month on a Tuesday"; "Every month" for no days. */
  readonly monthlySomeDay: (days: readonly number[], interval: number) => string;
}

/** What is said of one group wherever it is shown: on its card, in a list, on a map. */
export interface GroupMessages extends SharedMessages {
  /** Monday to Sunday, as in the middle of a sentence. */
  readonly weekdays: readonly string[];
  readonly days: DayPhrases;

  /** The hour from 0 to 23: "10am", "5:30pm", "12 noon", "midnight". */
  readonly time: (hour: number, minute: number) => string;
  readonly fromTo: (start: string, end: string) => string;
  /** Where only the end is known. */
  readonly until: (end: string) => string;
  /** "Tuesday 1 December", from its parts as they are written. */
  readonly dayAndDate: (weekday: string, date: string) => string;

  /** Before the day of the next meeting. */
  readonly nextOn: (date: string) => string;
  readonly today: string;
  readonly tomorrow: string;
  /** The end is already written. Undefined where it is not known. */
  readonly onNow: (end: string | undefined) => string;

  /** That the times are no longer vouched for. */
  readonly timesMayBeOld: string;
  readonly paused: string;
  readonly ended: string;

  readonly ages: (age: AgeWords) => string;

  readonly free: string;
  readonly donation: string;
  /** Some of it is free; the lowest price of the rest, if it is known. */
  readonly someFree: (price: string | undefined) => string;
  readonly fromPrice: (price: string) => string;
  /** It costs something, nobody says how much. */
  readonly charge: string;
  readonly costNotStated: string;

  readonly milesAway: (distance: Miles) => string;
  /** Said once for a list of distances. */
  readonly straightLine: string;

  readonly checked: (ago: Ago) => string;
  /** Too long ago: a year, or a month and a year. */
  readonly notCheckedSince: (date: string) => string;

  readonly attendance: Readonly<Record<Attendance, string>>;
  readonly joining: Readonly<Record<Joining['how'][number], string>>;
  /** Names of languages by code: those that a browser may not know in this language. */
  readonly languageNames: Readonly<Partial<Record<string, string>>>;
  /** "12 groups". The count comes as it is written, too. */
  readonly groups: (count: number, written: string) => string;
  /** "Singing, fishing and walking": what anybody may have named. */
  readonly list: (items: readonly string[]) => string;
  /** The same of words that are the library's own, which a language may change beside one another. */
  readonly listOwn: (items: readonly string[]) => string;
}
