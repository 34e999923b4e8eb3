/** An object that is not a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record's own property; undefined if it has none of that name. */
export const property = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** A copy with one property set, or without it if the value is undefined; the same record if nothing changes. Safe for any name, `__proto__` too. */
export function withProperty<T>(
  record: Readonly<Record<string, T>>,
  name: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  if (property(record, name) === value) return record;
  if (value !== undefined) return { ...record, [name]: value };
  const { [name]: _, ...others } = record;
  return others;
}

/** A record of what is not undefined. Safe for any name, `__proto__` too. */
export const recordOf = <T>(
  entries: readonly (readonly [name: string, value: T])[],
): Readonly<Record<string, T>> => Object.fromEntries(entries.filter(([, value]) => value !== undefined));

/** An object without the properties that are undefined. For names of our own: `__proto__` is not safe here. */
export function defined<T extends object>(properties: { readonly [K in keyof T]: T[K] | undefined }): T {
  const kept: Partial<T> = {};
  // Once for each choice of each question, so it is a loop.
  for (const name in properties) if (properties[name] !== undefined) kept[name] = properties[name];
  return kept as T;
}
