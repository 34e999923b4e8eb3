import type { Criteria, SortOrder } from './criteria.js';
import type { Finder } from './found.js';

/** One parameter of an address, as `URLSearchParams` takes and gives them. */
export type Param = readonly [name: string, value: string];

/** Criteria as an address holds them. */
export interface AddressedCriteria {
  /** Without a place: an address holds none. */
  readonly criteria: Criteria;
  /** What the place is called: to be looked up again. */
  readonly near?: string;
}

const SORT_ORDERS: readonly SortOrder[] = ['best', 'nearest', 'next', 'name', 'checked'];

/** Nobody is older, and nobody looks further. */
const OLDEST = 120;
const FURTHEST = 1000;

/**
 * A postcode from its outcode on, as far as it is typed, in any case and however it is spaced. Wide on purpose: of what
 * only looks like one, a little is lost; of a home, nothing may be kept.
 */
const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?|GIR|BFPO)[\s.\-\u00a0]*\d(?:[\s.\-\u00a0]*[A-Z]){1,2}\b/gi;

/** Degrees of latitude and longitude. */
const COORDINATES = /-?\d{1,3}\.\d{3,}[,\s]*/g;

/** A text without anybody's home: postcodes cut down to their first half, coordinates left out. */
const withoutHome = (text: string): string =>
  text.replace(POSTCODE, '$1').replace(COORDINATES, '').replace(/\s+/g, ' ').trim();

/**
 * What is looked for as parameters of an address, which people share and servers keep: of a place only what it is
 * called, and never a whole postcode or coordinates. "Where I am" is not written at all.
 *
 * @param prefix What the names of this directory's parameters begin with, such as `groups-`.
 */
export function criteriaToParams(criteria: Criteria, prefix: string): Param[] {
  const { text, chosen, age, near, within, sort } = criteria;
  const place = near ? withoutHome(near.label) : '';
  const params: Param[] = [
    ['text', withoutHome(text)],
    ['near', place],
    ['within', place && within !== undefined ? String(within) : ''],
    ['age', age === undefined ? '' : String(age)],
    ['sort', sort === 'best' ? '' : sort],
    ...Object.entries(chosen).flatMap(([key, options]) => options.map((option): Param => [key, option])),
  ];
  return params.filter(([, value]) => value).map(([name, value]) => [prefix + name, value]);
}

/**
 * The same parameters without anybody's home: the address of a link may have been written by anyone, with a whole
 * postcode in it.
 *
 * @param prefix What the names of this directory's parameters begin with.
 */
export const withoutHomes = (params: readonly Param[], prefix: string): Param[] =>
  params
    .map(([name, value]): Param =>
      name === `${prefix}text` || name === `${prefix}near` ? [name, withoutHome(value)] : [name, value],
    )
    .filter(([, value]) => value);

function numberIn(value: string | undefined, most: number): number | undefined {
  const number = value && /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
  return number <= most ? number : undefined;
}

/** What an address asks for, as far as these groups can be asked for it: what is unknown is passed over. */
export function paramsToCriteria(
  params: Iterable<Param>,
  prefix: string,
  { filters }: Pick<Finder, 'filters'>,
): AddressedCriteria {
  const own = [...params].filter(([name]) => name.startsWith(prefix));
  const all = (key: string): string[] =>
    own.filter(([name]) => name === prefix + key).map(([, value]) => value);
  const chosen = filters.flatMap(({ key, options }) => {
    const wanted = all(key);
    const there = options.map(({ id }) => id).filter((id) => wanted.includes(id));
    return there.length ? [[key, there] as const] : [];
  });
  const age = numberIn(all('age')[0], OLDEST);
  const within = numberIn(all('within')[0], FURTHEST);
  const near = withoutHome(all('near')[0] ?? '');
  return {
    criteria: {
      text: (all('text')[0] ?? '').trim(),
      chosen: Object.fromEntries(chosen),
      ...(age !== undefined && { age }),
      ...(near && within && { within }),
      sort: SORT_ORDERS.find((order) => order === all('sort')[0]) ?? 'best',
    },
    ...(near && { near }),
  };
}
