/** Everything that is checked about what residents send about groups. Pure: what it needs is handed in. */
import Value from 'typebox/value';

import type { Envelope } from '../../../../src/delivery/envelope.js';
import {
  faultsOfContribution,
  type Contribution,
  type ContributionFault,
} from '../../../../src/groups/model/contribute/index.js';
import { readPostcode } from '../../../../src/groups/model/place/postcode.js';
import { pointerTo } from '../problem.js';
import type { Fault } from '../problem.js';
import { schemaOfKind } from './contribution-schema.js';
import type { GroupsSettings } from './groups-settings.js';

const DETAILS: Readonly<Record<ContributionFault['code'], string>> = {
  needsConsent: 'This needs a yes to being written to.',
  needsAddress: 'An email address or a telephone number is needed.',
  needsWords: 'Say in words what is wrong.',
  email: 'This must be an email address.',
  tel: 'This must be a telephone number.',
  wholePostcode: 'This must be the first half of a postcode, and not a whole one.',
};

const fault = (member: string, code: string, detail: string): Fault => ({
  pointer: pointerTo('answers', member),
  code,
  detail,
});

/** What is wrong with what was sent, by the rules of the form that it is sent from and of the activity's lists. */
export function faultsOfGroupAnswers(
  settings: GroupsSettings,
  { answers }: Pick<Envelope, 'answers'>,
): Fault[] {
  const schema = schemaOfKind(answers['kind']);
  if (!schema) return [fault('kind', 'enum', 'There is no such kind of thing to send about groups.')];
  if (!Value.Check(schema, answers)) return faultsOfForm(schema, answers);
  const contribution = answers as unknown as Contribution;
  return [
    ...faultsOfContribution(contribution).map(({ field, code }) => fault(field, code, DETAILS[code])),
    ...faultsOfArea(settings, contribution),
  ];
}

/** By member, each once: what a schema says of what lies inside of one is about it. */
function faultsOfForm(schema: NonNullable<ReturnType<typeof schemaOfKind>>, answers: unknown): Fault[] {
  const found = new Map<string, Fault>();
  for (const { instancePath, keyword, params } of Value.Errors(schema, answers)) {
    const [, inside] = instancePath.split('/');
    const members =
      inside !== undefined
        ? [inside.replaceAll('~1', '/').replaceAll('~0', '~')]
        : 'requiredProperties' in params
          ? params.requiredProperties
          : 'additionalProperties' in params
            ? params.additionalProperties
            : [];
    // A member that is too much has an error of its own, by another name.
    const code = keyword === 'boolean' ? 'additionalProperties' : keyword;
    for (const member of members) {
      if (!found.has(member)) found.set(member, fault(member, code, explain(code)));
    }
  }
  return [...found.values()];
}

function explain(keyword: string): string {
  if (keyword === 'required') return 'This is needed.';
  if (keyword === 'additionalProperties') return 'This is not asked for.';
  if (keyword === 'maxLength') return 'This is too long.';
  return 'This does not have the form that is asked for.';
}

/** Interest is in an area of the list, where there is one; else in the first half of a postcode. */
function faultsOfArea({ areas = {} }: GroupsSettings, contribution: Contribution): Fault[] {
  if (contribution.kind !== 'group-interest') return [];
  const { area } = contribution;
  if (Object.keys(areas).length > 0)
    return Object.hasOwn(areas, area) ? [] : [fault('area', 'notAChoice', 'Choose an area from the list.')];
  const read = readPostcode(area);
  // A whole postcode has a fault of its own.
  return read ? [] : [fault('area', 'outcode', DETAILS.wholePostcode)];
}
