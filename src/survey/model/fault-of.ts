/** Whether an answer that comes from elsewhere suits a question: what a widget itself stores always does. */
import { choicesOf, commentName, isNumeric, takesWords } from './answer-values.js';
import type { Answers, ChoiceQuestion, CompositeQuestion, Question } from './definition.js';
import { listed } from './expression/values.js';
import { readEntry } from './read-entry.js';

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

/** Words of a length that a resident may have typed. */
export const isWords = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST;

/** Whether a value has nothing in it but what parts of a question can be answered with. */
function suitsParts(question: CompositeQuestion, value: unknown): boolean {
  const parts = question.kind.partsOf?.(question, value);
  return (
    parts !== undefined &&
    Object.entries(value as object).every(([name, its]: [string, unknown]) => {
      const own = parts.filter((part) => part.name === name);
      return own.length
        ? own.some((part) => !faultOf(part, its))
        : isWords(its) &&
            parts.some(
              (part) => commentName(part.name) === name && takesWords(part, (value as Answers)[part.name]),
            );
    })
  );
}

/** Whether a value is of the kind that the widget stores for a question; not whether it may be chosen. */
function isOfKind(question: Question, value: unknown): boolean {
  if (question.kind?.suits) return question.kind.suits(question, value);
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
export function faultOf(question: Question, value: unknown): 'invalid' | 'notAChoice' | undefined {
  if (!isOfKind(question, value)) return 'invalid';
  const choices = choicesOf(question).filter(({ special }) => special !== 'selectAll');
  const { supply } = question as Partial<ChoiceQuestion>;
  if (!choices.length && !supply) return undefined;
  const values = listed(value);
  const isOffered = (each: unknown): boolean =>
    choices.some((choice) => choice.value === each) || supply?.takes(each) === true;
  if (!values.every(isOffered)) return 'notAChoice';
  return values.length > 1 && choices.some((choice) => choice.exclusive && values.includes(choice.value))
    ? 'invalid'
    : undefined;
}
