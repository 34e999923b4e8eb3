/**
 * What a resident can do besides going to a group: say that something is wrong with its record, ask to join it, tell of
 * a group that is missing, and say that they would like one that there is not.
 *
 * Each is sent as the `answers` of a response by the contract, version 1 (`delivery/envelope.ts`): widget `groups`, the
 * activity that the page names, and as `definition` the digest of {@link CONTRIBUTION_DEFINITION}. Members that a
 * resident left empty are left out.
 *
 *     { "kind": "group-report", "group": "b1946ac9", "groupName": "Ferry Singers", "wrong": ["times", "place"],
 *       "words": "They have moved to the library" }
 *
 *     { "kind": "group-join", "group": "b1946ac9", "groupName": "Ferry Singers", "message": "I use a wheelchair",
 *       "name": "Ana", "phone": "01632 960 123",
 *       "consent": { "words": "I agree that …", "given": true, "on": "2026-11-26" } }
 *
 *     { "kind": "group-suggestion", "suggestedName": "Towpath Anglers", "what": "Fishing together", "where": "The lock",
 *       "when": "Saturdays, 7am", "reach": "Ask at the tackle shop", "know": "go" }
 *
 *     { "kind": "group-interest", "interest": "singing", "interestWords": "Singing!", "area": "L32",
 *       "help": ["room", "come"] }
 *
 * `name`, `email`, `phone` and `consent` may stand in each; a request to join has the first and one of the next two.
 * None of them is ever sent without `consent`: the words that stood beside the box, as they stood there, and the day
 * on which it was ticked.
 */
export const CONTRIBUTION_DEFINITION = { saysoGroups: 1 } as const;

/** What can be done, by the name that it is sent under. */
export const CONTRIBUTION_KINDS = [
  'group-report',
  'group-join',
  'group-suggestion',
  'group-interest',
] as const;

export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** Everything that any of the forms asks for, by the name that it is sent under. */
export type ContributionField =
  | 'wrong'
  | 'words'
  | 'message'
  | 'suggestedName'
  | 'what'
  | 'where'
  | 'when'
  | 'reach'
  | 'know'
  | 'interest'
  | 'area'
  | 'help'
  | PersonalField;

/** What tells who somebody is, and that they agree to its use. Published never. */
export const PERSONAL_FIELDS = ['name', 'email', 'phone', 'consent'] as const;

export type PersonalField = (typeof PERSONAL_FIELDS)[number];

/** One form. */
export interface ContributionForm {
  /** What it asks about the matter, in its order. */
  readonly fields: readonly Exclude<ContributionField, PersonalField>[];
  /** What of it has to be answered. */
  readonly needed: readonly ContributionField[];
  /** Whether it is about a group that there is. */
  readonly ofGroup: boolean;
}

/** The forms. Each asks for a name, an address, a number and consent, too: at the end, and where they are needed first. */
export const CONTRIBUTION_FORMS: Readonly<Record<ContributionKind, ContributionForm>> = {
  'group-report': { fields: ['wrong', 'words'], needed: ['wrong'], ofGroup: true },
  'group-join': { fields: ['message'], needed: ['name', 'consent'], ofGroup: true },
  'group-suggestion': {
    fields: ['suggestedName', 'what', 'where', 'when', 'reach', 'know'],
    needed: ['suggestedName', 'what', 'where', 'know'],
    ofGroup: false,
  },
  'group-interest': { fields: ['interest', 'area', 'help'], needed: ['interest', 'area'], ofGroup: false },
};

/** What is chosen from, where it is the same everywhere. Of `wrong` and `help` several may be chosen. */
export const CONTRIBUTION_CHOICES = {
  /** What of a record is wrong. `words` are needed with `other`. */
  wrong: ['ended', 'times', 'place', 'contact', 'cost', 'access', 'duplicate', 'other'],
  /** How somebody knows of the group that they suggest. */
  know: ['run', 'go', 'told', 'seen'],
  /** What somebody would do for a group that there is not yet: `lead`, find a `room`, give a `lift`, lend `kit`, or just `come`. */
  help: ['lead', 'room', 'lift', 'kit', 'come'],
} as const;

export type ChoiceField = keyof typeof CONTRIBUTION_CHOICES;

export const isChoiceField = (field: ContributionField): field is ChoiceField =>
  Object.hasOwn(CONTRIBUTION_CHOICES, field);

/** The most characters that each text may have. */
export const CONTRIBUTION_LIMITS = {
  words: 1000,
  message: 1000,
  suggestedName: 120,
  what: 1000,
  where: 300,
  when: 300,
  reach: 300,
  interest: 60,
  area: 60,
  name: 100,
  email: 254,
  phone: 40,
} as const satisfies Partial<Record<ContributionField, number>>;

export type TextField = keyof typeof CONTRIBUTION_LIMITS;

/** What was agreed to. */
export interface Consent {
  /** As they stood beside the box, in the language that they stood in. */
  readonly words: string;
  readonly given: true;
  /** The day, as `2026-11-26`. */
  readonly on: string;
}

/** Who somebody is, as far as they say. */
export interface Personal {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly consent?: Consent;
}

interface OfGroup {
  /** The record's id in the directory. */
  readonly group: string;
  /** Its name, for people who have no directory at hand. */
  readonly groupName: string;
}

export interface GroupReport extends OfGroup, Personal {
  readonly kind: 'group-report';
  readonly wrong: readonly (typeof CONTRIBUTION_CHOICES.wrong)[number][];
  readonly words?: string;
}

export interface GroupJoin extends OfGroup, Personal {
  readonly kind: 'group-join';
  readonly message?: string;
  readonly name: string;
  readonly consent: Consent;
}

export interface GroupSuggestion extends Personal {
  readonly kind: 'group-suggestion';
  readonly suggestedName: string;
  readonly what: string;
  readonly where: string;
  readonly when?: string;
  /** How to reach the group: this may be published, so the form says so. */
  readonly reach?: string;
  readonly know: (typeof CONTRIBUTION_CHOICES.know)[number];
}

export interface GroupInterest extends Personal {
  readonly kind: 'group-interest';
  /** The id of an activity of the page's list, or what was typed as {@link foldWords} has it. */
  readonly interest: string;
  /** What was typed. For whoever runs the list; published never. */
  readonly interestWords: string;
  /** The id of an area of the page's list, or the first half of a postcode such as `L32`. Never a whole one. */
  readonly area: string;
  readonly help?: readonly (typeof CONTRIBUTION_CHOICES.help)[number][];
}

export type Contribution = GroupReport | GroupJoin | GroupSuggestion | GroupInterest;

/** One of a page's activities or areas. */
export interface Named {
  readonly id: string;
  /** For people, in the page's language. */
  readonly label: string;
}

/** Words as they are compared: lower case, without accents and marks. */
export const foldWords = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
