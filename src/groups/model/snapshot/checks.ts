/** What a value is taken for: itself if it is such a thing, undefined for anything else. */
export type Check<T> = (value: unknown) => T | undefined;

/** Any text that is not empty. */
export const text: Check<string> = (value) => (typeof value === 'string' && value ? value : undefined);

export const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** Text of one shape. */
export const like =
  (pattern: RegExp): Check<string> =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined;

/** One of so many words. */
export function oneOf<Word extends string>(...words: readonly Word[]): Check<Word> {
  const all = new Set<unknown>(words);
  return (value) => (all.has(value) ? (value as Word) : undefined);
}

/** A number from one to another. */
export const between =
  (least: number, most: number): Check<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most ? value : undefined;

export const whole =
  (least: number, most: number): Check<number> =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number)
      : undefined;

/** A check, and what stands for whatever does not pass it. */
export const or =
  <T>(check: Check<T>, otherwise: T): Check<T> =>
  (value) =>
    check(value) ?? otherwise;

/** One for all: what is read is not written to. */
const NONE: readonly never[] = [];

/** Those items of a list that pass. None where there is no list: it is left away where it is empty. */
export const listOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || !value.length) return NONE;
    const items: readonly unknown[] = value;
    const passed: T[] = [];
    let same = true;
    for (const item of items) {
      const checked = check(item);
      if (checked !== undefined) passed.push(checked);
      same &&= checked === item;
    }
    return same ? (items as T[]) : passed;
  };

/** A check for each property of a type, so that a new one cannot be forgotten. */
type Fields<T> = { readonly [Name in keyof T]-?: Check<NonNullable<T[Name]>> };

/**
 * An object made anew of those properties that pass, which leaves behind whatever else there may be. What is not there
 * is what its check makes of nothing. Undefined where one of those that it needs does not pass.
 */
export function record<T extends object>(fields: Fields<T>, ...needs: readonly (keyof T)[]): Check<T> {
  const checks = new Map(Object.entries<Check<unknown>>(fields));
  // Most properties of most records are not there, so that only those that are there are looked at.
  const implied = Object.fromEntries(
    Array.from(checks, ([name, check]) => [name, check(undefined)] as const).filter(
      ([, value]) => value !== undefined,
    ),
  );
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const from = value as Readonly<Record<string, unknown>>;
    // Copied whole and then put right, which takes half the time of building it up: nearly all is as it should be.
    const made: Record<string, unknown> = { ...implied, ...from };
    for (const name in from) {
      const check = checks.get(name);
      const checked = check && (check(from[name]) ?? implied[name]);
      if (checked === undefined) Reflect.deleteProperty(made, name);
      else if (checked !== from[name]) made[name] = checked;
    }
    for (const name of needs) if (made[name as string] === undefined) return undefined;
    return made as T;
  };
}
