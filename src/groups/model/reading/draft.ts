import type { GroupFormat } from '../group.js';

/**
 * A record as a reader found it: where things lie in the format is settled, what they say is not. Every value is as
 * the source has it, so that all that is known of dirty data stands in one place, which is what turns this into a group.
 */
export interface Draft {
  readonly format: GroupFormat;
  readonly id?: unknown;
  readonly name?: unknown;
  readonly summary?: unknown;
  /** May hold HTML. */
  readonly description?: unknown;
  readonly status?: unknown;
  /** Shown from and to these days, as Outpost has it. */
  readonly visible?: { readonly from?: unknown; readonly to?: unknown };
  readonly notice?: unknown;
  readonly organisation?: {
    readonly id?: unknown;
    readonly name?: unknown;
    readonly url?: unknown;
    readonly email?: unknown;
    readonly logo?: unknown;
    readonly charityNumber?: unknown;
    readonly companyNumber?: unknown;
  };
  /** A text may hold several, separated by semicolons, bars or commas. */
  readonly categories?: readonly (DraftTerm | string)[];
  readonly audiences?: readonly (DraftTerm | string)[];
  readonly tags?: readonly unknown[];
  readonly age?: {
    readonly min?: unknown;
    readonly max?: unknown;
    /** Such as `5-11`, `16+` or `all ages`. */
    readonly text?: unknown;
  };
  readonly eligibility?: unknown;
  readonly cost?: {
    /** Such as `Yes`, `true` or 1. */
    readonly free?: unknown;
    readonly text?: unknown;
    readonly options?: readonly {
      readonly label?: unknown;
      readonly amount?: unknown;
      readonly currency?: unknown;
      readonly unit?: unknown;
      readonly validFrom?: unknown;
      readonly validTo?: unknown;
    }[];
  };
  readonly joining?: { readonly how?: readonly unknown[]; readonly text?: unknown; readonly url?: unknown };
  readonly attendance?: readonly unknown[];
  readonly places?: readonly DraftPlace[];
  readonly areas?: readonly { readonly name?: unknown; readonly uri?: unknown }[];
  readonly wide?: unknown;
  readonly sessions?: readonly DraftSession[];
  readonly closures?: readonly { readonly from?: unknown; readonly to?: unknown; readonly text?: unknown }[];
  /** Free text such as `Mon & Thur 1-3pm (except bank holidays)`: sessions are made of it where it can be read. */
  readonly timesText?: unknown;
  readonly contacts?: readonly {
    readonly name?: unknown;
    readonly role?: unknown;
    /** Each may hold several numbers, and words. */
    readonly phones?: readonly {
      readonly number?: unknown;
      readonly label?: unknown;
      readonly kind?: unknown;
    }[];
    readonly email?: unknown;
  }[];
  readonly website?: unknown;
  readonly links?: readonly { readonly label?: unknown; readonly url?: unknown }[];
  readonly image?: { readonly src?: unknown; readonly alt?: unknown };
  readonly languages?: readonly { readonly code?: unknown; readonly name?: unknown }[];
  readonly access?: readonly (DraftTerm | string)[];
  readonly checked?: { readonly date?: unknown; readonly by?: unknown };
  readonly updated?: unknown;
  readonly reportTo?: unknown;
  readonly url?: unknown;
  readonly licence?: unknown;
}

export interface DraftTerm {
  readonly id?: unknown;
  readonly label?: unknown;
  readonly scheme?: unknown;
  readonly uri?: unknown;
  readonly parent?: unknown;
}

export interface DraftPlace {
  readonly id?: unknown;
  readonly name?: unknown;
  /** Each may hold several lines, and the postcode. */
  readonly lines?: readonly unknown[];
  readonly town?: unknown;
  readonly postcode?: unknown;
  readonly lat?: unknown;
  readonly lng?: unknown;
  /** British National Grid, in metres. */
  readonly easting?: unknown;
  readonly northing?: unknown;
  /** True where the source asks for the address not to be shown. */
  readonly masked?: unknown;
  readonly uprn?: unknown;
  readonly access?: readonly (DraftTerm | string)[];
  readonly accessText?: unknown;
  readonly accessUrl?: unknown;
  readonly transport?: unknown;
}

export interface DraftSession {
  /** `WEEKLY`, `monthly`, or of schema.org an ISO 8601 duration such as `P1W`. */
  readonly freq?: unknown;
  readonly interval?: unknown;
  /** Such as `TU,TH`, `1SA`, `2`, `Tuesday`, `https://schema.org/Tuesday`, or a list of these. */
  readonly days?: unknown;
  readonly monthDays?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly from?: unknown;
  readonly until?: unknown;
  readonly count?: unknown;
  readonly validTo?: unknown;
  readonly except?: readonly unknown[];
  /** Index into the draft's places. */
  readonly place?: number;
  readonly online?: unknown;
  readonly text?: unknown;
  readonly bookUrl?: unknown;
}
