import { html, nothing, type TemplateResult } from 'lit';

import { heading } from '../../kit/heading.js';
import { isSameLanguage } from '../../language/choose-text.js';
import { answeredWords, entryText, givenText, reasonWords, titleOf, type KeptEntry } from '../kept-entry.js';
import type { OutboxViewOptions } from './outbox-context.js';

/** One answer: what it answers, when it was given, why it is still here, and what can be done about it. */
export function entryView(entry: KeptEntry, options: OutboxViewOptions): TemplateResult {
  const { messages, level, outbox } = options;
  const { kept, state } = entry;
  const { words } = kept;
  const foreign = words?.title && !isSameLanguage(words.language, messages.tag) ? words.language : nothing;
  const title = titleOf(entry, messages);
  return html`<li class=${state.kind} part="answer">
    ${heading(level + 1, 'answer-title', html`<span lang=${foreign} dir="auto">${title}</span>`)}
    <p class="hint">${answeredWords(entry, messages)}</p>
    <p class="reason" part="reason">${reasonWords(entry, messages)}</p>
    ${details(entry, options)}
    ${
      state.kind === 'sent'
        ? nothing
        : html`${answers(entry, options)}
          ${outbox.asked === kept.id ? question(options, kept.id) : ways(entry, title, options)}`
    }
  </li>`;
}

/** What the endpoint said, or what else has to be known. */
function details({ state }: KeptEntry, { messages }: OutboxViewOptions): unknown {
  if (state.kind === 'sent')
    return state.receipt
      ? html`<p>
            ${`${messages.reference} `}<span class="reference" part="reference">${state.receipt}</span>
          </p>
          <p class="hint">${messages.referenceHint}</p>`
      : nothing;
  if (state.kind === 'refused')
    return html`${state.detail ? html`<p lang=${state.language ?? 'en'}>${state.detail}</p>` : nothing}
    ${
      // Most endpoints say it in the detail already.
      state.contact && !state.detail.includes(state.contact)
        ? html`<p>${`${messages.contact} `}<bdi>${state.contact}</bdi></p>`
        : nothing
    }`;
  return state.kind === 'waiting' && !state.durable ? html`<p>${messages.inThisPageOnly}</p>` : nothing;
}

/** Folded, and empty until somebody unfolds it. */
function answers(entry: KeptEntry, { messages, opened, onOpen }: OutboxViewOptions): TemplateResult {
  const { id } = entry.kept;
  return html`<details @toggle=${(event: Event) => onOpen(id, (event.target as HTMLDetailsElement).open)}>
    <summary>${messages.showAnswers}</summary>
    ${
      opened.has(id)
        ? html`<div class="given">
            ${givenText(entry)
              .trim()
              .split(/\n{2,}/)
              .map((each) => html`<p dir="auto">${inLines(each)}</p>`)}
          </div>`
        : nothing
    }
  </details>`;
}

const inLines = (text: string): unknown[] =>
  text.split('\n').map((line, at) => [at ? html`<br />` : nothing, line]);

/** Each button says whose it is to those who do not see where it stands. */
function ways(entry: KeptEntry, title: string, options: OutboxViewOptions): TemplateResult {
  const { messages, copying, outbox, onCopy, onSave, onPrint, onAsk } = options;
  const { id } = entry.kept;
  const copied = copying.id === id ? copying.outcome : 'not yet';
  const way = (words: string, act: () => void, its: string | typeof nothing = nothing): TemplateResult =>
    html`<button type="button" class="link" id=${its} @click=${act}>
      ${words}<span class="unseen">${` ${title}`}</span>
    </button>`;
  return html`<div class="ways">
      ${entry.state.kind === 'refused' ? way(messages.sendAgain, () => outbox.sendAgain(entry)) : nothing}
      ${way(copied === 'copied' ? messages.copied : messages.copy, () => onCopy(entry))}
      ${way(messages.download, () => onSave(entry))} ${way(messages.print, () => onPrint(entry))}
      ${way(messages.remove, () => onAsk(id), `remove-${id}`)}
    </div>
    ${
      copied === 'refused'
        ? html`<label class="copy"
            >${messages.notCopied}<textarea
              class="control"
              rows="6"
              readonly
              .value=${entryText(entry, messages)}
            ></textarea>
          </label>`
        : nothing
    }`;
}

/** What cannot be taken back is asked first. */
function question({ messages, outbox, onLeave, onRemove }: OutboxViewOptions, id: string): TemplateResult {
  return html`<div class="ask" role="group" aria-labelledby="ask" part="question">
    <p class="label" id="ask" tabindex="-1">${messages.askRemove}</p>
    <p>${outbox.outcome === 'failed' ? messages.notRemoved : messages.askRemoveHint}</p>
    <div class="buttons">
      <button type="button" class="button" @click=${onRemove}>${messages.remove}</button>
      <button type="button" class="button second" @click=${() => onLeave(id)}>${messages.leave}</button>
    </div>
  </div>`;
}
