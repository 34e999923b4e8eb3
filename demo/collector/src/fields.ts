/** Fields that stand both in activity files and in replies. */
import { Type } from 'typebox';

/** A text in one language, or in several. */
export const localisedText = Type.Union([
  Type.String({ minLength: 1, maxLength: 2000 }),
  Type.Record(
    Type.String({ pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' }),
    Type.String({ minLength: 1, maxLength: 2000 }),
    { minProperties: 1, additionalProperties: false },
  ),
]);

export const day = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$', description: 'Such as 2026-12-31.' });

/** What a localised text must be, in words. */
export const TEXT = 'a text, or texts by language such as {"en": "Age", "cy": "Oed"}';
