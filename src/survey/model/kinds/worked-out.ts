/** What is worked out inside of a question: computed parts, and what the columns of a table come to. */
import type { Answers, Question } from '../definition.js';
import { evaluate } from '../expression/results.js';
import { equal, isEmpty } from '../expression/values.js';
import { scopeOf } from '../page-states.js';
import { property, withProperty } from '../records.js';
import { withAnswers } from '../session.js';
import type { QuestionState, Session } from '../session-state.js';
import { storedDate } from '../stored-date.js';
import { withItem } from '../with-item.js';
import { answersIn } from './composite.js';
import type { RepeatedQuestion } from './repeated.js';
import { totalsName, totalsOf } from './totals.js';

/** A value that was worked out, as it is stored. */
const stored = (value: unknown): unknown =>
  value instanceof Date ? storedDate(value, 'date') : isEmpty(value) ? undefined : value;

/** An answer with what is worked out in it; the same one where nothing changes. */
function answerOf({ value, ...state }: QuestionState, session: Session): unknown {
  const { question, scope = scopeOf(session) } = state;
  if (question.type === 'computed') {
    const now = stored(question.expression && evaluate(question.expression, scope));
    return value !== undefined && equal(now, value) ? value : now;
  }
  const parts = question.kind?.parts?.({ ...state, value }, session) ?? [];
  return parts.reduce((whole, part) => {
    const before = property(answersIn(whole), part.question.name);
    const now = answerOf({ ...part, value: before }, session);
    return now === before ? whole : withItem(whole, part.question.name, now);
  }, value);
}

/** The session with what is worked out in a question. */
export function workedOut(session: Session, question: Question): Session {
  const state = session.states.get(question) as QuestionState | undefined;
  if (!state) return session;
  const { name } = question;
  const { totals } = (question as RepeatedQuestion).repeated;
  const value = answerOf({ ...state, value: property(session.answers, name) }, session);
  const rows = Object.values(answersIn(value)).map(answersIn);
  const sums: Answers | undefined = totals.length ? totalsOf(totals, rows, scopeOf(session)) : undefined;
  const before = property(session.answers, totalsName(name));
  const answers = withProperty(
    withProperty(session.answers, name, value),
    totalsName(name),
    sums && before !== undefined && equal(sums, before) ? before : sums,
  );
  return answers === session.answers ? session : withAnswers(session, answers);
}
