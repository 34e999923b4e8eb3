import { html, nothing, type TemplateResult } from 'lit';

import type { KeepController } from '../../kit/sending/keep-controller.js';
import { dateWords, dayOf } from '../../language/date-words.js';
import type { AidsMessages } from '../language/aids-messages.js';
import type { Question } from '../model/definition.js';
import type { QuestionContext } from '../questions/question-context.js';
import { KEPT_DAYS, KEPT_MS, type KeptWords } from './device-record.js';
import type { SavingController } from './saving-controller.js';

export interface SavingViewOptions {
  readonly saving: SavingController;
  readonly messages: AidsMessages;
  readonly context: QuestionContext;
  readonly copying: KeepController;
  /** The browser forgets them when the tab is closed. */
  readonly inTab: boolean;
  /** Questions whose answers are not kept. */
  readonly sensitive: readonly Question[];
}

/** A moment's day, for people. */
export const dayWords = (moment: number, messages: AidsMessages): string =>
  dateWords(dayOf(new Date(moment)), messages);

/** What there is to say of saving at present, in a sentence; empty where there is nothing. */
export function savingWords(
  { note, noteAbout, draft, phase }: SavingController,
  messages: AidsMessages,
): string {
  if (note === 'over') return messages.over(dayWords(noteAbout, messages));
  if (note) return messages.notes[note];
  return phase === 'found' && draft ? messages.youSaved(dayWords(draft.at, messages)) : '';
}

/** Asks whether to carry on, in the place of the first page. */
export function foundView({ saving, messages }: SavingViewOptions): TemplateResult {
  const sure = saving.phase === 'beginningAnew';
  return html`<div class="panel" part="saved">
    <h2 id="heading" tabindex="-1">${messages.youSaved(dayWords(saving.draft?.at ?? 0, messages))}</h2>
    <p>${sure ? messages.startAgainSure : messages.youSavedHint}</p>
    <div class="buttons">
      ${
        sure
          ? html`<button type="button" class="button" @click=${() => saving.cancel()}>
                ${messages.keepThem}</button
              ><button type="button" class="button second" @click=${() => saving.clear()}>
                ${messages.removeAndStart}
              </button>`
          : html`<button type="button" class="button" @click=${() => saving.carryOn()}>
                ${messages.carryOn}</button
              ><button type="button" class="button second" @click=${() => saving.beginAnew()}>
                ${messages.startAgain}
              </button>`
      }
    </div>
  </div>`;
}

const asText = (words: readonly KeptWords[]): string =>
  words.map(({ title, given }) => `${title}\n${given}\n`).join('\n');

/** Answers that have no place in the questions any more: seen, and to be taken along. */
export function parkedView({
  saving,
  messages,
  copying,
}: SavingViewOptions): TemplateResult | typeof nothing {
  const { parked } = saving;
  if (!parked.length) return nothing;
  return html`<div class="panel warn" part="saved">
    <h3>${messages.parkedTitle}</h3>
    <p>${messages.parkedHint}</p>
    <dl class="answers">
      ${parked.map(
        ({ title, given }) =>
          html`<div>
            <dt>${title}</dt>
            <dd class="given">${given}</dd>
          </div>`,
      )}
    </dl>
    <div class="buttons">
      <button type="button" class="button second" @click=${() => void copying.copy(asText(parked))}>
        ${copying.outcome === 'copied' ? messages.copied : messages.copyThem}
      </button>
      <button type="button" class="button second" @click=${() => saving.dismissParked()}>
        ${messages.seen}
      </button>
    </div>
    ${
      copying.outcome === 'refused'
        ? html`<label class="copy"
            >${messages.notCopied}<textarea
              class="control"
              rows="6"
              readonly
              .value=${asText(parked)}
            ></textarea>
          </label>`
        : nothing
    }
  </div>`;
}

/** What saving means, before it is done; and afterwards, that it is on. */
export function savingView(options: SavingViewOptions): TemplateResult | typeof nothing {
  const { saving, messages, inTab, sensitive, context } = options;
  const { phase, note, draft } = saving;
  const told = note ? html`<p>${savingWords(saving, messages)}</p>` : nothing;
  if (phase === 'explaining') {
    const until = dayWords(Date.now() + KEPT_MS, messages);
    return html`<section class="panel" part="saved" aria-labelledby="saving">
      <h3 id="saving" tabindex="-1">${messages.saveTitle}</h3>
      <p>${inTab ? messages.saveInTab : messages.saveUntil(until, KEPT_DAYS)}</p>
      <p>${messages.saveShared}</p>
      ${context.help ? html`<p>${messages.saveHelp}</p>` : nothing}
      ${
        sensitive.length
          ? html`<p>${messages.saveNot}</p>
              <ul>
                ${sensitive.map(({ title }) => html`<li><bdi>${context.say(title)}</bdi></li>`)}
              </ul>`
          : nothing
      }
      <div class="buttons">
        <button type="button" class="button" @click=${() => saving.start()}>${messages.saveNow}</button>
        <button type="button" class="button second" @click=${() => saving.cancel()}>
          ${messages.cancel}
        </button>
      </div>
    </section>`;
  }
  if (phase === 'on' && draft)
    return html`<p class="hint" id="saving" tabindex="-1" part="saved">
      ${inTab ? messages.savedInTab : messages.savedUntil(dayWords(draft.until, messages))}
    </p>`;
  const again = note === 'elsewhere' || note === 'clearedElsewhere';
  return note && phase === 'off'
    ? html`<div class="panel ${note === 'cleared' ? '' : 'warn'}" id="saving" tabindex="-1" part="saved">
        ${told}
        ${
          again
            ? html`<button type="button" class="button second" @click=${() => saving.start()}>
                ${messages.saveHere}
              </button>`
            : nothing
        }
      </div>`
    : nothing;
}
