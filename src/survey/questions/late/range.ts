import { html, nothing, type TemplateResult } from 'lit';

import type { TextQuestion } from '../../model/definition.js';
import { asRange, ENDS, endsOf, rangeEntry, rangeReader } from '../../model/kinds/range.js';
import type { QuestionState } from '../../model/session-state.js';
import type { QuestionContext } from '../question-context.js';
import { frameQuestion } from '../question-frame.js';
import type { LateType, ShownKind, Words } from './shown-kind.js';
import { markWords } from './slider-marks.js';
import { sliderType } from './slider.js';

/**
 * Two numbers, each with a field to type into and a slider beside it. Nothing has to be dragged, and until something is
 * used there is no answer.
 */
function rangeTemplate(state: QuestionState, context: QuestionContext, words: Words): TemplateResult {
  const { min = 0, max = 100, readOnly, question } = state;
  const { id, name, step, title } = question as TextQuestion;
  const { betweenBoth, slide, from, to } = words();
  const called = [from, to];
  const ends = [Number(min), Number(max)];
  const typed = endsOf(state);
  const { written, meanings, spoken, row: marks } = markWords(state, context);
  const problem = context.problemOf(id);
  const give = (given: readonly [string, string]): void => context.enter(name, rangeEntry(question, given));

  const write = (index: number, words: string): void =>
    give([index ? typed[0] : words, index ? words : typed[1]]);
  /** The thumb of one slider takes that of the other along, and an end that is not set yet is where its thumb shows it. */
  const slideTo = (index: number, number: string): void => {
    const other = Number(typed[1 - index] || ends[1 - index]);
    const met = index ? Math.min(other, Number(number)) : Math.max(other, Number(number));
    const moved = Number.isNaN(met) ? `${ends[1 - index]!}` : `${met}`;
    give(index ? [moved, number] : [number, moved]);
  };

  const row = (end: (typeof ENDS)[number], index: number): TemplateResult => {
    const isWrong = problem && (!problem.parts?.length || problem.parts.includes(end));
    return html`<div class="slider">
      <label for="${id}-${end}">${called[index]}</label>
      <input
        class="control"
        id="${id}-${end}"
        inputmode="decimal"
        .value=${typed[index]!}
        ?readonly=${readOnly}
        aria-invalid=${isWrong ? 'true' : nothing}
        @input=${({ target }: Event) => write(index, (target as HTMLInputElement).value)}
      />
      <div class="sliding">
        <input
          type="range"
          aria-label="${context.plain(title)}, ${called[index]}: ${slide}"
          aria-valuetext=${spoken(typed[index])}
          class=${typed[index] ? '' : 'unset'}
          min=${min}
          max=${max}
          step=${step ?? nothing}
          .value=${typed[index] || `${ends[index]!}`}
          ?disabled=${readOnly}
          @input=${({ target }: Event) => slideTo(index, (target as HTMLInputElement).value)}
        />
        ${index ? marks : nothing}
      </div>
    </div>`;
  };
  return frameQuestion(state, context, {
    group: true,
    body: html`<div class="ends"><div>${ENDS.map(row)}</div></div>`,
    hint: readOnly ? undefined : `${betweenBoth(written(min), written(max))}${meanings}`,
  });
}

/** A slider of one number or of two. */
export const sliderOrRange: LateType = sliderType((words) => {
  const kind: ShownKind = {
    template: (state, context) => rangeTemplate(state, context, words),
    words(_, value) {
      const range = asRange(value);
      return range && words().fromTo(`${range[0]}`, `${range[1]}`);
    },
  };
  return rangeReader(kind);
});
