/** The power label of an activity: what its file may say, and what `GET /activities/:id` gives back. */
import { Type } from 'typebox';

import { POWER_LEVELS } from '../../../src/power-label/model/power.js';
import type { Expectations } from './faults-of-form.js';
import { day, localisedText, TEXT } from './fields.js';

export const powerSchema = Type.Object(
  {
    level: Type.Enum([...POWER_LEVELS], { description: 'How much of the decision lies with residents.' }),
    open: Type.Optional(localisedText),
    decidedBy: Type.Optional(localisedText),
    hearBy: Type.Optional(day),
  },
  { additionalProperties: false, description: 'What residents may expect.' },
);

/** For `faultsOfForm`. */
export const POWER_EXPECTED: Expectations = {
  power: 'an object with "level", and "open", "decidedBy" and "hearBy" if you have them',
  'power.level': `one of ${POWER_LEVELS.join(', ')}`,
  'power.open': TEXT,
  'power.decidedBy': TEXT,
  'power.hearBy': 'a day such as 2026-11-23',
};
