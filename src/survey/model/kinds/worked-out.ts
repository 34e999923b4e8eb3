/** What is worked out inside of a question: computed parts, what rules make of answers, and what the columns of a table come to. */
import type { Answers, Question } from '../definition.js';
import { evaluate } from '../expression/results.js';
import { equal, isEmpty } from '../expression/values.js';
import { scopeOf } from '../page-states.js';
import { property, withProperty } from '../records.js';
import { withAnswers } from '../session.js';
import type { Entry, QuestionState, Session } from '../session-state.js';
import { storedDate } from '../stored-date.js';
import { withItem } from '../with-item.js';
import { answersIn } from './composite.js';
import { answerByRules } from './inner-rules.js';
import type { RepeatedQuestion } from './repeated.js';
import { totalsName, totalsOf } from './totals.js';

/** A value that was worked out, as it is stored. */
const stored = (value: unknown): unknown =>
  value instanceof Date ? storedDate(value, 'date') : isEmpty(value) ? undefined : value;

/** The parts of a question in a session; none where it does not show there. */
const partsIn = (state: QuestionState | undefined, session: Session | undefined): readonly QuestionState[] =>
  (session && state?.question.kind?.parts?.(state, session)) ?? [];

/** What a part was before a change. An entry of a list is known by its content, as others may have come or gone. */
function partBefore(
  parts: readonly QuestionState[],
  at: number,
  before: readonly QuestionState[],
  isList: boolean,
): QuestionState | undefined {
  const part = parts[at]!;
  if (!isList) return before.find(({ question }) => question.name === part.question.name);
  const here = before[at];
  if (here?.value === part.value) return here;
  return (
    before.find(({ value }) => value === part.value) ?? (before.length === parts.length ? here : undefined)
  );
}

/** One run through all that is worked out in a question. */
class Working {
  readonly #session: Session;
  readonly #last: Session | undefined;
  /** Where something was set: what was typed there is forgotten. */
  readonly set: (readonly string[])[] = [];

  constructor(session: Session, last: Session | undefined) {
    this.#session = session;
    this.#last = last;
  }

  /** An answer with what is worked out in it; the same one where nothing changes. */
  answerOf(state: QuestionState, before: QuestionState | undefined, path: readonly string[]): unknown {
    const { question, value, scope = scopeOf(this.#session) } = state;
    if (question.type === 'computed') {
      const now = stored(question.expression && evaluate(question.expression, scope));
      return value !== undefined && equal(now, value) ? value : now;
    }
    const ruled = answerByRules(state, before);
    if (ruled !== value) this.set.push(path);
    const parts = partsIn({ ...state, value: ruled }, this.#session);
    const last = partsIn(before, this.#last);
    return parts.reduce((whole, part, at) => {
      const { name } = part.question;
      const given = property(answersIn(whole), name);
      const known = partBefore(parts, at, last, Array.isArray(value));
      const now = this.answerOf({ ...part, value: given }, known, [...path, name]);
      return now === given ? whole : withItem(whole, name, now);
    }, ruled);
  }
}

/** What was typed, without what was at the end of a path. */
function withoutTyped(entry: Entry | undefined, [name, ...inner]: readonly string[]): Entry | undefined {
  if (name === undefined) return undefined;
  if (typeof entry !== 'object' || !('entries' in entry)) return entry;
  const left = withoutTyped(property(entry.entries, name), inner);
  return { ...entry, entries: withProperty(entry.entries, name, left) };
}

/**
 * The session with what is worked out in a question.
 *
 * @param last The session before the change; undefined at the start.
 */
export function workedOut(session: Session, question: Question, last: Session | undefined): Session {
  const state = session.states.get(question) as QuestionState | undefined;
  if (!state) return session;
  const { name } = question;
  const { totals = [] } = (question as Partial<RepeatedQuestion>).repeated ?? {};
  const working = new Working(session, last);
  const before = last?.states.get(question) as QuestionState | undefined;
  const value = working.answerOf({ ...state, value: property(session.answers, name) }, before, []);
  const rows = Object.values(answersIn(value)).map(answersIn);
  const sums: Answers | undefined = totals.length ? totalsOf(totals, rows, scopeOf(session)) : undefined;
  const total = property(session.answers, totalsName(name));
  const answers = withProperty(
    withProperty(session.answers, name, isEmpty(value) && !Array.isArray(value) ? undefined : value),
    totalsName(name),
    sums && total !== undefined && equal(sums, total) ? total : sums,
  );
  if (answers === session.answers) return session;
  const typed = working.set.reduce(withoutTyped, property(session.entries, name));
  return withAnswers(session, answers, withProperty(session.entries, name, typed));
}
