/** What residents do in questions that are made of others, however deep. */
import { commentName, isBlank, takesWords } from '../answer-values.js';
import { isEmpty, listed } from '../expression/values.js';
import { visibleQuestions } from '../page-states.js';
import { readEntry } from '../read-entry.js';
import { property, withProperty } from '../records.js';
import { enter, settleChoices } from '../session.js';
import type { CompositeEntry, Entry, QuestionState, Session } from '../session-state.js';
import { withItem } from '../with-item.js';
import { answersIn, entriesIn } from './composite.js';

/** Where a part is: the name of a question of the survey, and of what is inside of that, down to the part itself. */
export type PartPath = readonly string[];

/** The states on the way to a part, its own last; undefined where it does not show. */
export function statesTo(session: Session, path: PartPath): readonly QuestionState[] | undefined {
  let among: readonly QuestionState[] = visibleQuestions(session);
  const states: QuestionState[] = [];
  for (const name of path) {
    const state = among.find(({ question }) => question.name === name);
    if (!state) return undefined;
    states.push(state);
    among = state.question.kind?.parts?.(state, session) ?? [];
  }
  return states;
}

/** What is in a question made of others: what it comes to, and what was typed in it. */
export type Content = CompositeEntry;

/** The content of something on a path with another content of what is at its end. */
function replaced(
  { value, entries }: Content,
  [state, ...inner]: readonly QuestionState[],
  act: (content: Content) => Content,
): Content {
  if (!state) return act({ value, entries });
  const { name, kind } = state.question;
  const given = property(answersIn(value), name);
  const before = {
    // A list that nobody has touched may have entries all the same.
    value: kind?.whole?.(state.question, given) ?? given,
    entries: entriesIn(property(entries, name)),
  };
  const after = replaced(before, inner, act);
  const isNothing = !Array.isArray(value) && isEmpty(after.value);
  return {
    value: withItem(value, name, isNothing ? undefined : after.value),
    entries: withProperty<Entry>(entries, name, after),
  };
}

/** Does something to what is in a question made of others, or in one inside of it. A path that leads nowhere changes nothing. */
export function changeInside(session: Session, path: PartPath, act: (content: Content) => Content): Session {
  const states = statesTo(session, path);
  const name = path[0];
  if (!states || name === undefined) return session;
  const after = replaced({ value: session.answers, entries: session.entries }, states, act);
  const content = after.entries[name] as Content;
  return enter(session, name, content);
}

/** Gives a part an answer and keeps what was typed for it, either of which may be nothing. */
const withPart = (
  session: Session,
  path: PartPath,
  given: (content: Content) => Readonly<Record<string, unknown>>,
  typed: Readonly<Record<string, Entry | undefined>>,
): Session =>
  changeInside(session, path.slice(0, -1), (content) => {
    let { value, entries } = content;
    for (const [key, each] of Object.entries(given(content)))
      value = withItem(value, key, isEmpty(each) ? undefined : each);
    for (const [key, each] of Object.entries(typed)) entries = withProperty(entries, key, each);
    return { value, entries };
  });

/** Answers a part by choosing, as `answer` does a question. */
export function answerPart(session: Session, path: PartPath, value: unknown): Session {
  const state = statesTo(session, path)?.at(-1);
  if (!state) return session;
  const { question, choices } = state;
  const { name } = question;
  return withPart(
    session,
    path,
    (before) => {
      const settled =
        question.type === 'checkbox'
          ? settleChoices(
              question,
              choices,
              listed(property(answersIn(before.value), name)),
              isEmpty(value) ? [] : listed(value),
            )
          : value;
      const comment = commentName(name);
      const words = property(before.entries, comment) ?? property(answersIn(before.value), comment);
      const isSaid = typeof words === 'string' && takesWords(question, settled) && !isBlank(words);
      return { [name]: settled, [comment]: isSaid ? words : undefined };
    },
    { [name]: undefined },
  );
}

/** Answers a part by typing, as `enter` does a question. */
export function enterPart(session: Session, path: PartPath, entry: Entry): Session {
  const question = statesTo(session, path)?.at(-1)?.question;
  return question
    ? withPart(session, path, () => ({ [question.name]: readEntry(question, entry).value }), {
        [question.name]: entry,
      })
    : session;
}

/** Gives the words that go with a part's "Other" or are added to its answer, as `answerOther` does a question's. */
export function answerOtherOfPart(session: Session, path: PartPath, words: string): Session {
  const name = commentName(path.at(-1) ?? '');
  return withPart(session, path, () => ({ [name]: isBlank(words) ? undefined : words }), { [name]: words });
}
