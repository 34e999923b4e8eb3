import type { ResultsIssue } from './results-issue.js';

/**
 * Reads one value of some JSON.
 *
 * @returns The value, or undefined if it is not valid; then the issue is among the issues.
 */
export type Read<T> = (value: unknown, path: string, issues: ResultsIssue[]) => T | undefined;

/** A reader for each property; what is not named is passed over, because later versions may have more. */
export type Fields<T> = { readonly [K in keyof T]-?: Read<Exclude<T[K], undefined>> };

/** Notes an issue, and gives nothing. */
export function report(
  issues: ResultsIssue[],
  path: string,
  code: ResultsIssue['code'],
  value?: unknown,
): undefined {
  const what = typeof value === 'object' ? '' : String(value ?? '').slice(0, 60);
  issues.push({ path, code, what });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a test says yes to. */
export const value =
  <T>(test: (value: unknown) => boolean): Read<T> =>
  (found, path, issues) =>
    test(found) ? (found as T) : report(issues, path, 'badValue', found);

export const word = value<string>((found) => typeof found === 'string' && found.trim() !== '');
export const number = value<number>((found) => Number.isFinite(found) && (found as number) >= 0);
/** A date or time that can be read, ISO 8601. */
export const when = value<string>(
  (found) =>
    typeof found === 'string' && /^\d{4}-\d\d-\d\d(T|$)/.test(found) && !Number.isNaN(Date.parse(found)),
);
export const oneOf = <T extends string>(...words: readonly T[]): Read<T> =>
  value<T>((found) => (words as readonly unknown[]).includes(found));

/** A text, or one for each language. */
export const text: Read<string | Readonly<Record<string, string>>> = (found, path, issues) =>
  typeof found === 'string' || !isRecord(found)
    ? word(found, path, issues)
    : Object.values(found).some((each) => typeof each === 'string' && each.trim())
      ? (found as Readonly<Record<string, string>>)
      : report(issues, path, 'badValue', found);

/** Each that can be read; the others are left out. */
export const list =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (found, path, issues) =>
    Array.isArray(found)
      ? found
          .map((each, index) => read(each, `${path}[${index}]`, issues))
          .filter((each) => each !== undefined)
      : report(issues, path, 'badValue', found);

/**
 * An object of what can be read of it.
 *
 * @param required Names of what it is nothing without.
 */
export const object =
  <T extends object>(fields: Fields<T>, ...required: readonly (keyof T & string)[]): Read<T> =>
  (found, path, issues) => {
    if (!isRecord(found)) return report(issues, path, 'badValue', found);
    const entries: [string, unknown][] = [];
    for (const [name, read] of Object.entries<Read<unknown>>(fields)) {
      const given = Object.hasOwn(found, name) ? found[name] : undefined;
      const at = path ? `${path}.${name}` : name;
      // Servers write null for what they do not have; `responses` alone means something by it.
      const result = given == null ? undefined : read(given, at, issues);
      if (result !== undefined) entries.push([name, result]);
      else if ((required as readonly string[]).includes(name))
        return given == null ? report(issues, at, 'missing') : undefined;
    }
    return Object.fromEntries(entries) as T;
  };
