import { html, type TemplateResult } from 'lit';

import type { ResultsMessages } from '../language/results-messages.js';

/**
 * What may be said of differences, and how much that is worth.
 *
 * @param claims Differences greater than chance would make.
 * @param none What to say where there are none.
 */
export function claimsView(
  claims: readonly string[],
  none: string,
  { moreThanChance, chanceHint }: ResultsMessages,
): TemplateResult {
  return html`${
      claims.length
        ? html`<p>${moreThanChance}</p>
            <ul>
              ${claims.map((claim) => html`<li><bdi>${claim}</bdi></li>`)}
            </ul>`
        : html`<p>${none}</p>`
    }
    <p class="quiet">${chanceHint}</p>`;
}
