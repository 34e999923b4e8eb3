/** `slider` with `sliderType: range`: from one number to another. What is stored is both, the lower one first. */
import type { LocalisedText, Question, TextQuestion } from '../definition.js';
import { asText } from '../expression/values.js';
import type { AnswerPart, Problem } from '../problem.js';
import { readEntry } from '../read-entry.js';
import { defined, property } from '../records.js';
import type { CompositeEntry, Entry, QuestionState } from '../session-state.js';
import { entriesIn } from './composite.js';
import type { Kind, QuestionReader } from './kind.js';

/** What a range has besides what a number has. */
export interface RangeRules {
  /** How far apart its ends have to be, and may be. */
  readonly least?: number;
  readonly most?: number;
}

type Range = readonly [from: number, to: number];

/** The ends, by the names that their fields have. */
export const ENDS = ['from', 'to'] as const;

const isRange = (value: unknown): value is Range =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((each) => Number.isFinite(each)) &&
  value[0] <= value[1];

/** A range as it may stand in a definition: its ends in either order. Undefined if it is none. */
export function asRange(value: unknown): Range | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [from, to] = value.map(Number) as [number, number];
  const range = from > to ? [to, from] : [from, to];
  return isRange(range) ? range : undefined;
}

/** What stands in each field: as typed, else the stored number. */
export function endsOf({ entry, value }: Pick<QuestionState, 'entry' | 'value'>): readonly [string, string] {
  const typed = entriesIn(entry);
  const [from, to] = ENDS.map((end, index) => {
    const words = property<Entry>(typed, end);
    return typeof words === 'string'
      ? words
      : isRange(value) && entry === undefined
        ? asText(value[index])
        : '';
  }) as [string, string];
  return [from, to];
}

/** What was typed into both fields, and the range that it comes to; turned about where the higher number is first. */
export function rangeEntry(question: Question, typed: readonly [from: string, to: string]): CompositeEntry {
  const numbers = typed.map((each) => readEntry(question, each).value);
  return {
    value: numbers.includes(undefined) ? undefined : asRange(numbers),
    entries: Object.fromEntries(ENDS.map((end, index) => [end, typed[index]!])),
  };
}

type Found = Omit<Problem, 'name' | 'id'>;

/** What is wrong with one end. */
function faultOfEnd(state: QuestionState, typed: string, part: AnswerPart): Found | undefined {
  const { min, max } = state;
  const { step, minErrorText, maxErrorText } = state.question as TextQuestion;
  const { value, code } = readEntry(state.question, typed);
  if (code) return { code, parts: [part] };
  if (typeof value !== 'number') return undefined;
  const told = (text: LocalisedText | undefined) => text && { text };
  if (typeof min === 'number' && value < min)
    return { code: 'min', limit: min, parts: [part], ...told(minErrorText) };
  if (typeof max === 'number' && value > max)
    return { code: 'max', limit: max, parts: [part], ...told(maxErrorText) };
  // As for a number: a step of whole numbers asks for whole numbers, and other steps are advice.
  const isWhole = Number.isInteger(step) && Number.isInteger(min ?? 0);
  return isWhole && !Number.isInteger(value) ? { code: 'notAWholeNumber', parts: [part] } : undefined;
}

function faultOf(state: QuestionState): Found | undefined {
  const typed = endsOf(state);
  const wrong = ENDS.map((end, index) => faultOfEnd(state, typed[index]!, end)).find(Boolean);
  if (wrong) return wrong;
  const missing = ENDS.filter((_, index) => !typed[index]!.trim());
  if (missing.length === 1) return { code: 'rangeIncomplete', parts: missing };
  const { value, question } = state;
  if (!isRange(value)) return undefined;
  const { least, most } = (question as object as { readonly range: RangeRules }).range;
  const length = value[1] - value[0];
  if (least !== undefined && length < least) return { code: 'rangeTooShort', limit: least, parts: ['to'] };
  if (most !== undefined && length > most) return { code: 'rangeTooLong', limit: most, parts: ['to'] };
  return undefined;
}

const range: Kind = {
  suits: (_, value) => isRange(value),
  problems(state) {
    const found = faultOf(state);
    return found ? [defined<Omit<Problem, 'name'>>({ id: state.question.id, ...found })] : [];
  },
  words: (_, value) => (isRange(value) ? value.join('\u2013') : undefined),
};

/** What a slider of two numbers has besides what every slider has. */
export const rangeReader =
  (look: Kind = {}): QuestionReader =>
  (from, defaultValue): object => ({
    inputType: 'range',
    defaultValue: asRange(defaultValue),
    range: from.all('number least=minRangeLength most=maxRangeLength') as RangeRules,
    kind: { ...range, ...look },
  });
