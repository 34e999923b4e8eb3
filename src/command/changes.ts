import type { Group } from '../groups/model/group.js';

/** What has changed from one harvest to the next. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Each with the names of its properties that are other than they were. */
  readonly changed: readonly string[];
}

/** Where a record is from, and when it was last touched, is no news to whoever reads it. */
const NO_NEWS: readonly string[] = ['source', 'updated'];

const sameText = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function differences(before: Group, after: Group): string[] {
  const [old, now] = [before, after] as unknown as readonly Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !NO_NEWS.includes(name) && !sameText(inOrder(old![name]), inOrder(now![name])),
  );
}

/** A value with its properties in one order, whichever they were written in. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, item]) => [name, inOrder(item)]),
  );
}

export function changesBetween(before: readonly Group[], after: readonly Group[]): Changes {
  const old = new Map(before.map((group) => [group.id, group]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ name }) => name),
    removed: before.filter(({ id }) => !ids.has(id)).map(({ name }) => name),
    changed: after.flatMap((group) => {
      const was = old.get(group.id);
      const fields = was ? differences(was, group) : [];
      return fields.length ? [`${group.name}: ${fields.join(', ')}`] : [];
    }),
  };
}

/** How many names are told before the rest is only counted. */
const TOLD = 50;

/** What has changed, in lines. */
export function changeLines({ added, removed, changed }: Changes): string[] {
  const part = (title: string, names: readonly string[]): string[] =>
    names.length
      ? [
          `${title} (${names.length}):`,
          ...names.slice(0, TOLD).map((name) => `  ${name}`),
          ...(names.length > TOLD ? [`  and ${names.length - TOLD} more`] : []),
        ]
      : [];
  const all = [...part('Added', added), ...part('Removed', removed), ...part('Changed', changed)];
  return all.length ? all : ['Nothing has changed since the last time.'];
}
