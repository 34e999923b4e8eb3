import { isRecord } from '../records.js';

/** Whatever has values by name, names in lower case. */
export interface Values {
  get(name: string): unknown;
}

/** Where a name can end: `a` and `a.b` in `a.b[0]`, the longest first. */
export const namesIn = (path: string): string[] => {
  const names = [path];
  for (let end; (end = path.search(/[.[][^.[]*$/)) > 0;) names.push((path = path.slice(0, end)));
  return names;
};

/** Follows the rest of a path into a value: to an item of a list (from the end if negative), a length, or a part. */
function inside(value: unknown, rest: string): unknown {
  if (!rest) return value;
  const [, index, more = ''] = /^\[(-?\d+)\](.*)/s.exec(rest) ?? [];
  if (index) return Array.isArray(value) ? inside(value.at(Number(index)), more) : undefined;
  if (rest === '.length' && !isRecord(value)) return (value as string | null)?.length;
  return isRecord(value)
    ? lookUp(new Map(Object.entries(value).map(([name, part]) => [name.toLowerCase(), part])), rest.slice(1))
    : undefined;
}

/**
 * The value at a path such as `age`, `pets[0].name`, `pets[-1]`, `streets.high street.noise` or `pets.length`.
 *
 * @param path In lower case. A name may itself have dots and brackets.
 * @returns Undefined where there is none; the length of nothing is 0.
 */
export function lookUp(values: Values, path: string): unknown {
  const name = namesIn(path).find((each) => values.get(each) !== undefined);
  const value = name === undefined ? name : inside(values.get(name), path.slice(name.length));
  return value === undefined && path.endsWith('.length') ? 0 : value;
}
