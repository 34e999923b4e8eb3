import { html, nothing, type TemplateResult } from 'lit';

import type { Marks } from '../../model/kinds/read-choosing.js';
import type { QuestionState } from '../../model/session-state.js';
import type { QuestionContext } from '../question-context.js';

/** What a slider says besides numbers. */
export interface MarkWords {
  /** A number as the author wants it written. */
  readonly written: (number: number | string) => string;
  /** Which number means what, for a hint; nothing where none has words. */
  readonly meanings: string;
  /** What is read out of a slider that stands at a number; nothing where that is just the number. */
  readonly spoken: (number: number | string | undefined) => string | typeof nothing;
  /** The words below a slider, where they lie evenly from end to end: others would stand at the wrong places. */
  readonly row: TemplateResult | typeof nothing;
}

/** A limit as people write it: parted into thousands, from where that helps to read it and is no year. */
const limitWords = (limit: unknown, language: string): string =>
  Math.abs(Number(limit)) >= 10_000 ? Number(limit).toLocaleString(language) : `${limit as number}`;

/** Whether numbers lie evenly from one end to the other. */
const isEven = (numbers: readonly number[], min: unknown, max: unknown): boolean => {
  const [first = NaN] = numbers;
  const gap = ((numbers.at(-1) ?? NaN) - first) / (numbers.length - 1);
  const isAt = (number: number, index: number): boolean =>
    Math.abs(number - first - index * gap) <= 1e-9 * gap;
  return first === min && numbers.at(-1) === max && gap > 0 && numbers.every(isAt);
};

/** The words of a slider (`customLabels`, `labelFormat`). */
export function markWords(
  { question, min, max }: QuestionState,
  { plain, say, language }: QuestionContext,
): MarkWords {
  const { marks, format } = question as object as Marks;
  const written = (number: number | string): string =>
    (format ? plain(format) : '{0}').replaceAll('{0}', () => limitWords(number, language));
  const wordsAt = (number: number | string): string | undefined => {
    const text = marks.find(({ value }) => value === Number(number))?.text;
    return text === undefined ? text : plain(text);
  };
  return {
    written,
    meanings: marks.length
      ? ` (${marks.map(({ value, text }) => `${written(value)}: ${plain(text)}`).join('; ')})`
      : '',
    spoken(number) {
      if (number === undefined || number === '') return nothing;
      const words = wordsAt(number);
      return words === undefined ? (format ? written(number) : nothing) : `${written(number)}: ${words}`;
    },
    row: isEven(
      marks.map(({ value }) => value),
      min,
      max,
    )
      ? html`<div class="marks" aria-hidden="true">
          ${marks.map(({ text }) => html`<span>${say(text)}</span>`)}
        </div>`
      : nothing,
  };
}
