import { html, nothing, type TemplateResult } from 'lit';

import { errorSummary } from '../../kit/error-summary.js';
import { safeUrl } from '../../kit/safe-url.js';
import {
  PERSONAL_FIELDS,
  type ContributionField,
  type ContributionKind,
} from '../model/contribute/contribution.js';
import { fieldView } from './field-view.js';
import { idOf, problemWords, type FormContext } from './form-context.js';

export interface FormViewOptions {
  readonly context: FormContext;
  /** In their order. */
  readonly fields: readonly ContributionField[];
  readonly privacyHref: string;
  /** On each stroke, so that nothing typed hangs on the form's staying on the page. */
  readonly onInput: (form: HTMLFormElement) => void;
  /** After a choice, which looks different then. */
  readonly onChange: () => void;
  readonly onSubmit: (form: HTMLFormElement) => void;
  readonly onCancel: () => void;
  readonly onGo: (id: string) => void;
}

/** Where focus goes when a form opens, and when it was sent. */
export const HEADING = 'contribute-heading';
export const PROBLEMS = 'contribute-problems';

/** The heading of whatever is open, and the group that it is about. */
export function titleView({ kind, group, level, messages }: FormContext): TemplateResult {
  const title = messages.titles[kind];
  return html`${
    level === 3
      ? html`<h3 id=${HEADING} class="form-title" tabindex="-1" part="title">${title}</h3>`
      : html`<h4 id=${HEADING} class="form-title" tabindex="-1" part="title">${title}</h4>`
  }
  ${group ? html`<p class="subject" dir="auto" lang=${group.language ?? nothing}>${group.name}</p>` : nothing}`;
}

/** The form, with what is wrong above it. */
export function formView(options: FormViewOptions): TemplateResult {
  const { context, fields, onInput, onChange, onSubmit, onCancel, onGo } = options;
  const { kind, level, problems, messages, receiver, counted } = context;
  return html`${
      problems.length
        ? errorSummary({
            ...{ heading: messages.thereIsAProblem, level, id: PROBLEMS },
            lines: problems.map((problem) => ({
              message: problemWords(problem, context),
              goTo: idOf(problem.field),
            })),
            onGo,
          })
        : nothing
    }
    ${titleView(context)}
    <p>${messages.intros[kind](receiver, counted)}</p>
    <form
      novalidate
      @input=${(event: Event) => onInput(event.currentTarget as HTMLFormElement)}
      @change=${onChange}
      @submit=${(event: Event) => {
        event.preventDefault();
        onSubmit(event.currentTarget as HTMLFormElement);
      }}
    >
      ${kind === 'group-join' ? fields.map((field) => fieldView(field, context)) : inTwoParts(kind, fields, context)}
      ${fields.includes('consent') ? privacyView(options) : nothing}
      <div class="buttons">
        <button class="button" part="send">${messages.send[kind]}</button>
        <button type="button" class="button second" @click=${onCancel}>${messages.cancel}</button>
      </div>
    </form>`;
}

/** First the matter; then, as one group that may be left out, who one is. */
function inTwoParts(
  kind: Exclude<ContributionKind, 'group-join'>,
  fields: readonly ContributionField[],
  context: FormContext,
): TemplateResult {
  const { messages } = context;
  const isPersonal = (field: ContributionField): boolean =>
    (PERSONAL_FIELDS as readonly ContributionField[]).includes(field);
  const personal = fields.filter(isPersonal);
  return html`${fields.filter((field) => !isPersonal(field)).map((field) => fieldView(field, context))}
  ${
    personal.length
      ? html`<fieldset class="personal" aria-describedby="contribute-personal-hint">
          <legend>${messages.personal}</legend>
          <p class="hint" id="contribute-personal-hint">${messages.personalHint[kind](context.counted)}</p>
          ${personal.map((field) => fieldView(field, context))}
        </fieldset>`
      : nothing
  }`;
}

function privacyView({ context, privacyHref }: FormViewOptions): TemplateResult | typeof nothing {
  const { messages, receiver } = context;
  const privacy = privacyHref && safeUrl(privacyHref);
  return privacy
    ? html`<p class="privacy">
        <a href=${privacy} target="_blank" rel="noopener noreferrer"
          >${`${messages.privacy(receiver)} ${messages.opensInNewTab}`}</a
        >
      </p>`
    : nothing;
}
