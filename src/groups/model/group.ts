/**
 * The one record that every feed is read into, and all that finds and shows groups works on.
 *
 * Lists are always there and may be empty. What a source does not say is undefined, or "unknown" where that is a
 * word of the type: unknown is never "no". All text is plain text unless it says otherwise, and none of it is to be
 * trusted: it becomes markup nowhere but in `kit/rich-text`.
 */
export interface Group {
  /** The feed's own id, else one made of name and postcode that stays the same from one reading to the next. */
  readonly id: string;
  readonly name: string;
  /** BCP 47: what its name and texts are written in, where the source says so. */
  readonly language?: string;
  /** What it is, in one paragraph of at most 200 characters; empty where the source says nothing. */
  readonly summary: string;
  /** All that the source says, where that is more than the summary. */
  readonly description?: Prose;
  readonly status: GroupStatus;
  /** Something to know before going, such as "Not meeting in August". */
  readonly notice?: string;
  readonly organisation?: Organisation;
  /** What is done there: singing, food, advice. */
  readonly categories: readonly Term[];
  /** Who it is for: carers, men, new parents. */
  readonly audiences: readonly Term[];
  readonly tags: readonly string[];
  readonly age?: AgeRange;
  /** Who may come, in words. */
  readonly eligibility?: string;
  readonly cost: Cost;
  readonly joining: Joining;
  readonly attendance: readonly Attendance[];
  readonly places: readonly Place[];
  /** Where people may come from. */
  readonly areas: readonly Area[];
  /** For the whole area that the directory covers, wherever one lives. Groups that meet online only are found by {@link attendance}. */
  readonly wide: boolean;
  readonly sessions: readonly Session[];
  /** When nothing of it takes place. */
  readonly closures: readonly Closure[];
  /** When it meets, in the source's words: all there is where {@link sessions} is empty. */
  readonly timesText?: string;
  readonly contacts: readonly Contact[];
  /** http or https. */
  readonly website?: string;
  readonly links: readonly Link[];
  readonly image?: { readonly src: string; readonly alt: string };
  /** Languages that are spoken there. */
  readonly languages: readonly SpokenLanguage[];
  /** Access needs that are met, at the group or at any of its places. */
  readonly access: readonly Term[];
  /** When somebody last made sure that all this is so. */
  readonly checked?: { readonly date: string; readonly by?: string };
  /** When the record last changed, which says less: a day. */
  readonly updated?: string;
  /** Where errors in the record are to be reported. */
  readonly reportTo?: string;
  readonly source: GroupSource;
}

/** `active` also where the source does not say. `ended` groups are not shown in lists. */
export type GroupStatus = 'active' | 'paused' | 'ended';

export interface Prose {
  /** HTML as the feed has it, if it has any: to be shown through `kit/rich-text` and in no other way. */
  readonly markup?: string;
  readonly text: string;
}

export interface Organisation {
  readonly id?: string;
  readonly name: string;
  readonly url?: string;
  readonly email?: string;
  readonly logo?: string;
  /** Registered with the Charity Commission, OSCR or CCNI. */
  readonly charityNumber?: string;
  readonly companyNumber?: string;
}

/** A word of some vocabulary. Two terms are the same where their ids are. */
export interface Term {
  /** The vocabulary's own, else made of the label: lower case, without accents. */
  readonly id: string;
  readonly label: string;
  /** The vocabulary that it is of, by its name. */
  readonly scheme?: string;
  readonly uri?: string;
  /** The id of a wider term. */
  readonly parent?: string;
}

/** Years of age, both included. A missing end is open. */
export interface AgeRange {
  readonly min?: number;
  readonly max?: number;
}

export interface Cost {
  /** `mixed`: some of it is free. `unknown`: the source does not say. */
  readonly kind: 'free' | 'donation' | 'paid' | 'mixed' | 'unknown';
  /** The lowest price above nothing, in pounds unless the options say otherwise. */
  readonly from?: number;
  readonly options: readonly CostOption[];
  /** In the source's words. */
  readonly text?: string;
}

