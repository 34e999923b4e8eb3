import { html, nothing } from 'lit';

import type { Contributions } from '../../contribute/contributions.js';
import type { MoreDirectoryMessages } from '../../language/more-directory-messages.js';
import type { DirectoryContext } from './directory-context.js';

/** What one may tell of a group that is not there: that there is one, or that one would come to it. */
const KINDS = ['group-interest', 'group-suggestion'] as const;

/** Ways to add a group, or to start one that is not there, and how many others would come. */
export function contributePanel(
  { directory, level, messages }: DirectoryContext,
  contributions: Contributions,
  words: MoreDirectoryMessages,
): unknown {
  const offered = KINDS.filter((kind) => contributions.offers(kind));
  if (!offered.length) return nothing;
  const text = directory.search.criteria.text.trim();
  const { outcode } = directory.place.found ?? {};
  const looked = { ...(text && { interest: [text] }), ...(outcode && { area: [outcode] }) };
  const place = { level: level + 1, fetching: messages.fetchingDetails };
  return html`<div class="contribute-panel">
    ${contributions.interest(level + 1)}
    <p class="apply">
      ${offered.map(
        (kind) =>
          html`<button
            type="button"
            class="button second"
            @click=${() => contributions.open(kind, kind === 'group-interest' ? looked : {})}
          >
            ${words.contribute[kind]}
          </button>`,
      )}
    </p>
    ${offered.map((kind) => contributions.view(kind, place))}
  </div>`;
}
