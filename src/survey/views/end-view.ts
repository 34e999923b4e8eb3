import { html, nothing, type TemplateResult } from 'lit';

import type { DeliveryState } from '../../delivery/delivery-state.js';
import type { CopyController } from '../../kit/copy-controller.js';
import { dateWords } from '../../language/date-words.js';
import { completedText } from '../model/index.js';
import type { Session } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';
import { answersAsText, givenAnswers } from './given-answers.js';

export interface EndViewOptions {
  readonly session: Session;
  readonly state: DeliveryState;
  readonly copying: CopyController;
  readonly context: QuestionContext;
  readonly onRetry: () => void;
}

/** What the live region says about a state; the same words as on screen. */
export function stateWords(state: DeliveryState, { messages }: QuestionContext): string {
  switch (state.kind) {
    case 'saving':
    case 'sending':
      return messages.sending;
    case 'waiting':
      return state.durable ? messages.savedOnThisDevice : messages.notSentYet;
    case 'sent':
      return messages.sent;
    case 'refused':
      return messages.refused[state.reason];
  }
}

/** After Send: how the sending stands, and what comes next. */
export function endView(options: EndViewOptions): TemplateResult {
  const { session, state, copying, context, onRetry } = options;
  const { messages } = context;
  const asText = (): string => answersAsText(givenAnswers(session, context), context);
  const trouble = state.kind === 'refused' || (state.kind === 'waiting' && !state.durable);
  return html`<div class="panel ${trouble ? 'warn' : ''} ${state.kind}" part="outcome">
      <h2 id="heading" tabindex="-1">${stateWords(state, context)}</h2>
      ${detail(options)}
    </div>
    <div class="buttons">
      ${state.kind === 'waiting' ? html`<button type="button" class="button" @click=${onRetry}>${messages.sendNow}</button>` : nothing}
      <button type="button" class="button second" @click=${() => void copying.copy(asText())}>
        ${copying.outcome === 'copied' ? messages.copied : messages.copyMyAnswers}
      </button>
    </div>
    ${
      copying.outcome === 'refused'
        ? html`<label class="copy"
            >${messages.notCopied}<textarea class="control" rows="8" readonly .value=${asText()}></textarea>
          </label>`
        : nothing
    }`;
}

function detail({ session, state, context }: EndViewOptions): unknown {
  const { messages, say, rich } = context;
  const { whatHappensNext, hearBy } = session.survey;
  const completed = completedText(session);
  if (state.kind === 'waiting')
    return html`<p>${state.durable ? messages.savedHint : messages.notSentYetHint}</p>`;
  if (state.kind === 'refused')
    return html`${state.detail ? html`<p>${state.detail}</p>` : nothing}
      <p>${messages.refusedHint}</p>
      <slot name="help"></slot>`;
  if (state.kind !== 'sent') return html`<p>${messages.sendingHint}</p>`;
  return html`${
    state.receipt
      ? html`<p>
            ${`${messages.reference} `}<span class="reference" part="reference">${state.receipt}</span>
          </p>
          <p class="hint">${messages.referenceHint}</p>`
      : nothing
  }
  ${completed ? html`<div class="words">${rich(completed)}</div>` : nothing}
  ${
    whatHappensNext || hearBy
      ? html`<h3>${messages.whatHappensNext}</h3>
          <p>
            ${whatHappensNext ? say(whatHappensNext) : nothing}${hearBy ? ` ${messages.hearBy(dateWords(hearBy, messages))}` : nothing}
          </p>`
      : nothing
  }`;
}
