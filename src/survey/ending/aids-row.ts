import { html, nothing, type TemplateResult } from 'lit';

import type { LatePart } from '../../kit/late-part.js';
import type { Aid, SurveyAids } from '../aids/survey-aids.js';
import type { EndingMessages } from '../language/ending-messages.js';
import type { SurveyMessages } from '../language/survey-messages.js';

export interface AidsRowOptions {
  /** Loaded once one of them is pressed, unless it was needed from the start. */
  readonly aids: LatePart<SurveyAids>;
  readonly storage: string;
  /** Where receipts are looked up; empty where they cannot be. */
  readonly receipts: string;
  /** All is sent, or on its way. */
  readonly isOver: boolean;
  /** It has arrived, and there is a receipt. */
  readonly hasReceipt: boolean;
  readonly messages: EndingMessages;
  readonly waiting: Pick<SurveyMessages, 'oneMoment' | 'noConnection'>;
}

/** What a resident can ask for besides answering: in reach on every page. */
export function aidsRow(options: AidsRowOptions): TemplateResult | typeof nothing {
  const { aids, storage, receipts, isOver, hasReceipt, messages, waiting } = options;
  const { saving, earlier } = aids.part ?? {};
  // What cannot be read can still be taken away.
  const saves = saving?.phase === 'on' || saving?.note === 'damaged';
  const keeps = /^(local|session)$/.test(storage);
  const all: readonly (readonly [words: string, aid: Aid, offered: boolean])[] = [
    [messages.clearSaved, 'clear', saves],
    [messages.saveForLater, 'save', !saves && !isOver && keeps],
    [messages.changeSent, 'change', !!receipts && !isOver && (!earlier || earlier.phase === 'none')],
    [
      messages.rememberSent,
      'remember',
      hasReceipt && keeps && !!receipts && (earlier?.remembering ?? 'no') === 'no',
    ],
  ];
  const offered = all.filter(([, , isOffered]) => isOffered);
  if (!offered.length) return nothing;
  return html`<div id="aids" tabindex="-1" part="aids">
    ${offered.map(
      ([words, aid]) =>
        html`<div>
          <button type="button" class="link" @click=${() => aids.use((part) => part.open(aid))}>
            ${words}
          </button>
        </div>`,
    )}
    ${aids.awaited ? html`<span class="hint" part="waiting">${aids.failed ? waiting.noConnection : waiting.oneMoment}</span>` : nothing}
  </div>`;
}
