import { html, nothing, type TemplateResult } from 'lit';

import { safeUrl } from '../../kit/safe-url.js';
import type { Outcome } from '../../results/model/published-results.js';
import { dayIn, type EndingContext } from './ending-context.js';

export interface ClosedViewOptions {
  readonly closes: string;
  /** What came of it; undefined where nothing is known, `loading` while it is asked for. */
  readonly outcome: Outcome | undefined | 'loading';
  /** The day by which residents were to hear, where the outcome itself names none. */
  readonly hearBy: string | undefined;
  /** The reader's day, as `2026-11-25`. */
  readonly today: string;
  readonly context: EndingContext;
}

/** That a poll has closed, and what came of it: or that nothing has yet, and whether it should have. */
export function closedView({ closes, outcome, hearBy, today, context }: ClosedViewOptions): TemplateResult {
  const { messages, words } = context;
  const known = outcome === 'loading' ? undefined : outcome;
  const url = known?.url && safeUrl(known.url);
  const due = known?.due ?? hearBy;
  const done = outcome === 'loading' || known?.text || url;
  const late = !done && due !== undefined && due < today;
  const nothingYet = due
    ? messages[late ? 'noOutcomeLate' : 'noOutcomeDue'](dayIn(context, due))
    : messages.noOutcome;
  return html`<div class="panel ${late ? 'warn' : ''}" part="outcome">
    <p><strong>${messages.closedOn(dayIn(context, closes))}</strong></p>
    ${
      outcome === 'loading'
        ? nothing
        : html`<h3>${messages.outcome}</h3>
            ${known?.text ? html`<p class="words">${words.say(known.text)}</p>` : nothing}
            ${url ? html`<p><a href=${url}>${messages.readMore}</a></p>` : nothing}
            ${done ? nothing : html`<p>${nothingYet}</p>`}`
    }
  </div>`;
}
