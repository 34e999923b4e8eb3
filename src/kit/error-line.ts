import { html, type TemplateResult } from 'lit';

/**
 * What is wrong with a field or a question, above its control.
 *
 * @param at Id of the field: the line's own is `{at}-error`, for the control's `aria-describedby`.
 * @param prefix "Error:", read out and not seen, as a colour tells nothing to whoever does not see it.
 */
export const errorLine = (at: string, prefix: string, words: unknown): TemplateResult =>
  html`<p class="error" id="${at}-error"><span class="unseen">${prefix}</span> ${words}</p>`;
