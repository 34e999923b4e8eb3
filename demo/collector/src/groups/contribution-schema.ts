/** What residents send about groups, by its kind: the rules for it, and the words of `/openapi.json`. */
import { Type } from 'typebox';
import type { Static, TObject, TProperties, TSchema } from 'typebox';

import {
  CONTRIBUTION_CHOICES,
  CONTRIBUTION_LIMITS,
  type Contribution,
  type ContributionKind,
  type TextField,
} from '../../../../src/groups/model/contribute/index.js';
import { day } from '../fields.js';

const text = (field: TextField, rules: object = {}) =>
  Type.String({ minLength: 1, maxLength: CONTRIBUTION_LIMITS[field], ...rules });

const optional = (field: TextField, rules: object = {}) => Type.Optional(text(field, rules));

const several = <Value extends string>(values: readonly Value[]) =>
  Type.Array(Type.Enum([...values]), { minItems: 1, uniqueItems: true, maxItems: values.length });

const consent = Type.Object(
  {
    words: Type.String({ minLength: 1, maxLength: 1000, description: 'As they stood beside the box.' }),
    given: Type.Literal(true),
    on: day,
  },
  { additionalProperties: false, description: 'Needed with a name, an address or a number.' },
);

/** Who somebody is, as far as they say. */
const personal = {
  name: optional('name'),
  email: optional('email'),
  phone: optional('phone'),
  consent: Type.Optional(consent),
};

/** The record's id in the directory, and its name for people who have none at hand. */
const ofGroup = {
  group: Type.String({ minLength: 1, maxLength: 500 }),
  groupName: Type.String({ minLength: 1, maxLength: 500 }),
};

const contribution = <Kind extends ContributionKind, Members extends TProperties>(
  kind: Kind,
  description: string,
  members: Members,
) => Type.Object({ kind: Type.Literal(kind), ...members }, { additionalProperties: false, description });

const report = contribution('group-report', 'Something about a group is wrong.', {
  ...ofGroup,
  wrong: several(CONTRIBUTION_CHOICES.wrong),
  words: optional('words', { description: 'Needed with `other`.' }),
  ...personal,
});

const join = contribution('group-join', 'Somebody asks to join a group, with an address or a number.', {
  ...ofGroup,
  message: optional('message'),
  ...personal,
  name: text('name'),
  consent,
});

const suggestion = contribution('group-suggestion', 'There is a group that is missing.', {
  suggestedName: text('suggestedName'),
  what: text('what'),
  where: text('where'),
  when: optional('when'),
  reach: optional('reach'),
  know: Type.Enum([...CONTRIBUTION_CHOICES.know]),
  ...personal,
});

const interest = contribution('group-interest', 'Somebody would come to what there is not yet.', {
  interest: text('interest', { description: 'The id of an activity, or what was typed in lower case.' }),
  interestWords: text('interest'),
  area: text('area', { description: 'The id of an area, or the first half of a postcode.' }),
  help: Type.Optional(several(CONTRIBUTION_CHOICES.help)),
  ...personal,
});

/** One for each kind. */
const kinds = {
  'group-report': report,
  'group-join': join,
  'group-suggestion': suggestion,
  'group-interest': interest,
} as const satisfies Readonly<Record<ContributionKind, TObject>>;

/** The schema of a kind; undefined where there is none of this name. */
export const schemaOfKind = (kind: unknown): TSchema | undefined =>
  typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind as ContributionKind] : undefined;

// The schemas and the library's own types say the same, or this does not compile.
type Sent = { [Kind in ContributionKind]: Static<(typeof kinds)[Kind]> }[ContributionKind];
export const contributionSchema = Type.Unsafe<Contribution & Sent>({
  $id: 'Contribution',
  description: 'What is sent as the answers where an activity is about local groups.',
  oneOf: Object.values(kinds),
});

/** The members of all kinds, in the order in which they are exported. */
export const CONTRIBUTION_MEMBERS: readonly string[] = [
  ...new Set(Object.values(kinds).flatMap(({ properties }) => Object.keys(properties))),
];
