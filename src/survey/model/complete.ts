/** What is left of a session at its end. */
import { choosesOther, commentName } from './answer-values.js';
import type { Answers, LocalisedText } from './definition.js';
import { holds } from './expression/results.js';
import { isEmpty } from './expression/values.js';
import { scopeOf, visibleQuestions } from './page-states.js';
import { recordOf, isRecord, property } from './records.js';
import { withAnswers } from './session.js';
import type { QuestionState, Session } from './session-state.js';
import { storedDate } from './stored-date.js';

/** An answer without what is hidden of it: the same one if nothing is. */
function shownOf({ question, value, ...state }: QuestionState, session: Session): unknown {
  const { kind, type } = question;
  const parts =
    type === 'composite' && isRecord(value) && kind.parts?.({ ...state, question, value }, session);
  // Names that are no part's stay as long as nothing is hidden, as in SurveyJS.
  if (!parts || parts.length === question.elements.length) return value;
  const names = parts.map((part) => part.question.name);
  const left = Object.entries(value).filter(([name]) => names.includes(name));
  return left.length === Object.keys(value).length ? value : Object.fromEntries(left);
}

/**
 * The session without the answers to questions that are hidden, and to those
 * that hide because of that, and so on. The same session if there are none, or
 * the survey keeps them.
 */
export function settled(session: Session): Session {
  const { answers, survey } = session;
  const names = Object.keys(answers);
  if (survey.clearInvisibleValues === 'none') return session;
  const kept = (survey.reactions?.names ?? []).map((name): [string, unknown] => [
    name,
    property(answers, name),
  ]);
  const shown = visibleQuestions(session).flatMap((state): [string, unknown][] => {
    const { question, value } = state;
    const comment = commentName(question.name);
    return [
      [question.name, shownOf(state, session)],
      ...(choosesOther(question, value) ? [[comment, property(answers, comment)] as [string, unknown]] : []),
    ];
  });
  const seen = recordOf([...kept, ...shown]);
  // Each round leaves less, so there is a last one.
  return names.every((name) => property(seen, name) === answers[name])
    ? session
    : settled(withAnswers(session, seen));
}

/** A computed value as JSON has it: dates as text, and nothing for what is no value. */
const asJson = (value: unknown): unknown =>
  value instanceof Date
    ? storedDate(value, value.getHours() + value.getMinutes() ? 'datetime-local' : 'date')
    : isEmpty(value) || value === Infinity || value === -Infinity
      ? undefined
      : value;

/** The answers as they are sent: those that can be seen, and the computed values that the author wants with them. */
export function finalAnswers(session: Session): Answers {
  const { answers, calculated, survey } = settled(session);
  const included = survey.calculatedValues.filter(({ includeIntoResult }) => includeIntoResult);
  return {
    ...recordOf(included.map(({ name }) => [name, asJson(calculated[name])])),
    ...answers,
  };
}

/** What the author has to say at the end, or undefined. */
export function completedText(session: Session): LocalisedText | undefined {
  const { completedHtmlOnCondition, completedHtml } = session.survey;
  const scope = scopeOf(settled(session));
  return completedHtmlOnCondition.find(({ expression }) => holds(expression, scope))?.html ?? completedHtml;
}
