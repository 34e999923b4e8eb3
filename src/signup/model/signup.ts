/** The sign-up contract, version 1: what a person gives, and what is sent. */

/** What may be asked for besides an address: `ask="name postcode-area"`. */
export const EXTRAS = { name: 'name', 'postcode-area': 'postcodeArea' } as const;

export type ExtraField = (typeof EXTRAS)[keyof typeof EXTRAS];

export type SignupField = 'email' | 'consent' | ExtraField;

/** The form as it was filled in. */
export interface SignupEntries {
  readonly email: string;
  readonly consent: boolean;
  readonly name?: string;
  readonly postcodeArea?: string;
}

export type SignupProblemCode =
  'emailMissing' | 'emailFormat' | 'postcodeFormat' | 'consentMissing' | 'refused';

export interface SignupProblem {
  readonly field: SignupField;
  readonly code: SignupProblemCode;
  /** The endpoint's own words, if it said anything for people. */
  readonly text?: string;
}

/** What is signed up to, and how that was put. */
export interface SignupFacts {
  /** The endpoint's name for what one signs up to. */
  readonly list: string;
  /** Of the form's own words. The page's would tell more about a person than a letter to them needs. */
  readonly language: string;
  /** The words that were agreed to, as they stood beside the box. */
  readonly consent: string;
  /** The day, as `2026-11-25`. The minute could be matched with that of an answer. */
  readonly today: string;
}

/**
 * The body of the request. All of it is here: no id, no activity, no partner,
 * nothing that an endpoint could join to answers.
 */
export interface SignupRequest {
  readonly sayso: 1;
  readonly signup: {
    readonly email: string;
    readonly name?: string;
    /** The first half of a British postcode, such as `SA1`. */
    readonly postcodeArea?: string;
    readonly list: string;
    readonly language: string;
    readonly consent: { readonly words: string; readonly given: true; readonly on: string };
  };
}

/** As far as a form should judge: whether an address works is found out by writing to it. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** A British postcode, of which the second half may be left out. */
const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)(?:\d[A-Z]{2})?$/;

/**
 * The first half of a British postcode, whatever of it was written. A whole one
 * names a few houses, which is more than a list of addresses should know.
 */
export function postcodeArea(text: string): string | undefined {
  return POSTCODE.exec(text.replace(/\s/g, '').toUpperCase())?.[1];
}

/** What has to be put right before it can be sent, in the order of the form. */
export function problemsOf({ email, consent, postcodeArea: area }: SignupEntries): SignupProblem[] {
  const problems: SignupProblem[] = [];
  if (!email.trim()) problems.push({ field: 'email', code: 'emailMissing' });
  else if (!EMAIL.test(email.trim())) problems.push({ field: 'email', code: 'emailFormat' });
  if (area?.trim() && !postcodeArea(area)) problems.push({ field: 'postcodeArea', code: 'postcodeFormat' });
  if (!consent) problems.push({ field: 'consent', code: 'consentMissing' });
  return problems;
}

/** What is sent of a form without problems. */
export function signupRequest(
  { email, name, postcodeArea: area }: SignupEntries,
  { list, language, consent, today }: SignupFacts,
): SignupRequest {
  const half = area && postcodeArea(area);
  return {
    sayso: 1,
    signup: {
      email: email.trim(),
      ...(name?.trim() && { name: name.trim() }),
      ...(half && { postcodeArea: half }),
      list,
      language,
      consent: { words: consent, given: true, on: today },
    },
  };
}
