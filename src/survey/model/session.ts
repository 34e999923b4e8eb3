import { choicesOf, commentName, isBlank, takesWords } from './answer-values.js';
import type { Answers, Question, Survey } from './definition.js';
import { evaluate } from './expression/results.js';
import { asText, isEmpty, listed } from './expression/values.js';
import { isPlain, pageStates, scopeOf, visibleQuestions } from './page-states.js';
import { readEntry } from './read-entry.js';
import { property, withProperty } from './records.js';
import type { Entry, Environment, QuestionState, Session } from './session-state.js';

/** Which choices are hidden may depend on answers of which a choice is hidden: this many rounds at most. */
const ROUNDS = 9;

/**
 * The session with other answers, and everything that follows from them.
 *
 * @param unavailable What is left of answers of which a choice is hidden at present: conditions see only that.
 */
export function withAnswers(
  session: Session,
  answers: Answers,
  entries = session.entries,
  unavailable: Session['values'] = new Map(),
  rounds = ROUNDS,
): Session {
  const { survey } = session;
  const { calculatedValues } = survey;
  const values = new Map([
    ...Object.entries(answers).map(([name, value]): [string, unknown] => [name.toLowerCase(), value]),
    ...unavailable,
  ]);
  const bare: Session = { ...session, answers, entries, values };
  const scope = scopeOf(bare);
  for (const { name, expression } of calculatedValues)
    values.set(name.toLowerCase(), evaluate(expression, scope));
  const calculated = Object.fromEntries(
    calculatedValues.map(({ name }) => [name, values.get(name.toLowerCase())]),
  );
  const now: Session = { ...bare, calculated, ...pageStates(bare, session) };

  const shown = visibleQuestions(now);
  const isWhole = ({ question: { name }, value }: QuestionState): boolean =>
    value === property(answers, name);
  const reduced = new Map(
    shown
      .filter((state) => !isWhole(state))
      .map(({ question: { name }, value }) => [name.toLowerCase(), value]),
  );
  // Of questions that share a name, one that offers the whole answer will do.
  if (reduced.size)
    for (const state of shown) if (isWhole(state)) reduced.delete(state.question.name.toLowerCase());
  if (
    rounds &&
    (reduced.size !== unavailable.size || [...reduced.keys()].some((name) => !unavailable.has(name)))
  ) {
    return withAnswers(session, answers, entries, reduced, rounds - 1);
  }
  if (survey.clearInvisibleValues !== 'onHidden') return now;

  const namesIn = ({ states }: Session): string[] =>
    survey.questions.filter((question) => states.has(question)).map(({ name }) => name);
  const stillShown = new Set(namesIn(now));
  const hidden = namesIn(session).filter(
    (name) => !stillShown.has(name) && [name, commentName(name)].some((each) => Object.hasOwn(answers, each)),
  );
  const gone = hidden.flatMap((name) => [name, commentName(name)]);
  const without = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    gone.reduce((left, name) => withProperty(left, name, undefined), record);
  return hidden.length ? withAnswers(session, without(answers), without(entries)) : now;
}

/** A session with these answers and no others: default values are not filled in. */
export function sessionWith(survey: Survey, environment: Environment, answers: Answers): Session {
  const reordered = survey.reorder?.(environment);
  return withAnswers(
    {
      survey,
      environment,
      answers,
      entries: {},
      calculated: {},
      pages: [],
      choices: new Map(
        survey.questions.map((question) => [
          question,
          (reordered?.get(question) ?? choicesOf(question)).map((choice) => ({ choice, enabled: true })),
        ]),
      ),
      plain: new Set(survey.questions.filter(isPlain)),
      values: new Map(),
      results: new Map(),
      states: new Map(),
    },
    answers,
  );
}

/** A resident's session at its beginning: default values are answers already, also those of hidden questions. */
export function startSession(survey: Survey, environment: Environment): Session {
  const defaults = survey.questions.filter(({ defaultValue }) => !isEmpty(defaultValue));
  // Where two questions share a name, the first decides.
  return reacted(
    sessionWith(
      survey,
      environment,
      Object.fromEntries(defaults.reverse().map(({ name, defaultValue }) => [name, defaultValue])),
    ),
  );
}

/** With the answers that a definition has follow from others. */
const reacted = (session: Session, before?: Session): Session =>
  session.survey.reactions?.react(session, before) ?? session;

/** Does something to the question of a name; an unknown one changes nothing. */
function change(
  session: Session,
  name: string,
  act: (question: Question) => readonly [value: unknown, entries: Session['entries']],
): Session {
  const question = session.survey.questions.find((each) => each.name === name);
  if (!question) return session;
  const [value, entries] = act(question);
  const comment = commentName(name);
  // The words for "Other" are an answer while it is chosen, and kept aside while it is not.
  const words = (property(entries, comment) ?? property(session.answers, comment) ?? '') as string;
  const now = withAnswers(
    session,
    withProperty(
      withProperty(session.answers, name, isEmpty(value) ? undefined : value),
      comment,
      takesWords(question, value) && !isBlank(words) ? words : undefined,
    ),
    entries,
  );
  return reacted(now, session);
}

/** What a list of chosen values comes to: "select all" chooses all, and whatever excludes the others stays alone. */
export function settleChoices(
  question: Question,
  choices: QuestionState['choices'],
  before: readonly unknown[],
  chosen: readonly unknown[],
): readonly unknown[] {
  const isOne = (value: unknown, kind: 'exclusive' | 'selectAll'): boolean =>
    [...choices.map(({ choice }) => choice), ...choicesOf(question)].some(
      (choice) =>
        choice.value === value && (choice.special === kind || (kind === 'exclusive' && choice.exclusive)),
    );
  if (chosen.some((value) => isOne(value, 'selectAll'))) {
    return choices.flatMap(({ choice, enabled }) =>
      enabled && !choice.special && !choice.exclusive ? [choice.value] : [],
    );
  }
  const alone = chosen.find(
    (value) => isOne(value, 'exclusive') && (!before.includes(value) || chosen.length < 2),
  );
  const others = [...new Set(chosen)].filter((value) => !isOne(value, 'exclusive'));
  return alone === undefined ? others : [alone];
}

/**
 * Answers a question by choosing. Undefined, `''` and `[]` take the answer back.
 *
 * @param name An unknown one changes nothing.
 */
export const answer = (session: Session, name: string, value: unknown): Session =>
  change(session, name, (question) => [
    question.type === 'checkbox'
      ? settleChoices(
          question,
          (session.states.get(question) as QuestionState | undefined)?.choices ?? [],
          listed(property(session.answers, name)),
          isEmpty(value) ? [] : listed(value),
        )
      : value,
    withProperty(session.entries, name, undefined),
  ]);

/** Gives the words that go with "Other", or that are added to an answer. */
export const answerOther = (session: Session, name: string, words: string): Session =>
  change(session, name, () => [
    property(session.answers, name),
    withProperty<Entry>(session.entries, commentName(name), words),
  ]);

/**
 * Answers a question by typing. The typing is kept as it is; what it can be
 * read as becomes the answer, and where it cannot, there is none.
 */
export const enter = (session: Session, name: string, entry: Entry): Session =>
  change(session, name, (question) => {
    const { value } = readEntry(question, entry);
    return [value, withProperty(session.entries, name, entry === asText(value ?? '') ? undefined : entry)];
  });
