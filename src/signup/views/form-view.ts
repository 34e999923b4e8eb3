import { html, nothing, type TemplateResult } from 'lit';

import { errorLine } from '../../kit/error-line.js';
import { errorSummary } from '../../kit/error-summary.js';
import { safeUrl } from '../../kit/safe-url.js';
import type { SignupMessages } from '../language/signup-messages.js';
import type { SignupField, SignupProblem } from '../model/signup.js';
import type { SignupState } from '../signup-controller.js';

export interface FormViewOptions {
  readonly state: SignupState;
  readonly messages: SignupMessages;
  /** The language of the page, which is that of the author's words. */
  readonly language: string;
  /** Who receives the address. */
  readonly receiver: string;
  /** The author's words beside the box. */
  readonly consent: string;
  readonly privacyHref: string;
  /** What is asked besides an address. */
  readonly extras: readonly SignupField[];
  readonly onSubmit: (form: HTMLFormElement) => void;
  readonly onGo: (id: string) => void;
}

/** How each field is filled in. `autocomplete` and `name` are what browsers go by when they offer what they know. */
const FIELDS = {
  email: { type: 'email', autocomplete: 'email', spellcheck: 'false' },
  name: { type: 'text', autocomplete: 'name', spellcheck: 'false' },
  // The whole of it: the half that is not needed is left out before sending.
  postcodeArea: { type: 'text', autocomplete: 'postal-code', spellcheck: 'false' },
} as const;

const problemWords = ({ code, text }: SignupProblem, { problems }: SignupMessages): string =>
  text || problems[code];

/** The form, with what is wrong above it. Its fields hold what was typed: they are set by nobody but the person. */
export function formView(options: FormViewOptions): TemplateResult {
  const { state, messages, receiver, privacyHref, extras, onSubmit } = options;
  const privacy = privacyHref && safeUrl(privacyHref);
  const sending = state.kind === 'sending';
  return html`${above(options)}
    <h2 id="heading" tabindex="-1" part="title">${messages.title}</h2>
    <p>${messages.apart}</p>
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        onSubmit(event.currentTarget as HTMLFormElement);
      }}
    >
      <div>
        ${textField('email', messages.goesTo(receiver), options)}
        ${extras.includes('name') ? textField('name', '', options) : nothing}
        ${extras.includes('postcodeArea') ? textField('postcodeArea', messages.postcodeHint, options) : nothing}
        ${consentBox(options)}
        ${
          privacy
            ? html`<p class="privacy">
                <a href=${privacy} target="_blank" rel="noopener noreferrer"
                  >${`${messages.privacy(receiver)} ${messages.opensInNewTab}`}</a
                >
              </p>`
            : nothing
        }
      </div>
      <div class="buttons">
        <button class="button" part="sign-up" aria-disabled=${sending ? 'true' : nothing}>
          ${sending ? messages.sendingAddress : state.kind === 'notSent' ? messages.tryAgain : messages.signUp}
        </button>
      </div>
    </form>`;
}

/** What a person has to know before they go on: what is wrong, or that it was not sent. */
function above({ state, messages, onGo }: FormViewOptions): TemplateResult | typeof nothing {
  if (state.kind === 'problems')
    return errorSummary({
      heading: messages.thereIsAProblem,
      level: 2,
      lines: state.problems.map((problem) => ({
        message: problemWords(problem, messages),
        goTo: problem.field,
      })),
      onGo,
    });
  return state.kind === 'notSent'
    ? html`<div class="panel warn" part="outcome">
        <h2 id="not-sent" tabindex="-1">${messages.notSent}</h2>
        <p>${messages.notSentHint[state.reason]}</p>
        <p>${messages.stillHere}</p>
        <slot name="help"></slot>
      </div>`
    : nothing;
}

/** What is wrong with a field, if anything. */
const problemAt = ({ state }: FormViewOptions, field: SignupField): SignupProblem | undefined =>
  state.kind === 'problems' ? state.problems.find((problem) => problem.field === field) : undefined;

const errorAt = (options: FormViewOptions, field: SignupField): TemplateResult | typeof nothing => {
  const problem = problemAt(options, field);
  const { messages } = options;
  return problem ? errorLine(field, messages.errorPrefix, problemWords(problem, messages)) : nothing;
};

function textField(field: keyof typeof FIELDS, hint: string, options: FormViewOptions): TemplateResult {
  const { messages } = options;
  const { type, autocomplete, spellcheck } = FIELDS[field];
  const failed = problemAt(options, field);
  const describedBy = [hint && `${field}-hint`, failed && `${field}-error`].filter(Boolean).join(' ');
  return html`<div class="question ${failed ? 'failed' : ''}" part="question">
    <label class="label" for=${field}
      >${messages[field]}${field === 'email' ? nothing : html`<span class="optional">${` ${messages.optional}`}</span>`}</label
    >
    ${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing} ${errorAt(options, field)}
    <input
      class="control ${field === 'postcodeArea' ? 'short' : ''}"
      id=${field}
      name=${field}
      type=${type}
      dir=${field === 'name' ? nothing : 'ltr'}
      autocomplete=${autocomplete}
      spellcheck=${spellcheck}
      aria-required=${field === 'email' ? 'true' : nothing}
      aria-invalid=${failed ? 'true' : nothing}
      aria-describedby=${describedBy || nothing}
    />
  </div>`;
}

function consentBox(options: FormViewOptions): TemplateResult {
  const { consent, language, messages } = options;
  const failed = problemAt(options, 'consent');
  const foreign = language.split('-')[0] !== messages.tag.split('-')[0];
  return html`<div class="question ${failed ? 'failed' : ''}" part="question">
    ${errorAt(options, 'consent')}
    <label class="choice"
      ><input
        type="checkbox"
        id="consent"
        name="consent"
        aria-required="true"
        aria-invalid=${failed ? 'true' : nothing}
        aria-describedby=${failed ? 'consent-error' : nothing}
      /><span lang=${foreign ? language : nothing} dir=${foreign ? 'auto' : nothing}>${consent}</span></label
    >
  </div>`;
}
