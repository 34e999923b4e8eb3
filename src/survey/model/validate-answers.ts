/** What the collector asks about answers that somebody sent. Not needed in a browser. */
import { commentName, takesWords } from './answer-values.js';
import { listed } from './expression/values.js';
import type { Answers, Survey } from './definition.js';
import { faultOf, isWords } from './fault-of.js';
import { answersIn } from './kinds/composite.js';
import { problemsIn } from './problems.js';
import type { Problem } from './problem.js';
import { visibleQuestions } from './page-states.js';
import { property, recordOf } from './records.js';
import { sessionWith } from './session.js';
import type { Environment, QuestionState, Session } from './session-state.js';

/**
 * Every problem with a whole set of answers, by the rules that the widget goes
 * by: of the questions that are visible with just these answers, in their
 * order. Whatever the answers are, it does not throw.
 */
export function problemsOfAnswers(
  survey: Survey,
  answers: Answers,
  environment: Environment,
): readonly Problem[] {
  const faults = new Map<string, Problem>();
  const good: [string, unknown][] = [];
  for (const question of survey.questions) {
    const { name, id } = question;
    const value = property(answers, name) ?? undefined;
    const given = property(answers, commentName(name)) ?? undefined;
    const comment = takesWords(question, value) ? given : undefined;
    if (value === undefined && comment === undefined) continue;
    const code =
      (value === undefined ? value : faultOf(question, value)) ??
      (comment === undefined || isWords(comment) ? undefined : 'invalid');
    // Questions that share a name share an answer: it has to suit one of them.
    const suitsAnother = survey.questions.some(
      (other) => other !== question && other.name === name && !faultOf(other, value),
    );
    if (code && !suitsAnother) faults.set(name, { name, id, code });
    else good.push([name, value], [commentName(name), isWords(comment) ? comment : undefined]);
  }
  const session = sessionWith(survey, environment, recordOf(good));
  for (const state of visibleQuestions(session)) {
    const { name, id } = state.question;
    if (isUnoffered(state, property(session.answers, name), session))
      faults.set(name, { name, id, code: 'notAChoice' });
  }
  const found = session.pages
    .flatMap(({ items }) => problemsIn(session, items))
    .filter(({ name }) => !faults.has(name));
  if (!faults.size) return found;
  const order = new Map(survey.questions.map(({ name }, index) => [name, index]));
  return [...faults.values(), ...found].sort((a, b) => (order.get(a.name) ?? -1) - (order.get(b.name) ?? -1));
}

/** Whether an answer, or one inside of it, is none of the choices that its question has from elsewhere. */
function isUnoffered(state: QuestionState, given: unknown, session: Session): boolean {
  const { question, value, supplied } = state;
  // Of a list that nobody has loaded here, only the shape of its choices is known.
  const isKnown = supplied !== undefined && supplied !== 'unasked';
  if (isKnown && listed(value).length < listed(given).length) return true;
  const parts = question.kind?.parts?.(state, session) ?? [];
  return parts.some((part) => isUnoffered(part, property(answersIn(value), part.question.name), session));
}

/** Names among the answers that nothing in the survey goes by. */
export function unknownAnswers(survey: Survey, answers: Answers): string[] {
  const known = new Set([
    ...survey.questions.flatMap((question) => [
      question.name,
      ...(takesWords(question, 'other') ? [commentName(question.name)] : []),
      ...(question.kind?.names?.(question.name) ?? []),
    ]),
    ...(survey.reactions?.names ?? []),
    ...survey.calculatedValues.filter(({ includeIntoResult }) => includeIntoResult).map(({ name }) => name),
  ]);
  return Object.keys(answers).filter((name) => !known.has(name));
}
