import { html, nothing, type TemplateResult } from 'lit';

import { errorLine } from '../../kit/error-line.js';
import {
  CONTRIBUTION_CHOICES,
  isChoiceField,
  type ChoiceField,
  type ContributionField,
  type TextField,
} from '../model/contribute/contribution.js';
import { textOf } from '../model/contribute/entries.js';
import {
  consentWords,
  hintOf,
  idOf,
  isOptional,
  labelOf,
  problemAt,
  problemWords,
  type FormContext,
} from './form-context.js';

/** What browsers go by when they offer what they know of a person. */
const AUTOCOMPLETE: Readonly<Partial<Record<TextField, string>>> = {
  name: 'name',
  email: 'email',
  phone: 'tel',
  area: 'postal-code',
};

const TYPES: Readonly<Partial<Record<TextField, string>>> = { email: 'email', phone: 'tel' };

/** What is written from the left on every page. */
const FROM_THE_LEFT: ReadonlySet<TextField> = new Set(['email', 'phone', 'area']);

/** Texts of more than a line, and how many lines they are given. */
const LINES: Readonly<Partial<Record<TextField, number>>> = { words: 3, message: 3, what: 3 };

/** The list that an activity can be chosen from. */
const LIST = 'contribute-activities';

/** One field with its label, its hint, and what is wrong with it. */
export function fieldView(field: ContributionField, context: FormContext): TemplateResult {
  if (field === 'consent') return consentBox(context);
  return isChoiceField(field) ? choices(field, context) : textField(field, context);
}

const errorAt = (field: ContributionField, context: FormContext): TemplateResult | typeof nothing => {
  const problem = problemAt(field, context);
  return problem
    ? errorLine(idOf(field), context.messages.errorPrefix, problemWords(problem, context))
    : nothing;
};

const hintAt = (field: ContributionField, context: FormContext): TemplateResult | typeof nothing => {
  const hint = hintOf(field, context);
  return hint ? html`<p class="hint" id="${idOf(field)}-hint">${hint}</p>` : nothing;
};

const describedBy = (field: ContributionField, context: FormContext): string | typeof nothing =>
  [hintOf(field, context) && `${idOf(field)}-hint`, problemAt(field, context) && `${idOf(field)}-error`]
    .filter(Boolean)
    .join(' ') || nothing;

const optionalAt = (field: ContributionField, context: FormContext): TemplateResult | typeof nothing =>
  isOptional(field, context)
    ? html`<span class="optional">${` ${context.messages.optional}`}</span>`
    : nothing;

const failedAt = (field: ContributionField, context: FormContext): string =>
  problemAt(field, context) ? 'question failed' : 'question';

function textField(field: TextField, context: FormContext): TemplateResult {
  return html`<div class=${failedAt(field, context)} part="question">
    <label class="label" for=${idOf(field)}>${labelOf(field, context)}${optionalAt(field, context)}</label>
    ${hintAt(field, context)} ${errorAt(field, context)} ${control(field, context)}
  </div>`;
}

function control(field: TextField, context: FormContext): TemplateResult {
  const { entries, areas, activities, messages } = context;
  const id = idOf(field);
  const value = entries[field]?.[0] ?? '';
  const invalid = problemAt(field, context) ? 'true' : nothing;
  const described = describedBy(field, context);
  const lines = LINES[field];
  if (lines)
    return html`<textarea
      class="control"
      id=${id}
      name=${field}
      rows=${lines}
      aria-invalid=${invalid}
      aria-describedby=${described}
      .value=${value}
    ></textarea>`;
  if (field === 'area' && areas.length)
    return html`<select
      class="control"
      id=${id}
      name=${field}
      aria-invalid=${invalid}
      aria-describedby=${described}
    >
      <option value="" ?selected=${!value}>${messages.chooseArea}</option>
      ${areas.map((area) => html`<option value=${area.id} ?selected=${area.id === value}>${area.label}</option>`)}
    </select>`;
  return html`<input
      class="control ${field === 'area' ? 'short' : ''}"
      id=${id}
      name=${field}
      type=${TYPES[field] ?? 'text'}
      dir=${FROM_THE_LEFT.has(field) ? 'ltr' : nothing}
      autocomplete=${AUTOCOMPLETE[field] ?? 'off'}
      list=${field === 'interest' && activities.length ? LIST : nothing}
      aria-invalid=${invalid}
      aria-describedby=${described}
      .value=${value}
    />${
      field === 'interest' && activities.length
        ? html`<datalist id=${LIST}>
            ${activities.map(({ label }) => html`<option value=${label}></option>`)}
          </datalist>`
        : nothing
    }`;
}

function choices(field: ChoiceField, context: FormContext): TemplateResult {
  const { entries, messages } = context;
  const words: Readonly<Record<string, string>> = messages.choices[field];
  return html`<fieldset
    class=${failedAt(field, context)}
    id=${idOf(field)}
    aria-describedby=${describedBy(field, context)}
    part="question"
  >
    <legend>${labelOf(field, context)}${optionalAt(field, context)}</legend>
    ${hintAt(field, context)} ${errorAt(field, context)}
    <div class="choices">
      ${CONTRIBUTION_CHOICES[field].map((value) => {
        const chosen = !!entries[field]?.includes(value);
        return html`<label class="choice ${chosen ? 'chosen' : ''}"
          ><input
            type=${field === 'know' ? 'radio' : 'checkbox'}
            name=${field}
            value=${value}
            .checked=${chosen}
          /><span>${words[value]}</span></label
        >`;
      })}
    </div>
  </fieldset>`;
}

function consentBox(context: FormContext): TemplateResult {
  const failed = problemAt('consent', context);
  const chosen = textOf(context.entries, 'consent') !== '';
  return html`<div class=${failedAt('consent', context)} part="question">
    ${errorAt('consent', context)}
    <label class="choice ${chosen ? 'chosen' : ''}"
      ><input
        type="checkbox"
        id=${idOf('consent')}
        name="consent"
        .checked=${chosen}
        aria-invalid=${failed ? 'true' : nothing}
        aria-describedby=${failed ? `${idOf('consent')}-error` : nothing}
      /><span>${consentWords(context)}</span></label
    >
  </div>`;
}
