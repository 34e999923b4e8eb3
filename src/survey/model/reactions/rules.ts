/** Answers that other answers set. The rules were measured on survey-core 2.5.38 (2026). */
import { commentName, isNumeric } from '../answer-values.js';
import type { Question } from '../definition.js';
import type { Expression } from '../expression/expression.js';
import { lookUp, type Values } from '../expression/look-up.js';
import { evaluate } from '../expression/results.js';
import { equal, isEmpty, listed } from '../expression/values.js';
import { scopeOf } from '../page-states.js';
import { property, withProperty } from '../records.js';
import { withAnswers } from '../session.js';
import type { Session } from '../session-state.js';
import { storedDate } from '../stored-date.js';

/** Rules may set off each other: this many times at most, since they may do so in a circle. */
const ROUNDS = 9;

/** Something that is done when an answer changes. */
export interface Rule {
  /** Names, in lower case, of which one has to change. Without any, every change sets it off. */
  readonly inputs: readonly string[];
  /** The question whose own rule it is. What the resident has just answered is not set by what follows from it. */
  readonly of?: string;
  /** Done at the start too. */
  readonly always?: boolean;
  /** The same session if it comes to nothing. `last` is the session before the change; undefined at the start. */
  readonly act: (session: Session, last?: Session) => Session;
}

/** A question whose default value is worked out, again and again until the resident answers it. */
export interface FilledIn {
  readonly question: Question;
  readonly expression: Expression;
}

const valueOf = (session: Session, expression: Expression): unknown => evaluate(expression, scopeOf(session));

/** Whether the condition of a rule is met. Here, unlike in `visibleIf`, 1 will not do. */
export const isMet = (session: Session, condition: Expression): boolean =>
  valueOf(session, condition) === true;

export { valueOf };

/** A value as a question stores it. */
export function asAnswer(question: Question | undefined, value: unknown): unknown {
  if (isEmpty(value)) return undefined;
  if (question?.type === 'checkbox') return listed(value);
  if (value instanceof Date) {
    const { inputType = 'date' } = (question ?? {}) as { inputType?: 'date' };
    return storedDate(value, inputType);
  }
  return question && isNumeric(question) && !Number.isNaN(Number(value)) ? Number(value) : value;
}

/** The session with a value under a name, be it a question's or not. What was typed for it is forgotten. */
export function set(session: Session, name: string, given: unknown): Session {
  const question = session.survey.questions.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const key = question?.name ?? name;
  const value = asAnswer(question, given);
  const before = property(session.answers, key);
  if (value === undefined ? before === undefined : before !== undefined && equal(value, before))
    return session;
  const { entries } = session;
  const now = withAnswers(
    session,
    withProperty(session.answers, key, value),
    withProperty(entries, key, undefined),
  );
  // What a resident added stays; the words for an "Other" do not.
  return question?.commentArea ? now : withoutWords(now, key);
}

/** The session without the words besides the answer under a name. */
export function withoutWords(session: Session, name: string): Session {
  const words = commentName(name);
  const [answers, entries] = [
    withProperty(session.answers, words, undefined),
    withProperty(session.entries, words, undefined),
  ];
  return answers === session.answers && entries === session.entries
    ? session
    : withAnswers(session, answers, entries);
}

/** Works out the default values of questions that the resident has not answered. */
function filledAnew(session: Session, all: readonly FilledIn[]): Session {
  let now = session;
  for (const { question, expression } of all) {
    const { name, defaultValue } = question;
    const filled = property(now.filled ?? {}, name);
    // Another answer is the resident's own, unless nobody is asked. At the start, the fixed default value may be there.
    const current = property(now.answers, name);
    const own = filled === undefined ? !equal(current, defaultValue) : !equal(current, filled);
    if (own && question.type !== 'computed') continue;
    now = set(now, name, valueOf(now, expression) ?? defaultValue);
    now = { ...now, filled: withProperty(now.filled ?? {}, name, property(now.answers, name)) };
  }
  return now.answers === session.answers ? session : now;
}

/**
 * Whether anything has changed that is read under these names, in lower case. Of `m.row` only that row is looked at,
 * though `m` is among the names as well.
 */
export const isChanged = (names: readonly string[], before: Values, now: Values): boolean =>
  names.some(
    (name) =>
      !names.some(
        (longer) => longer !== name && longer.startsWith(name) && /^[.[]/.test(longer.slice(name.length)),
      ) && !Object.is(lookUp(before, name), lookUp(now, name)),
  );

/** Whether anything that a rule looks at has changed. */
const isSetOff = ({ inputs, always }: Rule, before: Session, now: Session): boolean =>
  always || (before !== now && (!inputs.length || isChanged(inputs, before.values, now.values)));

/** What follows from a change, and what follows from that, until nothing does. */
export function reactionsTo(
  session: Session,
  before: Session | undefined,
  rules: readonly Rule[],
  filledIn: readonly FilledIn[],
): Session {
  let last = before;
  let now = session;
  const isAnswered = ({ of }: Rule): boolean =>
    of !== undefined &&
    before !== undefined &&
    property(before.answers, of) !== property(session.answers, of);
  const free = rules.filter((rule) => !isAnswered(rule));
  for (let round = ROUNDS; round--;) {
    const start = now;
    now = filledAnew(now, filledIn);
    for (const rule of free) if (isSetOff(rule, last ?? session, start)) now = rule.act(now, last);
    if (now === start) break;
    last = start;
  }
  return now;
}
