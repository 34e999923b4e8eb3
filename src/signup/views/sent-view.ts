import { html, type TemplateResult } from 'lit';

import type { SignupMessages } from '../language/signup-messages.js';

export interface SentViewOptions {
  readonly messages: SignupMessages;
  readonly receiver: string;
  readonly onAgain: () => void;
}

/** What to do now. The same for everybody whom the endpoint did not refuse, on the list already or not. */
export function sentView({ messages, receiver, onAgain }: SentViewOptions): TemplateResult {
  return html`<div class="panel" part="outcome">
      <h2 id="heading" tabindex="-1">${messages.checkYourEmail}</h2>
      <p>${messages.checkYourEmailHint(receiver)}</p>
      <p class="hint">${messages.noEmail}</p>
      <slot name="after"></slot>
    </div>
    <button type="button" class="link" @click=${onAgain}>${messages.anotherAddress}</button>`;
}
