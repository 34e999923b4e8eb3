/** Reads types that are other ways of choosing: what they come to is what a common type comes to. */
import type { LocalisedText } from '../definition.js';
import { listed } from '../expression/values.js';
import { COMMON } from '../reading/read-items.js';
import { defined, isRecord } from '../records.js';
import type { Properties } from '../reading/properties.js';
import type { Kind, QuestionReader } from './kind.js';

/** What `ranking` has besides a list of choices. */
export interface Ranking {
  /** Residents put in order only what they want to. */
  readonly partial: boolean;
}

/** A list of choices, most important first. */
export const rankingReader =
  (look: Kind = {}): QuestionReader =>
  (from, defaultValue, basis): object => {
    const { minSelected, maxSelected, ...question } = COMMON['checkbox']!(from, defaultValue, basis) as {
      readonly minSelected?: number;
      readonly maxSelected?: number;
    };
    const partial = from.flag('selectToRankEnabled');
    return {
      ...question,
      ...(partial && { minSelected, maxSelected }),
      ...{ type: 'checkbox', partial, kind: look },
    };
  };

/** A list of choices that may be long. */
export const tagboxReader =
  (look: Kind = {}): QuestionReader =>
  (...given) => ({ ...COMMON['checkbox']!(...given), type: 'checkbox', kind: look });

/** What `imagepicker` has besides choices. */
export interface Pictures {
  /** Their addresses, by the choice's value. */
  readonly pictures: ReadonlyMap<unknown, LocalisedText>;
}

/** Choices with pictures. */
export const imagepickerReader =
  (look: Kind = {}): QuestionReader =>
  (from, ...given): object => {
    const type = from.flag('multiSelect') ? 'checkbox' : 'radiogroup';
    const pictures = from
      .list('choices')
      .filter(isRecord)
      .map(({ value, imageLink }): [unknown, LocalisedText] => [value, imageLink as LocalisedText])
      .filter(([, link]) => typeof link === 'string' || isRecord(link));
    return { ...COMMON[type]!(from, ...given), ...{ type, pictures: new Map(pictures), kind: look } };
  };

/** What sliders have besides a number. */
export interface Marks {
  /** Words for some numbers, lowest first. */
  readonly marks: readonly { readonly value: number; readonly text: LocalisedText }[];
  /** How a number is written, which stands for `{0}` in it. */
  readonly format?: LocalisedText;
}

/** A word for a number: `{value, text}`, or the number alone, which says nothing more. */
const readMark = (from: Properties): Marks['marks'][number] | undefined => {
  const [value, text] = [from.number('value'), from.text('text')];
  return value === undefined || text === undefined ? undefined : { value, text };
};

/** What both kinds of sliders have. */
const sliderBasis = (from: Properties): object => {
  const limits = from.all(
    'text minErrorText maxErrorText, number min max step, expression minExpression=minValueExpression maxExpression=maxValueExpression',
  );
  const marks: Marks = defined<Marks>({
    marks: from.each('customLabels', readMark).sort((a, b) => a.value - b.value),
    format: from.text('labelFormat'),
  });
  return { min: 0, max: 100, step: 1, ...defined<object>(limits), ...marks, type: 'text', dataList: [] };
};

/**
 * A number between two others.
 *
 * @param readRange Reads one of two such numbers (`sliderType: range`), which is another kind of question.
 */
export const sliderReader =
  (look: Kind = {}, readRange?: QuestionReader): QuestionReader =>
  (from, defaultValue, basis): object => {
    const isRange = from.word('sliderType') === 'range';
    if (isRange && readRange) return { ...sliderBasis(from), ...readRange(from, defaultValue, basis) };
    const first = Number(listed(defaultValue)[0]);
    return {
      ...sliderBasis(from),
      inputType: 'number',
      defaultValue: defaultValue === undefined || Number.isNaN(first) ? undefined : first,
      kind: look,
    };
  };
