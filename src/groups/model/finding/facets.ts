import type { Cost, Group, Term } from '../group.js';
import { WEEKDAYS } from '../sessions/day-number.js';
import type { FilterKind } from './criteria.js';
import { collect, Facet, type Said } from './facet.js';
import { fold } from './fold.js';
import { keyOfSessions, slotsOf, TIMES } from './slots.js';

const said = (options: readonly string[]): Said[] => options.map((option) => ({ options: [option] }));

/** Below this, a price is small: in pounds. */
const SMALL = 5;

/**
 * What somebody who counts their money expects to find. "Free": whatever is free or has a part that is. "Under £5":
 * also donations, as one may give what one can. "Paid": whatever asks a price of anybody.
 */
function costs({ kind, from }: Cost): Said[] {
  if (kind === 'free') return said(['free', 'under-5']);
  if (kind === 'donation') return said(['donation', 'under-5']);
  if (kind === 'mixed') return said(['free', 'under-5', 'paid']);
  if (kind !== 'paid') return [];
  if (from === undefined) return [...said(['paid']), { options: ['under-5'], maybe: true }];
  return said(from < SMALL ? ['under-5', 'paid'] : ['paid']);
}

const keyOfTerms = (terms: readonly Term[]): string =>
  terms.length === 1
    ? `${terms[0]!.scheme}\t${terms[0]!.id}`
    : terms.map(({ scheme, id }) => `${scheme}\t${id}`).join('\n');

/** A facet for each vocabulary of some terms. Whoever chooses a wider term finds what has a narrower one. */
function termFacets(
  groups: readonly Group[],
  kind: FilterKind,
  termsOf: (group: Group) => readonly Term[],
): Facet[] {
  const { of, samples } = collect(groups, (group) => keyOfTerms(termsOf(group)));
  const schemes = new Map<string, Map<string, Term>>();
  const schemeOf = ({ scheme = '' }: Term): string => (kind === 'category' ? scheme : '');
  for (const term of samples.flatMap(termsOf)) {
    const scheme = schemeOf(term);
    if (!schemes.has(scheme)) schemes.set(scheme, new Map());
    const terms = schemes.get(scheme)!;
    if (!terms.has(term.id)) terms.set(term.id, term);
  }
  // Where nobody says anything, everybody who chooses is told so.
  if (!schemes.size) schemes.set('', new Map());
  const several = schemes.size > 1;
  return [...schemes].map(([scheme, terms]) => {
    const withWider = (ids: readonly string[]): Said[] => {
      const all = new Set(ids);
      // A set that grows is walked to its new end.
      for (const id of all) {
        const wider = terms.get(id)?.parent;
        if (wider !== undefined && terms.has(wider)) all.add(wider);
      }
      return said([...all]);
    };
    const named = several && scheme;
    return new Facet(
      [
        {
          key: named ? `${kind}:${scheme}` : kind,
          kind,
          ...(named && { scheme }),
          label: (id) => terms.get(id)?.label,
        },
      ],
      of,
      samples.map((group) =>
        withWider(
          termsOf(group)
            .filter((term) => schemeOf(term) === scheme)
            .map(({ id }) => id),
        ),
      ),
    );
  });
}

function fixedFacet(
  groups: readonly Group[],
  kind: FilterKind,
  order: readonly string[],
  keyOf: (group: Group) => string,
  read: (group: Group) => Said[],
): Facet {
  const { of, samples } = collect(groups, keyOf);
  return new Facet([{ key: kind, kind, order }], of, samples.map(read));
}

const languageId = ({ code, name }: Group['languages'][number]): string => code?.toLowerCase() ?? fold(name);

function languageFacet(groups: readonly Group[]): Facet {
  const { of, samples } = collect(groups, ({ languages }) => languages.map(languageId).join('\n'));
  const names = new Map(
    samples.flatMap(({ languages }) => languages.map((each) => [languageId(each), each.name])),
  );
  return new Facet(
    [{ key: 'language', kind: 'language', label: (id) => names.get(id) }],
    of,
    samples.map(({ languages }) => said([...new Set(languages.map(languageId))])),
  );
}

function whenFacet(groups: readonly Group[], today: string): Facet {
  const keyOf = ({ sessions }: Group): string => keyOfSessions(sessions, today);
  const { of, samples } = collect(groups, keyOf);
  return new Facet(
    [
      { key: 'day', kind: 'day', order: WEEKDAYS },
      { key: 'time', kind: 'time', order: TIMES },
    ],
    of,
    samples.map((group) => slotsOf(group, today)),
  );
}

/** All that these groups could be filtered by, in the order in which it is offered. */
export function facetsOf(groups: readonly Group[], today: string): Facet[] {
  return [
    ...termFacets(groups, 'category', ({ categories }) => categories),
    whenFacet(groups, today),
    fixedFacet(
      groups,
      'cost',
      ['free', 'donation', 'under-5', 'paid'],
      ({ cost }) => `${cost.kind} ${cost.from === undefined ? '' : cost.from < SMALL}`,
      ({ cost }) => costs(cost),
    ),
    ...termFacets(groups, 'audience', ({ audiences }) => audiences),
    ...termFacets(groups, 'access', ({ access }) => access),
    languageFacet(groups),
    fixedFacet(
      groups,
      'attendance',
      ['in-person', 'online', 'phone', 'home-visit'],
      ({ attendance }) => attendance.join(),
      ({ attendance }) => said(attendance),
    ),
    fixedFacet(
      groups,
      'joining',
      ['drop-in', 'book', 'referral', 'membership'],
      ({ joining }) => joining.how.join(),
      ({ joining }) => said(joining.how),
    ),
  ];
}
