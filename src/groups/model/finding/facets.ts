import type { Cost, Group, Term } from '../group.js';
import { WEEKDAYS } from '../sessions/day-number.js';
import type { FilterKind } from './criteria.js';
import { Facet, Gathered, type Said } from './facet.js';
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

const keyOfTerms = (some: readonly Term[]): string =>
  some.length === 1
    ? `${some[0]!.scheme}\t${some[0]!.id}`
    : some.map(({ scheme, id }) => `${scheme}\t${id}`).join('\n');

/** Something that groups say about themselves. */
interface Saying {
  /** The same for groups that say the same. */
  readonly keyOf: (group: Group) => string;
  /** What can be filtered by, once all of them have been asked. */
  readonly facets: (gathered: Gathered) => Facet[];
}

/** A facet for each vocabulary of some terms. */
const terms = (kind: FilterKind, termsOf: (group: Group) => readonly Term[]): Saying => ({
  keyOf: (group) => keyOfTerms(termsOf(group)),
  facets: (gathered) => termFacets(gathered, kind, termsOf),
});

/** Whoever chooses a wider term finds what has a narrower one. */
function termFacets(
  { of, samples }: Gathered,
  kind: FilterKind,
  termsOf: (group: Group) => readonly Term[],
): Facet[] {
  const schemes = new Map<string, Map<string, Term>>();
  const schemeOf = ({ scheme = '' }: Term): string => (kind === 'category' ? scheme : '');
  for (const term of samples.flatMap(termsOf)) {
    const scheme = schemeOf(term);
    if (!schemes.has(scheme)) schemes.set(scheme, new Map());
    const known = schemes.get(scheme)!;
    if (!known.has(term.id)) known.set(term.id, term);
  }
  // Where nobody says anything, everybody who chooses is told so.
  if (!schemes.size) schemes.set('', new Map());
  const several = schemes.size > 1;
  return [...schemes].map(([scheme, known]) => {
    const withWider = (ids: readonly string[]): Said[] => {
      const all = new Set(ids);
      // A set that grows is walked to its new end.
      for (const id of all) {
        const wider = known.get(id)?.parent;
        if (wider !== undefined && known.has(wider)) all.add(wider);
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
          label: (id) => known.get(id)?.label,
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

/** A facet of options that are ours, in our order. */
const fixed = (
  kind: FilterKind,
  order: readonly string[],
  keyOf: (group: Group) => string,
  read: (group: Group) => Said[],
): Saying => ({
  keyOf,
  facets: ({ of, samples }) => [new Facet([{ key: kind, kind, order }], of, samples.map(read))],
});

const languageId = ({ code, name }: Group['languages'][number]): string => code?.toLowerCase() ?? fold(name);

const language: Saying = {
  keyOf: ({ languages }) => languages.map(languageId).join('\n'),
  facets({ of, samples }) {
    const names = new Map(
      samples.flatMap(({ languages }) => languages.map((each) => [languageId(each), each.name])),
    );
    return [
      new Facet(
        [{ key: 'language', kind: 'language', label: (id) => names.get(id) }],
        of,
        samples.map(({ languages }) => said([...new Set(languages.map(languageId))])),
      ),
    ];
  },
};

const when = (today: string): Saying => ({
  keyOf: ({ sessions }) => keyOfSessions(sessions, today),
  facets: ({ of, samples }) => [
    new Facet(
      [
        { key: 'day', kind: 'day', order: WEEKDAYS },
        { key: 'time', kind: 'time', order: TIMES },
      ],
      of,
      samples.map((group) => slotsOf(group, today)),
    ),
  ],
});

/** All that groups could be filtered by, in the order in which it is offered. */
const sayings = (today: string): readonly Saying[] => [
  terms('category', ({ categories }) => categories),
  when(today),
  fixed(
    'cost',
    ['free', 'donation', 'under-5', 'paid'],
    ({ cost }) => `${cost.kind} ${cost.from === undefined ? '' : cost.from < SMALL}`,
    ({ cost }) => costs(cost),
  ),
  terms('audience', ({ audiences }) => audiences),
  terms('access', ({ access }) => access),
  language,
  fixed(
    'attendance',
    ['in-person', 'online', 'phone', 'home-visit'],
    ({ attendance }) => attendance.join(),
    ({ attendance }) => said(attendance),
  ),
  fixed(
    'joining',
    ['drop-in', 'book', 'referral', 'membership'],
    ({ joining }) => joining.how.join(),
    ({ joining }) => said(joining.how),
  ),
];

/** Finds out by what groups can be filtered: a few of them at a time, so that nobody who is at the page has to wait. */
export class FacetReader {
  readonly #groups: readonly Group[];
  readonly #parts: readonly { readonly gathered: Gathered; readonly saying: Saying }[];
  #read = 0;

  constructor(groups: readonly Group[], today: string) {
    this.#groups = groups;
    this.#parts = sayings(today).map((saying) => ({
      saying,
      gathered: new Gathered(groups.length, saying.keyOf),
    }));
  }

  /** Asks so many groups more, all where no number is given. The facets, once all have been asked. */
  read(groups = Infinity): Facet[] | undefined {
    const end = Math.min(this.#groups.length, this.#read + groups);
    for (let at = this.#read; at < end; at++)
      for (const { gathered } of this.#parts) gathered.add(this.#groups[at]!, at);
    this.#read = end;
    if (end < this.#groups.length) return undefined;
    return this.#parts.flatMap(({ saying, gathered }) => saying.facets(gathered));
  }
}