export interface CostOption {
  /** What it is for, such as "Concessions". */
  readonly label?: string;
  readonly amount?: number;
  /** ISO 4217; pounds where it is missing. */
  readonly currency?: string;
  /** What one gets for it, such as "a session". */
  readonly unit?: string;
  /** Days. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

export interface Joining {
  readonly how: readonly ('drop-in' | 'book' | 'referral' | 'membership')[];
  readonly text?: string;
  readonly url?: string;
}

export type Attendance = 'in-person' | 'online' | 'phone' | 'home-visit';

export interface Place {
  readonly id?: string;
  readonly name?: string;
  /** Street and the like, without town and postcode. Empty where {@link precision} is `area` or `none`. */
  readonly lines: readonly string[];
  readonly town?: string;
  /** As `BS1 5TR`; an outcode alone where {@link precision} is `area`. */
  readonly postcode?: string;
  /** Degrees, WGS 84. Missing where {@link precision} is `area` or `none`. */
  readonly lat?: number;
  readonly lng?: number;
  /**
   * How well we may say where this is. `exact`: a point of its own. `postcode`: known by its postcode. `area`: kept
   * vague on purpose, as for a refuge, and never given a pin, a street or a geocode. `none`: nothing that can be placed.
   */
  readonly precision: 'exact' | 'postcode' | 'area' | 'none';
  /** Unique Property Reference Number. */
  readonly uprn?: string;
  readonly access: readonly Term[];
  readonly accessText?: string;
  readonly accessUrl?: string;
  readonly transport?: string;
}

export interface Area {
  readonly name: string;
  readonly uri?: string;
}

/** Two letters as in iCalendar (RFC 5545). */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** When a group meets. Days are `2026-12-01`, times `10:00`: of the wall clock where it meets, whatever the device says. */
export interface Session {
  /** `once`: on the day {@link from}. `other`: in a way that only {@link text} tells. */
  readonly freq: 'once' | 'daily' | 'weekly' | 'monthly' | 'other';
  /** Every so many days, weeks or months; 1 or more. Counted from {@link from}, or unknown in which where that is missing. */
  readonly interval: number;
  /** Weekly: the days. Monthly: the days that {@link nth} counts. Empty: the weekday or day of the month of {@link from}. */
  readonly days: readonly Weekday[];
  /** Monthly: the first (1) to fifth (5), or last (-1) of such days. */
  readonly nth: readonly number[];
  /** Monthly: by number, 1 to 31, or from the end, -1 for the last. */
  readonly monthDays: readonly number[];
  readonly start?: string;
  readonly end?: string;
  /** The first day that may be one. */
  readonly from?: string;
  /** The last day that may be one. After it, the session has ended. */
  readonly until?: string;
  /** After this day, the times may be out of date. */
  readonly validTo?: string;
  /** Days on which it is left out. */
  readonly except: readonly string[];
  /** Index into the group's places. */
  readonly place?: number;
  readonly online?: boolean;
  /** What the source says of it, in its words. */
  readonly text?: string;
  readonly bookUrl?: string;
}

/** Days, both included. */
export interface Closure {
  readonly from: string;
  readonly to: string;
  readonly text?: string;
}

export interface Contact {
  readonly name?: string;
  readonly role?: string;
  readonly phones: readonly Phone[];
  readonly email?: string;
}

export interface Phone {
  /** What comes before the number, such as "Bookings". */
  readonly label?: string;
  /** As people write it. */
  readonly number: string;
  /** Digits, with a leading + if the source has one: what comes after `tel:` and `sms:`. */
  readonly digits: string;
  /** `text`: can be texted. `textphone`: for textphones only. */
  readonly kind: 'voice' | 'text' | 'textphone';
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

export interface SpokenLanguage {
  /** BCP 47, where it is known. */
  readonly code?: string;
  readonly name: string;
}

/** The formats that are known by their content. Those that no reader has yet are reported as unknown. */
export type GroupFormat =
  /** This library's own snapshot: the record itself. */
  | 'sayso'
  | 'open-referral-uk-1'
  /** Open Referral UK 3, and HSDS 3 of which it is a profile. */
  | 'open-referral-uk-3'
  /** The files of an HSDS package, by name. */
  | 'hsds-csv'
  | 'outpost'
  | 'localgov-drupal'
  | 'csv'
  | 'airtable'
  | 'geojson'
  | 'umap'
  | 'schema-org'
  | 'icalendar';

/** Where a record comes from. */
export interface GroupSource {
  readonly format: GroupFormat;
  /** Address of the feed or file. */
  readonly feed?: string;
  /** Address of this one record, for lazy details. */
  readonly url?: string;
  readonly licence?: string;
}
