import { html, nothing, type TemplateResult } from 'lit';

import type { LatePart } from '../../kit/late-part.js';
import type { Aid, SurveyAids } from '../aids/survey-aids.js';
import type { EndingMessages } from '../language/ending-messages.js';
import type { SurveyMessages } from '../language/survey-messages.js';
import type { PaperSheet } from '../paper/paper-sheet.js';
import type { HelpToRead } from '../reading-help/help-to-read.js';

export interface AidsRowOptions {
  /** Loaded once one of them is pressed, unless it was needed from the start. */
  readonly aids: LatePart<SurveyAids>;
  readonly help: LatePart<HelpToRead>;
  /** The device can read the questions aloud, and nothing offers that above them. */
  readonly canReadAloud: boolean;
  readonly onReadAloud: () => void;
  readonly paper: LatePart<PaperSheet>;
  /** There is somewhere to send what was filled in on paper. */
  readonly canBePrinted: boolean;
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
  const { aids, help, storage, receipts, isOver, hasReceipt, messages, waiting } = options;
  const { saving, earlier } = aids.part ?? {};
  // What cannot be read can still be taken away.
  const saves = saving?.phase === 'on' || saving?.note === 'damaged';
  const keeps = /^(local|session)$/.test(storage);
  const open = (aid: Aid) => () => aids.use((part) => part.open(aid));
  const all: readonly (readonly [words: string, act: () => void, offered: boolean])[] = [
    [messages.printSheet, () => options.paper.use((sheet) => sheet.open()), !isOver && options.canBePrinted],
    [messages.readAloud, options.onReadAloud, !isOver && options.canReadAloud],
    [messages.clearSaved, open('clear'), saves],
    [messages.saveForLater, open('save'), !saves && !isOver && keeps],
    [messages.changeSent, open('change'), !!receipts && !isOver && (!earlier || earlier.phase === 'none')],
    [
      messages.rememberSent,
      open('remember'),
      hasReceipt && keeps && !!receipts && (earlier?.memory.state ?? 'no') === 'no',
    ],
  ];
  const offered = all.filter(([, , isOffered]) => isOffered);
  if (!offered.length) return nothing;
  const awaited = [aids, help, options.paper].find((part) => part.awaited);
  return html`<div id="aids" tabindex="-1" part="aids">
    ${offered.map(
      ([words, act]) =>
        html`<div>
          <button type="button" class="link" @click=${act}>${words}</button>
        </div>`,
    )}
    ${awaited ? html`<span class="hint" part="waiting">${awaited.failed ? waiting.noConnection : waiting.oneMoment}</span>` : nothing}
  </div>`;
}
