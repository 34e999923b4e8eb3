import { html, type LitElement, nothing } from 'lit';

import { heading } from '../../../kit/heading.js';
import { countWords } from '../../../language/number-words.js';
import type { MoreDirectoryMessages } from '../../language/more-directory-messages.js';
import type { DirectoryContext } from './directory-context.js';
import { cardsView } from './results-view.js';

/**
 * Groups that say nothing about what is filtered by: unknown is not "no", so they stay within reach.
 *
 * Owns: whether they are unfolded. Does not own: which they are.
 */
export class UnsaidList {
  readonly #host: LitElement;
  #open = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  view(context: DirectoryContext, words: MoreDirectoryMessages): unknown {
    const { directory, level } = context;
    const unsaid = directory.search.found?.unsaid;
    if (!unsaid?.length) return nothing;
    return html`<div class="unsaid">
      ${heading(
        level + 2,
        'section',
        html`<button
          type="button"
          class="button second fold-list"
          aria-expanded=${this.#open ? 'true' : 'false'}
          @click=${() => {
            this.#open = !this.#open;
            this.#host.requestUpdate();
          }}
        >
          ${words.unsaid(unsaid.length, countWords(unsaid.length))}
        </button>`,
      )}
      ${
        this.#open
          ? html`<p class="hint">${words.unsaidHint}</p>
              ${cardsView('unsaid', unsaid, context, level + 3)}`
          : nothing
      }
    </div>`;
  }
}
