/** What the collector asks about answers that somebody sent. Not needed in a browser. */
import { choicesOf, choosesOther, commentName, isNumeric } from './answer-values.js';
import type { Answers, CompositeQuestion, Question, Survey } from './definition.js';
import { listed } from './expression/values.js';
import { problemsIn } from './problems.js';
import type { Problem } from './problem.js';
import { readEntry } from './read-entry.js';
import { property } from './records.js';
import { sessionWith } from './session.js';
import type { Environment } from './session-state.js';

/** Longer words than any resident types, for which patterns should not be tried at all. */
const LONGEST = 100_000;

/** How native controls store what is chosen in them. */
const STORED: Readonly<Record<string, RegExp>> = {
  time: /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/,
  'datetime-local': /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  week: /^\d{4}-W[0-5]\d$/,
  color: /^#[\da-f]{6}$/i,
};

const isWords = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

/** Whether a value has nothing in it but what parts of a question can be answered with. */
function suitsParts(question: CompositeQuestion, value: unknown): boolean {
  const parts = question.kind.partsOf?.(question, value);
  return (
    parts !== undefined &&
    Object.entries(value as object).every(([name, its]: [string, unknown]) => {
      const own = parts.filter((part) => part.name === name);
      return own.length
        ? own.some((part) => !fault(part, its))
        : isWords(its) &&
            parts.some(
              (part) => commentName(part.name) === name && choosesOther(part, (value as Answers)[part.name]),
            );
    })
  );
}

/** Whether a value is of the kind that the widget stores for a question; not whether it may be chosen. */
function isOfKind(question: Question, value: unknown): boolean {
  switch (question.type) {
    case 'checkbox':
      return Array.isArray(value) && new Set(value).size === value.length;
    case 'boolean':
      return value === question.valueTrue || value === question.valueFalse;
    case 'composite':
      return suitsParts(question, value);
    case 'comment':
      return isWords(value);
    case 'text':
      if (isNumeric(question)) return Number.isFinite(value);
      return (
        isWords(value) &&
        STORED[question.inputType]?.test(value) !== false &&
        (question.inputType !== 'date' || readEntry(question, value).value === value)
      );
    default:
      return typeof value !== 'object';
  }
}

/** What is wrong with a value apart from what the widget itself would say; undefined if nothing. */
function fault(question: Question, value: unknown): 'invalid' | 'notAChoice' | undefined {
  if (!isOfKind(question, value)) return 'invalid';
  const choices = choicesOf(question).filter(({ special }) => special !== 'selectAll');
  if (!choices.length) return undefined;
  const values = listed(value);
  if (!values.every((each) => choices.some((choice) => choice.value === each))) return 'notAChoice';
  return values.length > 1 && choices.some((choice) => choice.exclusive && values.includes(choice.value))
    ? 'invalid'
    : undefined;
}

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
    const value = property(answers, name);
    if (value === undefined || value === null) continue;
    const comment = property(answers, commentName(name));
    const code =
      fault(question, value) ??
      (comment !== undefined && choosesOther(question, value) && !isWords(comment) ? 'invalid' : undefined);
    // Questions that share a name share an answer: it has to suit one of them.
    const suitsAnother = (other: Question): boolean =>
      other !== question && other.name === name && !fault(other, value);
    if (code && !survey.questions.some(suitsAnother)) faults.set(name, { name, id, code });
    else
      good.push(
        [name, value],
        ...(isWords(comment) ? [[commentName(name), comment] as [string, unknown]] : []),
      );
  }
  const session = sessionWith(survey, environment, Object.fromEntries(good));
  const found = session.pages
    .flatMap(({ items }) => problemsIn(session, items))
    .filter(({ name }) => !faults.has(name));
  if (!faults.size) return found;
  const order = new Map(survey.questions.map(({ name }, index) => [name, index]));
  return [...faults.values(), ...found].sort((a, b) => (order.get(a.name) ?? -1) - (order.get(b.name) ?? -1));
}

/** Names among the answers that nothing in the survey goes by. */
export function unknownAnswers(survey: Survey, answers: Answers): string[] {
  const known = new Set([
    ...survey.questions.flatMap((question) => [
      question.name,
      ...(choosesOther(question, 'other') ? [commentName(question.name)] : []),
      ...(question.kind?.names?.(question.name) ?? []),
    ]),
    ...(survey.reactions?.names ?? []),
    ...survey.calculatedValues.filter(({ includeIntoResult }) => includeIntoResult).map(({ name }) => name),
  ]);
  return Object.keys(answers).filter((name) => !known.has(name));
}
