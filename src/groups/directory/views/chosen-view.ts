import { html, nothing } from 'lit';

import type { MoreDirectoryMessages } from '../../language/more-directory-messages.js';
import { icon } from '../../views/icons.js';
import { merged } from '../change-criteria.js';
import { chosenOf } from './chosen-words.js';
import type { DirectoryContext } from './directory-context.js';

/** What is filtered by, each as a button that lets go of it. Where focus is on one, it goes to the next, or to the count. */
export function chosenView(context: DirectoryContext, words: MoreDirectoryMessages): unknown {
  const { directory } = context;
  const chosen = chosenOf(words, context);
  if (!chosen.length) return nothing;
  return html`<div class="narrowed" part="chosen">
    <p id="chosen">${words.chosen}</p>
    <ul class="tags" aria-labelledby="chosen">
      ${chosen.map(
        ({ label, without }) =>
          html`<li>
            <button type="button" class="tag" @click=${() => directory.change(without)}>
              <span class="unseen">${words.remove} </span>${label}${icon('remove')}
            </button>
          </li>`,
      )}
    </ul>
    <button
      type="button"
      class="link"
      @click=${() => directory.change((from) => merged(from, { chosen: {}, age: undefined, within: undefined }))}
    >
      ${words.clear}
    </button>
  </div>`;
}
