import { html, nothing, type TemplateResult } from 'lit';

import type { LatePart } from '../../kit/late-part.js';
import type { Aid, SurveyAids } from '../aids/survey-aids.js';
import type { EndingMessages } from '../language/ending-messages.js';
import type { SurveyMessages } from '../language/survey-messages.js';

export interface AidsRowOptions {
  /** Loaded once one of them is pressed, unless it was needed from the start. */
  readonly aids: LatePart<SurveyAids>;
  readonly storage: string;
  /** All is sent, or on its way. */
  readonly isOver: boolean;
  readonly messages: EndingMessages;
  readonly waiting: Pick<SurveyMessages, 'oneMoment' | 'noConnection'>;
}

/** What a resident can ask for besides answering: in reach on every page. */
export function aidsRow(options: AidsRowOptions): TemplateResult | typeof nothing {
  const { aids, storage, isOver, messages, waiting } = options;
  // What cannot be read can still be taken away.
  const saves = aids.part?.saving.phase === 'on' || aids.part?.saving.note === 'damaged';
  if (!/^(local|session)$/.test(storage) || (isOver && !saves)) return nothing;
  const aid: Aid = saves ? 'clear' : 'save';
  return html`<div id="aids" tabindex="-1" part="aids">
    <button type="button" class="link" @click=${() => aids.use((part) => part.open(aid))}>
      ${saves ? messages.clearSaved : messages.saveForLater}
    </button>
    ${aids.awaited ? html`<span class="hint" part="waiting">${aids.failed ? waiting.noConnection : waiting.oneMoment}</span>` : nothing}
  </div>`;
}
