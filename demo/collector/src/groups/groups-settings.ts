/** What an activity's file says where it is about local groups: the field `groups`. */
import { Type } from 'typebox';
import type { Static } from 'typebox';

import { foldWords } from '../../../../src/groups/model/contribute/index.js';
import type { Expectations } from '../faults-of-form.js';
import { localisedText } from '../fields.js';

/** Ids as they are sent, and a text for each. */
const choosable = Type.Record(Type.String({ pattern: '^.{1,60}$' }), localisedText);

export const groupsSettingsSchema = Type.Object(
  {
    publish: Type.Optional(Type.Boolean()),
    every: Type.Optional(Type.Enum(['day', 'hour'])),
    activities: Type.Optional(choosable),
    areas: Type.Optional(choosable),
  },
  { additionalProperties: false },
);

/** What people can do about groups, and what is published of it. */
export type GroupsSettings = Static<typeof groupsSettingsSchema>;

const NAMED = 'an object with a text for each id, such as {"singing": {"en": "Singing", "cy": "Canu"}}';

/** For `faultsOfForm`. */
export const GROUPS_EXPECTED: Expectations = {
  groups: 'an object, with "activities", "areas" and "publish" if you like; the README has its fields',
  'groups.publish': 'true or false',
  'groups.every': '"day" or "hour"',
  'groups.activities': NAMED,
  'groups.areas': NAMED,
};

/** What of the settings cannot work: a sentence each, naming the field. */
export function faultsOfGroups({ publish, activities = {}, areas = {} }: GroupsSettings): string[] {
  const faults: string[] = [];
  if (publish) {
    for (const [field, list] of Object.entries({ activities, areas })) {
      if (Object.keys(list).length === 0) {
        faults.push(`groups.${field} must be ${NAMED}: nothing else is published.`);
      }
    }
  }
  for (const id of Object.keys(activities)) {
    // What people type is compared with it in this form.
    const folded = foldWords(id);
    if (folded !== id) faults.push(`groups.activities has "${id}", which must be written as "${folded}".`);
  }
  for (const id of Object.keys(areas)) {
    if (!/^[a-z0-9-]+$/.test(id)) {
      faults.push(`groups.areas has "${id}", which must be lower-case letters, digits and hyphens.`);
    }
  }
  return faults;
}
