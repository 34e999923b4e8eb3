import { html, nothing, type TemplateResult } from 'lit';

import type { DeliveryState } from '../../delivery/delivery-state.js';
import type { SendingMessages } from '../../language/sending-messages.js';
import type { KeepController } from './keep-controller.js';

export interface OutcomeViewOptions {
  readonly state: DeliveryState;
  readonly copying: KeepController;
  readonly messages: SendingMessages;
  /** The answers as plain text, for a resident to keep or to give by other means. */
  readonly asText: () => string;
  readonly onRetry: () => void;
  /** Shown below the reference once the answers have arrived. */
  readonly afterwards?: () => unknown;
  /** What else may be done, beside copying, saving and printing. */
  readonly beside?: unknown;
  /** Of the heading; `heading` unless a widget has another one of this name. */
  readonly id?: string;
  /** Of the heading: 2 (default), or more where the panel is a part of something that has a heading. */
  readonly level?: 2 | 3 | 4;
}

/** How a sending stands, in a sentence. */
export function outcomeWords(state: DeliveryState, messages: SendingMessages): string {
  switch (state.kind) {
    case 'saving':
    case 'sending':
      return messages.sending;
    case 'waiting':
      return state.durable ? messages.savedOnThisDevice : messages.notSentYet;
    case 'sent':
      return messages.sent;
    case 'refused':
      return refusedWords(state, messages);
  }
}

/** Why the endpoint said no. In the words for any no where a newer copy of the library has noted down a reason of its own. */
export const refusedWords = (
  { reason }: Pick<Extract<DeliveryState, { kind: 'refused' }>, 'reason'>,
  { refused }: Pick<SendingMessages, 'refused'>,
): string => (refused as Partial<typeof refused>)[reason] ?? refused.notAccepted;

/** The same for a live region, with how copying went. */
export function outcomeStatus(
  state: DeliveryState,
  { outcome }: KeepController,
  messages: SendingMessages,
): string {
  const words = { 'not yet': '', copied: messages.copied, refused: messages.notCopied }[outcome];
  return outcomeWords(state, messages) + (words && ` (${words})`);
}

/** After Send: how the sending stands, and what can be done about it. It has a heading to move focus to. */
export function outcomeView(options: OutcomeViewOptions): TemplateResult {
  const { state, copying, messages, asText, onRetry, beside, id = 'heading', level } = options;
  const words = outcomeWords(state, messages);
  const trouble = state.kind === 'refused' || (state.kind === 'waiting' && !state.durable);
  return html`<div class="panel ${trouble ? 'warn' : ''} ${state.kind}" part="outcome">
      ${
        level === 3
          ? html`<h3 id=${id} tabindex="-1">${words}</h3>`
          : level === 4
            ? html`<h4 id=${id} tabindex="-1">${words}</h4>`
            : html`<h2 id=${id} tabindex="-1">${words}</h2>`
      }
      ${detail(options)}
    </div>
    <div class="buttons">
      ${state.kind === 'waiting' ? html`<button type="button" class="button" @click=${onRetry}>${messages.sendNow}</button>` : nothing}
      <button type="button" class="button second" @click=${() => void copying.copy(asText())}>
        ${copying.outcome === 'copied' ? messages.copied : messages.copyMyAnswers}
      </button>
      ${
        state.kind === 'waiting' || state.kind === 'refused'
          ? html`<button
                type="button"
                class="button second"
                @click=${() => copying.download(asText(), messages.fileName)}
              >
                ${messages.download}</button
              ><button
                type="button"
                class="button second"
                @click=${() => void copying.print(asText(), messages.myAnswers)}
              >
                ${messages.print}
              </button>`
          : nothing
      }
      ${beside}
    </div>
    ${
      copying.outcome === 'refused'
        ? html`<label class="copy"
            >${messages.notCopied}<textarea class="control" rows="8" readonly .value=${asText()}></textarea>
          </label>`
        : nothing
    }`;
}

function detail({ state, messages, afterwards }: OutcomeViewOptions): unknown {
  switch (state.kind) {
    case 'waiting':
      return html`<p>${state.durable ? messages.savedHint : messages.notSentYetHint}</p>`;
    case 'refused':
      return html`${state.detail ? html`<p lang=${state.language ?? 'en'}>${state.detail}</p>` : nothing}
        ${
          // Most endpoints say it in the detail already.
          state.contact && !state.detail.includes(state.contact)
            ? html`<p>${`${messages.contact} `}<bdi>${state.contact}</bdi></p>`
            : nothing
        }
        <p>${messages.refusedHint}</p>
        <slot name="help"></slot>`;
    case 'sent':
      return html`${
        state.receipt
          ? html`<p>
                ${`${messages.reference} `}<span class="reference" part="reference">${state.receipt}</span>
              </p>
              <p class="hint">${messages.referenceHint}</p>`
          : nothing
      }
      ${afterwards?.() ?? nothing}`;
    default:
      return html`<p>${messages.sendingHint}</p>`;
  }
}
