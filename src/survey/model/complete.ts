/** What is left of a session at its end. */
import { commentName, takesWords } from './answer-values.js';
import type { Answers, LocalisedText, Survey } from './definition.js';
import { holds } from './expression/results.js';
import { isEmpty } from './expression/values.js';
import { encodedForUrl, filledText } from './filled-text.js';
import { scopeOf, visibleQuestions } from './page-states.js';
import { property, recordOf } from './records.js';
import { withAnswers } from './session.js';
import type { QuestionState, Session } from './session-state.js';
import { chooseText } from './texts.js';
import { storedDate } from './stored-date.js';
import { withItem } from './with-item.js';

/** An answer without what is hidden of it: the same one if nothing is. */
function shownOf(state: QuestionState, session: Session): unknown {
  const { question, value } = state;
  const { kind } = question;
  const all = value === undefined ? undefined : kind?.partsOf?.(question, value);
  const shown = (all && kind?.parts?.(state, session)) ?? [];
  return (all ?? []).reduce((left, part) => {
    const here = shown.find((each) => each.question.name === part.name);
    const shows = here && shownOf(here, session);
    // A row in which nothing is left goes, but an entry of a list keeps its place.
    if (here) return withItem(left, part.name, !Array.isArray(left) && isEmpty(shows) ? undefined : shows);
    return withItem(withItem(left, part.name, undefined), commentName(part.name), undefined);
  }, value);
}

/** Whether an answer stays though its question is hidden. */
function isKept(name: string, { questions, clearInvisibleValues }: Survey): boolean {
  const own = questions.filter((each) => each.name === name || commentName(each.name) === name);
  return own.length
    ? own.some(({ whenHidden = clearInvisibleValues }) => whenHidden === 'none')
    : clearInvisibleValues === 'none';
}

/**
 * The session without the answers to questions that are hidden, and to those
 * that hide because of that, and so on. The same session if there are none, or
 * the survey keeps them.
 */
export function settled(session: Session): Session {
  const { answers, survey } = session;
  const names = Object.keys(answers);
  const given = (name: string): [string, unknown] => [name, property(answers, name)];
  const kept = (survey.reactions?.names ?? []).map(given);
  const shown = visibleQuestions(session).flatMap((state): [string, unknown][] => {
    const { question, value } = state;
    const comment = commentName(question.name);
    const left = shownOf(state, session);
    return [
      [question.name, isEmpty(left) ? undefined : left],
      ...(takesWords(question, value) ? [[comment, property(answers, comment)] as [string, unknown]] : []),
    ];
  });
  const keeps =
    survey.clearInvisibleValues === 'none' || survey.questions.some(({ whenHidden }) => whenHidden);
  const besides = keeps ? names.filter((name) => isKept(name, survey)).map(given) : [];
  const seen = recordOf([...kept, ...shown, ...besides]);
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
  const whole = new Map(
    survey.questions.flatMap(({ name, kind }) => (kind?.sent ? [[name, kind.sent] as const] : [])),
  );
  const sent = (name: string, value: unknown): unknown => (whole.has(name) ? whole.get(name)!(value) : value);
  const included = survey.calculatedValues.filter(({ includeIntoResult }) => includeIntoResult);
  return {
    ...recordOf(included.map(({ name }) => [name, asJson(calculated[name])])),
    ...recordOf(Object.entries(answers).map(([name, value]) => [name, sent(name, value)])),
  };
}

/** What the author has to say at the end, or undefined. */
export function completedText(session: Session): LocalisedText | undefined {
  const { completedHtmlOnCondition, completedHtml } = session.survey;
  const scope = scopeOf(settled(session));
  return completedHtmlOnCondition.find(({ expression }) => holds(expression, scope))?.html ?? completedHtml;
}

/** Where the author wants residents to go on to, with their answers in it, each encoded; undefined where that is nowhere. */
export function onwardUrl(session: Session, language: string): string | undefined {
  const { survey } = session;
  const scope = scopeOf(settled(session));
  const found = survey.onward?.find(({ expression }) => !expression || holds(expression, scope));
  if (!found) return undefined;
  // What stands first may be a whole URL, such as one that is worked out.
  const write = (words: string, at: number): string => (at ? encodedForUrl(words) : words);
  return filledText(chooseText(survey, found.url, language).text, scope, write).text || undefined;
}
