import { html, nothing, type TemplateResult } from 'lit';

import type { PaperMessages } from '../language/paper-messages.js';
import type { HelpToRead } from '../reading-help/help-to-read.js';

export interface SheetToolsOptions {
  readonly messages: PaperMessages;
  readonly large: boolean;
  /** What helps to read the survey, where there is something of it. */
  readonly help: HelpToRead | undefined;
  readonly onLarge: (large: boolean) => void;
  readonly onBack: () => void;
  readonly onPrint: () => void;
}

/** Above the form on the screen: how it is to look, and what prints it. */
export function sheetTools(options: SheetToolsOptions): TemplateResult {
  const { messages, large, help, onLarge, onBack, onPrint } = options;
  const tick = (words: string, checked: boolean, onChange: (checked: boolean) => void): TemplateResult =>
    html`<label class="choice ${checked ? 'chosen' : ''}">
      <input
        type="checkbox"
        .checked=${checked}
        @change=${({ target }: Event) => onChange((target as HTMLInputElement).checked)}
      /><span>${words}</span>
    </label>`;
  return html`<div class="sheet-tools" lang=${messages.tag} dir=${messages.direction ?? nothing}>
    <button type="button" class="link" @click=${onBack}>${messages.backToQuestions}</button>
    <p>${messages.sheetHint}</p>
    ${tick(messages.largePrint, large, onLarge)}
    ${help?.offersEasyRead ? tick(messages.easyRead, help.wishes.easy, (easy) => help.ask({ easy })) : nothing}
    <div class="buttons">
      <button type="button" class="button" @click=${onPrint}>${messages.print}</button>
    </div>
  </div>`;
}
