/** Adding entries to a list and taking them out, without losing anything. */
import { asText, listed } from '../expression/values.js';
import { property } from '../records.js';
import type { Entry, Session } from '../session-state.js';
import { changeInside, statesTo, type Content, type PartPath } from './part-actions.js';
import type { RepeatedQuestion } from './repeated.js';

/** An entry that was taken out: where it was, what it came to and what was typed in it. */
export interface Removed {
  readonly index: number;
  readonly value: unknown;
  readonly typed: Entry | undefined;
}

/** What was typed in the entries of a list, in their order. */
const typedIn = ({ entries }: Content, count: number): (Entry | undefined)[] =>
  Array.from({ length: count }, (_, index) => property(entries, asText(index)));

/** The content of a list with other entries. */
const contentOf = (value: readonly unknown[], typed: readonly (Entry | undefined)[]): Content => ({
  value,
  entries: Object.fromEntries(
    typed.flatMap((each, index) => (each === undefined ? [] : [[asText(index), each] as const])),
  ),
});

/** Adds an empty entry at the end: with its default values, or like the last one where the author wants that. */
export function addEntry(session: Session, path: PartPath): Session {
  const question = statesTo(session, path)?.at(-1)?.question as RepeatedQuestion | undefined;
  if (!question) return session;
  const { fresh, copiesLast } = question.repeated;
  return changeInside(session, path, (content) => {
    const list = listed(content.value);
    return contentOf([...list, (copiesLast && list.at(-1)) || fresh], typedIn(content, list.length));
  });
}

/** Takes an entry out. What was in it comes along, so that it can be put back. */
export function removeEntry(
  session: Session,
  path: PartPath,
  index: number,
): { readonly session: Session; readonly removed?: Removed } {
  let removed: Removed | undefined;
  const after = changeInside(session, path, (content) => {
    const list = listed(content.value);
    const typed = typedIn(content, list.length);
    removed = { index, value: list[index], typed: typed[index] };
    const others = (_: unknown, at: number): boolean => at !== index;
    return contentOf(list.filter(others), typed.filter(others));
  });
  return { session: after, ...(removed && { removed }) };
}

/** Puts an entry back where it was. */
export const putBack = (session: Session, path: PartPath, { index, value, typed }: Removed): Session =>
  changeInside(session, path, (content) => {
    const list = listed(content.value);
    const all = typedIn(content, list.length);
    return contentOf(
      [...list.slice(0, index), value, ...list.slice(index)],
      [...all.slice(0, index), typed, ...all.slice(index)],
    );
  });
