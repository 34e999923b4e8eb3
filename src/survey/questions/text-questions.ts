import { html, nothing, type TemplateResult } from 'lit';

import type { CommentQuestion, TextQuestion } from '../model/definition.js';
import type { DateEntry, QuestionState } from '../model/session-state.js';
import type { QuestionContext } from './question-context.js';
import { describedBy, frameQuestion, invalid } from './question-frame.js';

/** What to show in a text field: as typed, else the stored value. */
const shown = ({ entry, value }: QuestionState): string =>
  typeof entry === 'string' ? entry : value === undefined ? '' : `${value as number}`;

/**
 * How each kind of text is typed. Numbers are text with a numeric keypad: a
 * number field changes by scrolling and drops what it cannot read
 * (GOV.UK Design System, text input, 2026).
 */
const FIELDS: Readonly<
  Partial<
    Record<
      TextQuestion['inputType'],
      { type?: string; inputmode?: string; spellcheck?: 'false'; autocomplete?: string }
    >
  >
> = {
  number: { type: 'text', inputmode: 'decimal' },
  email: { spellcheck: 'false', autocomplete: 'email' },
  url: { type: 'text', inputmode: 'url', spellcheck: 'false' },
  tel: { autocomplete: 'tel' },
};

/** Kinds whose answers are short, so that the field's width says so. */
const SHORT = /^(number|tel|time|month|week|color)$/;

/** A single line of text of any kind but a date. */
export function textField(state: QuestionState, context: QuestionContext): TemplateResult {
  const question = state.question as TextQuestion;
  const { id, name, inputType, placeholder, dataList } = question;
  const field = FIELDS[inputType] ?? {};
  // Whole numbers get the keypad without a point.
  const whole = inputType === 'number' && question.step !== undefined && Number.isInteger(question.step);
  const native = !/^(text|number|email|tel|url|password)$/.test(inputType);
  const body = html`<input
      class="control ${SHORT.test(inputType) ? 'short' : ''}"
      id="${id}-input"
      type=${field.type ?? inputType}
      inputmode=${whole ? 'numeric' : (field.inputmode ?? nothing)}
      spellcheck=${field.spellcheck ?? nothing}
      autocomplete=${question.autocomplete ?? (question.aboutYou ? field.autocomplete : undefined) ?? nothing}
      placeholder=${placeholder ? context.plain(placeholder) : nothing}
      list=${dataList.length ? `${id}-list` : nothing}
      min=${native ? (state.min ?? nothing) : nothing}
      max=${native ? (state.max ?? nothing) : nothing}
      step=${native ? (question.step ?? nothing) : nothing}
      .value=${shown(state)}
      ?readonly=${state.readOnly}
      aria-invalid=${invalid(state, context)}
      aria-describedby=${describedBy(state, context)}
      @input=${(event: InputEvent) => context.enter(name, (event.target as HTMLInputElement).value)}
    />
    ${inputType === 'range' ? html`<output for="${id}-input">${shown(state)}</output>` : nothing}
    ${
      dataList.length
        ? html`<datalist id="${id}-list">
            ${dataList.map((text) => html`<option value=${context.plain(text)}></option>`)}
          </datalist>`
        : nothing
    }`;
  return frameQuestion(state, context, { group: false, body });
}

/** How much may still be written, or how much is too many: of so many characters that are left. */
export const roomWords = (left: number, { messages }: QuestionContext): string =>
  left < 0 ? messages.charactersOver(-left) : messages.charactersLeft(left);

/** Several lines. A limit is counted down, never enforced while typing: pasted words would vanish. */
export function comment(state: QuestionState, context: QuestionContext): TemplateResult {
  const { id, name, rows, maxLength, placeholder } = state.question as CommentQuestion;
  const text = shown(state);
  const body = html`<textarea
      class="control"
      id="${id}-input"
      rows=${rows}
      placeholder=${placeholder ? context.plain(placeholder) : nothing}
      .value=${text}
      ?readonly=${state.readOnly}
      aria-invalid=${invalid(state, context)}
      aria-describedby=${describedBy(state, context, undefined, maxLength ? `${id}-count` : undefined)}
      @input=${(event: InputEvent) => {
        const { value } = event.target as HTMLTextAreaElement;
        context.enter(name, value);
        if (maxLength) context.announce(roomWords(maxLength - value.length, context));
      }}
    ></textarea>
    ${maxLength ? html`<p class="hint ${text.length > maxLength ? 'over' : ''}" id="${id}-count">${roomWords(maxLength - text.length, context)}</p>` : nothing}`;
  return frameQuestion(state, context, { group: false, body });
}

const PARTS = ['day', 'month', 'year'] as const;

/** The stored value as the three things typed. */
function dateEntry({ entry, value }: QuestionState): DateEntry {
  if (typeof entry === 'object') return entry as DateEntry;
  const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** Read from the fields, not from the last render: autofill changes all three at once. */
function typedDate(event: InputEvent): DateEntry {
  const fields = (event.target as HTMLElement).closest('.dates')!.querySelectorAll('input');
  return Object.fromEntries(PARTS.map((part, index) => [part, fields[index]!.value])) as unknown as DateEntry;
}

/** A date that people know, in three fields (GOV.UK Design System, date input, 2026). */
export function dateFields(state: QuestionState, context: QuestionContext): TemplateResult {
  const { question } = state;
  const { id, name } = question;
  const { messages } = context;
  const entry = dateEntry(state);
  const problem = context.problemOf(id);
  const birthday = (question as TextQuestion).autocomplete === 'bday';
  const body = html`<div class="dates">
    ${PARTS.map(
      (part) =>
        html`<div>
          <label for="${id}-${part}">${messages[part]}</label>
          <input
            class="control ${part}"
            id="${id}-${part}"
            inputmode="numeric"
            autocomplete=${birthday ? `bday-${part}` : nothing}
            .value=${entry[part]}
            ?readonly=${state.readOnly}
            aria-invalid=${problem && (!problem.parts?.length || problem.parts.includes(part)) ? 'true' : nothing}
            @input=${(event: InputEvent) => context.enter(name, typedDate(event))}
          />
        </div>`,
    )}
  </div>`;
  return frameQuestion(state, context, { group: true, body, hint: messages.dateHint('27 3 2026') });
}
