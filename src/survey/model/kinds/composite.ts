/** Questions that are made of others: what of them shows, and what they come to. */
import { choicesOf } from '../answer-values.js';
import { reordered } from '../choice-order.js';
import type { Answers, Choice, CompositeQuestion, Question } from '../definition.js';
import { around, type Scope } from '../expression/expression.js';
import { met, questionState, scopeOf } from '../page-states.js';
import { isRecord, property } from '../records.js';
import type { CompositeEntry, Entry, QuestionState, Session } from '../session-state.js';
import type { Kind } from './kind.js';
import type { InnerQuestion } from './read-inner.js';

/** What stands in an order that is decided once: by the choices of the session that it is part of, which stay the same object. */
const decided = new WeakMap<object, Map<object, readonly unknown[]>>();

/** A list in the order that was decided for it in this session, or is now. */
function once<Item>(session: Session, of: object, decide: () => readonly Item[]): readonly Item[] {
  const kept = decided.get(session.choices) ?? new Map<object, readonly unknown[]>();
  decided.set(session.choices, kept);
  const order = (kept.get(of) as readonly Item[] | undefined) ?? decide();
  kept.set(of, order);
  return order;
}

function elementsIn(session: Session, question: CompositeQuestion): readonly Question[] {
  const { elements, elementsOrder } = question;
  return elementsOrder !== 'random'
    ? elements
    : once(session, question, () =>
        elements
          .map((element) => ({ element, at: session.environment.random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ element }) => element),
      );
}

/** The choices of a part, in the order that is decided for them. */
export function choicesIn(session: Session, part: Question): readonly Choice[] {
  const { choicesOrder, copyOf = part } = part as InnerQuestion;
  const { survey, environment } = session;
  return choicesOrder
    ? once(
        session,
        copyOf,
        () => reordered(survey, new Map([[part, choicesOrder]]), environment).get(part) ?? [],
      )
    : choicesOf(part);
}

/** What is answered so far in a question made of others, by name. */
export const answersIn = (value: unknown): Answers =>
  isRecord(value) || Array.isArray(value) ? (value as Answers) : {};

/** What was typed in each of its parts. */
export const entriesIn = (entry: Entry | undefined): CompositeEntry['entries'] =>
  typeof entry === 'object' && 'entries' in entry ? entry.entries : {};

/** A part as it stands at present, if it shows. */
export function partState(
  part: Question,
  { question, value, entry, readOnly }: QuestionState,
  session: Session,
  scope: Scope,
): QuestionState | undefined {
  const { elementsVisibleIf } = question as CompositeQuestion;
  if (!met(part.visibleIf, scope, part.visible) || !met(elementsVisibleIf, scope)) return undefined;
  const state = questionState(
    part,
    { answers: answersIn(value), entries: entriesIn(entry) },
    choicesIn(session, part).map((choice) => ({ choice, enabled: true })),
    scope,
    readOnly || part.readOnly || !met(part.enableIf, scope),
  );
  return state.supplied === 'hidden' ? undefined : { ...state, scope };
}

/** All that are answered, with their titles, in one line. */
export const wordsOfParts = (
  parts: readonly Question[],
  value: unknown,
  { text, answer }: Parameters<NonNullable<Kind['words']>>[2],
): string | undefined =>
  parts
    .flatMap((part) => {
      const given = property(answersIn(value), part.name);
      const words = given === undefined ? given : answer(part, given);
      return words === undefined ? [] : `${text(part.title)}: ${words}`;
    })
    .join('; ') || undefined;

/** The part that is meant by a path after a question's name, in lower case, such as `.row.column` or `[0].name`. */
export function partAt(question: Question, value: unknown, path: string): Question | undefined {
  const parts = question.kind?.partsOf?.(question, value ?? {}) ?? [];
  const [index] = /^\[-?\d+\]/.exec(path) ?? [];
  const inList = Array.isArray(value) && index ? parts.at(Number(index.slice(1, -1))) : undefined;
  const isOwn = ({ name }: Question): boolean =>
    path.startsWith(`.${name.toLowerCase()}`) && /^([.[]|$)/.test(path.slice(name.length + 1));
  const part = index ? inList : parts.find(isOwn);
  if (!part) return undefined;
  const rest = path.slice(index ? index.length : part.name.length + 1);
  return rest ? partAt(part, property(answersIn(value), part.name), rest) : part;
}

/** One that always has the same parts. */
export const composite: Kind = {
  partAt,
  parts(state, session) {
    const { question, value, scope: outer } = state;
    const scope = around(outer ?? scopeOf(session), question, { row: answersIn(value) });
    return elementsIn(session, question as CompositeQuestion).flatMap(
      (part) => partState(part, state, session, around(scope, part, { item: part.name })) ?? [],
    );
  },
  partsOf: (question, value) => (isRecord(value) ? (question as CompositeQuestion).elements : undefined),
  words: (question, value, say) => wordsOfParts((question as CompositeQuestion).elements, value, say),
};

/** The same, where no two of its parts may have the same answer. */
export const unique: Kind = {
  ...composite,
  problems(_, parts) {
    const seen = new Set<unknown>();
    const again = parts.find(({ value }) => {
      const isAgain = value !== undefined && seen.has(value);
      seen.add(value);
      return isAgain;
    });
    return again ? [{ id: again.question.id, code: 'duplicate' }] : [];
  },
};
