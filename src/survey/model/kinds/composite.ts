/** Questions that are made of others: what of them shows, what they come to, and how they are answered. */
import { choicesOf, choosesOther, commentName, isBlank } from '../answer-values.js';
import type { Answers, CompositeQuestion, Question } from '../definition.js';
import { around } from '../expression/expression.js';
import { isEmpty, listed } from '../expression/values.js';
import { met, questionState, scopeOf } from '../page-states.js';
import { readEntry } from '../read-entry.js';
import { isRecord, property, withProperty } from '../records.js';
import { enter, settleChoices } from '../session.js';
import type { CompositeEntry, Entry, QuestionState, Session } from '../session-state.js';
import type { Kind } from './kind.js';

/** What stands in an order that is decided once: by the choices of the session that it is part of, which stay the same object. */
const decided = new WeakMap<object, Map<Question, readonly Question[]>>();
function elementsIn(session: Session, question: CompositeQuestion): readonly Question[] {
  const { elements, elementsOrder } = question;
  if (elementsOrder !== 'random') return elements;
  const kept = decided.get(session.choices) ?? new Map<Question, readonly Question[]>();
  decided.set(session.choices, kept);
  const order =
    kept.get(question) ??
    elements
      .map((element) => ({ element, at: session.environment.random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ element }) => element);
  kept.set(question, order);
  return order;
}

const answersIn = (value: unknown): Answers => (isRecord(value) ? value : {});

const entriesIn = (entry: Entry | undefined): CompositeEntry['entries'] =>
  typeof entry === 'object' && 'entries' in entry ? entry.entries : {};

export const composite: Kind = {
  parts({ question, value, entry, readOnly }, session) {
    const { elementsVisibleIf } = question as CompositeQuestion;
    const answers = answersIn(value);
    const scope = around(scopeOf(session), question, { row: answers });
    return elementsIn(session, question as CompositeQuestion).flatMap((part): QuestionState | [] => {
      const own = around(scope, part, { item: part.name });
      if (!met(part.visibleIf, own, part.visible) || !met(elementsVisibleIf, own)) return [];
      return questionState(
        part,
        { answers, entries: entriesIn(entry) },
        choicesOf(part).map((choice) => ({ choice, enabled: true })),
        own,
        readOnly || part.readOnly || !met(part.enableIf, own),
      );
    });
  },
  words(question, value, { text, answer }) {
    const lines = (question as CompositeQuestion).elements.flatMap((part) => {
      const given = property(answersIn(value), part.name);
      const words = given === undefined ? given : answer(part, given);
      return words === undefined ? [] : `${text(part.title)}: ${words}`;
    });
    return lines.join('; ') || undefined;
  },
};

/** The session with a part's answer and what was typed for it, either of which may be nothing. */
function withPart(
  session: Session,
  { name }: Question,
  given: Readonly<Record<string, unknown>>,
  typed: Readonly<Record<string, Entry | undefined>>,
): Session {
  let value: Answers = answersIn(property(session.answers, name));
  let entries = entriesIn(property(session.entries, name));
  for (const [key, each] of Object.entries(given))
    value = withProperty(value, key, isEmpty(each) ? undefined : each);
  for (const [key, each] of Object.entries(typed)) entries = withProperty(entries, key, each);
  return enter(session, name, { value, entries });
}

/** Answers a part by choosing, as `answer` does a question. */
export function answerPart(session: Session, whole: Question, part: QuestionState, value: unknown): Session {
  const { question, choices } = part;
  const { name } = question;
  const before = property(answersIn(property(session.answers, whole.name)), name);
  const settled =
    question.type === 'checkbox'
      ? settleChoices(question, choices, listed(before), isEmpty(value) ? [] : listed(value))
      : value;
  const words = property(entriesIn(property(session.entries, whole.name)), commentName(name));
  return withPart(
    session,
    whole,
    {
      [name]: settled,
      [commentName(name)]:
        typeof words === 'string' && choosesOther(question, settled) && !isBlank(words) ? words : undefined,
    },
    { [name]: undefined },
  );
}

/** Answers a part by typing, as `enter` does a question. */
export const enterPart = (
  session: Session,
  whole: Question,
  { question }: QuestionState,
  entry: Entry,
): Session =>
  withPart(session, whole, { [question.name]: readEntry(question, entry).value }, { [question.name]: entry });

/** Gives the words that go with a part's "Other", as `answerOther` does a question's. */
export const answerOtherOfPart = (
  session: Session,
  whole: Question,
  { question: { name } }: QuestionState,
  words: string,
): Session =>
  withPart(
    session,
    whole,
    { [commentName(name)]: isBlank(words) ? undefined : words },
    { [commentName(name)]: words },
  );
