import { html, nothing } from 'lit';

import { sliderReader } from '../../model/kinds/read-choosing.js';
import type { TextQuestion } from '../../model/definition.js';
import { describedBy, frameQuestion, invalid } from '../question-frame.js';
import { markWords } from './slider-marks.js';
import { sliderStyles } from './slider.styles.js';
import type { LateType, ShownKind } from './shown-kind.js';

/**
 * A number to type and a slider to drag, which move together. Until either is used there is no answer: a slider alone
 * always shows one.
 *
 * @param readRange Reads those of two numbers: see `range.ts`.
 */
export const sliderType = (readRange?: LateType['reader']): LateType => ({
  styles: sliderStyles,
  reader(words) {
    const kind: ShownKind = {
      template(state, context) {
        const { min = 0, max = 100, value, entry, readOnly, question } = state;
        const { id, name, step } = question as TextQuestion;
        const { between, slide } = words();
        const { written, meanings, spoken, row } = markWords(state, context);
        const hint = readOnly ? undefined : `${between(written(min), written(max))}${meanings}`;
        const enter = ({ target }: Event): void => context.enter(name, (target as HTMLInputElement).value);
        const body = html`<div class="slider">
          <input
            class="control"
            id="${id}-input"
            inputmode="decimal"
            .value=${typeof entry === 'string' ? entry : value === undefined ? '' : `${value as number}`}
            ?readonly=${readOnly}
            aria-invalid=${invalid(state, context)}
            aria-describedby=${describedBy(state, context, hint)}
            @input=${enter}
          />
          <div class="sliding">
            <input
              type="range"
              aria-label="${context.plain(question.title)}: ${slide}"
              aria-valuetext=${spoken(value as number | undefined)}
              class=${value === undefined ? 'unset' : ''}
              min=${min}
              max=${max}
              step=${step ?? nothing}
              .value=${typeof value === 'number' ? `${value}` : `${min}`}
              ?disabled=${readOnly}
              @input=${enter}
            />
            ${row}
          </div>
        </div>`;
        return frameQuestion(state, context, { group: false, body, hint });
      },
    };
    return sliderReader(kind, readRange?.(words));
  },
});

/** Of one number. */
export const slider: LateType = sliderType();
