/** What is published of who is interested in what, for `/openapi.json`. */
import { Type } from 'typebox';

import { LEAST_INTERESTED, OFFERS } from '../../../../src/groups/model/contribute/index.js';
import { localisedText } from '../fields.js';

const people = Type.Integer({
  minimum: LEAST_INTERESTED,
  description: `Rounded to 5. Fewer than ${LEAST_INTERESTED} are not told of.`,
});

const choosable = Type.Array(
  Type.Object({ id: Type.String(), text: localisedText }, { additionalProperties: false }),
);

const help = Type.Object(
  Object.fromEntries([...OFFERS, 'any'].map((offer) => [offer, Type.Optional(people)])),
  { additionalProperties: false, description: 'How many of them offer to help, by what they offer.' },
);

export const publishedInterestSchema = Type.Object(
  {
    saysoInterest: Type.Literal(1, { description: 'The version of this contract.' }),
    activity: Type.String(),
    release: Type.Object(
      { at: Type.String({ format: 'date-time', description: 'When it was counted, to the hour.' }) },
      { additionalProperties: false },
    ),
    activities: choosable,
    areas: choosable,
    interest: Type.Array(
      Type.Object(
        { activity: Type.String(), area: Type.String(), people, help },
        { additionalProperties: false },
      ),
    ),
  },
  { $id: 'PublishedInterest', additionalProperties: false },
);
