/** The results contract as JSON Schema: the component `PublishedResults` of `/openapi.json`. */
import { Type } from 'typebox';
import type { Static } from 'typebox';

import type { PublishedResults } from '../../../../src/results/model/published-results.js';
import { localisedText } from '../fields.js';

const count = Type.Unsafe<number>({
  anyOf: [{ const: 0 }, { type: 'integer', minimum: 10, multipleOf: 5 }],
  description: 'How many people, as it may be published: 0, or a multiple of 5 from 10 up.',
});

const cell = Type.Union([count, Type.Literal('<8'), Type.Literal('*')], {
  description: '"<8" for 1 to 7 people; "*" for what is hidden for the sake of another.',
});

const closed = { additionalProperties: false } as const;

const row = Type.Union([
  Type.Object({ cells: Type.Array(cell), atLeast: count }, closed),
  Type.Object({ hidden: Type.Enum(['tooFew', 'allTheSame', 'protectsAnother']) }, closed),
]);

const moment = Type.String({ description: 'ISO 8601.' });

const groups = Type.Object(
  {
    by: Type.String({ description: 'The name of the dividing question, or "partner".' }),
    title: localisedText,
    rows: Type.Array(Type.Object({ value: Type.String(), text: localisedText, row }, closed)),
  },
  closed,
);

const wave = Type.Object(
  {
    text: localisedText,
    from: moment,
    to: Type.Optional(moment),
    breakBefore: Type.Optional(localisedText),
    row,
  },
  closed,
);

const question = Type.Object(
  {
    name: Type.String(),
    title: localisedText,
    type: Type.Enum(['single', 'multiple']),
    passport: Type.Optional(Type.String()),
    options: Type.Array(Type.Object({ value: Type.String(), text: localisedText }, closed), {
      description: 'Empty for a question that is answered in words.',
    }),
    all: row,
    organisations: Type.Optional(row),
    groups: Type.Optional(Type.Array(groups)),
    waves: Type.Optional(Type.Array(wave)),
    words: Type.Optional(
      Type.Array(Type.Object({ text: Type.String(), language: Type.String() }, closed), {
        description: 'In an order that tells nothing. A moderator has said yes to each.',
      }),
    ),
  },
  closed,
);

const reach = Type.Object(
  {
    by: Type.String(),
    title: localisedText,
    source: Type.Optional(localisedText),
    rows: Type.Array(
      Type.Object(
        {
          value: Type.String(),
          text: localisedText,
          answers: cell,
          population: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
          plan: Type.Optional(localisedText),
        },
        closed,
      ),
    ),
  },
  closed,
);

export const publishedResultsSchema = Type.Object(
  {
    saysoResults: Type.Literal(1, { description: 'The version of this contract.' }),
    activity: Type.String(),
    title: Type.Optional(localisedText),
    about: Type.Object(
      {
        askedBy: Type.Optional(localisedText),
        askedWhom: Type.Optional(localisedText),
        mode: Type.Optional(localisedText),
        opens: Type.Optional(moment),
        closes: Type.Optional(moment),
      },
      closed,
    ),
    release: Type.Object(
      {
        at: moment,
        nextAfterAnswers: Type.Optional(Type.Integer({ minimum: 10 })),
        nextAt: Type.Optional(moment),
      },
      closed,
    ),
    responses: Type.Union([count, Type.Null()]),
    questions: Type.Array(question),
    reach: Type.Optional(Type.Array(reach)),
    outcome: Type.Optional(
      Type.Object(
        {
          due: Type.Optional(Type.String()),
          text: Type.Optional(localisedText),
          url: Type.Optional(Type.String()),
        },
        closed,
      ),
    ),
  },
  { $id: 'PublishedResults', ...closed },
);

type Frozen<Type> = Type extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Type extends object
    ? { readonly [Key in keyof Type]: Frozen<Type[Key]> }
    : Type;

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? One : never) : never;

/** What the schema describes; `never`, which no route could send, if the library's own type says anything else. */
export type DescribedResults = Same<PublishedResults, Frozen<Static<typeof publishedResultsSchema>>>;
