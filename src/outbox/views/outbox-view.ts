import { html, nothing, type TemplateResult } from 'lit';

import { heading } from '../../kit/heading.js';
import type { OutboxMessages } from '../language/outbox-messages.js';
import type { OutboxController } from '../outbox-controller.js';
import { entryView } from './entry-view.js';
import type { OutboxViewOptions } from './outbox-context.js';

/** How many answers wait, and how many were refused. */
export function titleWords(
  { waiting, refused }: Pick<OutboxController, 'waiting' | 'refused'>,
  { waiting: waitingWords, notAccepted, fullStop, noneLeft }: OutboxMessages,
): string {
  const words = [waiting ? waitingWords(waiting) : '', refused ? notAccepted(refused) : ''];
  return words.filter(Boolean).join(`${fullStop} `) || noneLeft;
}

/** Everything that this device keeps, and what can be done about it. */
export function outboxView(options: OutboxViewOptions): TemplateResult {
  const { outbox, messages, level } = options;
  const { entries, waiting, refused } = outbox;
  return html`<div class="panel ${refused ? 'warn' : ''}">
    ${heading(level, 'title', html`<span id="heading" tabindex="-1">${titleWords(outbox, messages)}</span>`)}
    ${outbox.outcome === 'removed' ? html`<p>${messages.removed}</p>` : nothing}
    ${waiting ? html`<p>${messages.keepTrying}</p>` : nothing}
    ${waiting + refused ? html`<p class="hint">${messages.mayBeOthers}</p>` : nothing}
    ${
      waiting
        ? html`<div class="buttons">
            <button type="button" class="button" part="send" @click=${outbox.sendAll}>
              ${messages.sendAll}
            </button>
          </div>`
        : nothing
    }
    ${
      entries.length
        ? html`<ul class="answers">
            ${entries.map((entry) => entryView(entry, options))}
          </ul>`
        : nothing
    }
    ${
      refused
        ? html`<p class="hint">${messages.refusedHint}</p>
            <slot name="help"></slot>`
        : nothing
    }
  </div>`;
}
