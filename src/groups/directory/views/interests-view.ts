import { html, nothing } from 'lit';

import { heading } from '../../../kit/heading.js';
import { groupCountWords } from '../../language/fact-words.js';
import type { MoreDirectoryMessages } from '../../language/more-directory-messages.js';
import type { Criteria } from '../../model/finding/criteria.js';
import type { Finder } from '../../model/finding/found.js';
import { interestsToCriteria } from '../../model/finding/interests.js';
import { ANYTHING } from '../change-criteria.js';
import type { DirectoryContext } from './directory-context.js';

/** One interest of which there are groups. */
interface Way {
  readonly criteria: Criteria;
  readonly count: number;
}

/** What was worked out for some groups, for as long as the interests are the same. */
const known = new WeakMap<Finder, { readonly interests: readonly string[]; readonly ways: readonly Way[] }>();

function waysOf(interests: readonly string[], finder: Finder): readonly Way[] {
  const before = known.get(finder);
  if (before?.interests === interests) return before.ways;
  const ways = interestsToCriteria(interests, finder).map((criteria) => {
    const { groups, anywhere } = finder.find(criteria);
    return { criteria, count: groups.length + anywhere.length };
  });
  known.set(finder, { interests, ways });
  return ways;
}

/** Ways to groups for what a resident likes. Nothing of it leaves the page. */
export function interestsView(
  { directory, interests, messages, level }: DirectoryContext,
  words: MoreDirectoryMessages,
): unknown {
  const { finder } = directory.search;
  const ways = finder && interests.length ? waysOf(interests, finder) : [];
  if (!ways.length) return nothing;
  return html`<section class="interests">
    ${heading(level + 1, 'section', words.interests)}
    <ul class="tags">
      ${ways.map(
        ({ criteria, count }) =>
          html`<li>
            <button
              type="button"
              class="tag"
              @click=${() => directory.use({ ...ANYTHING, text: criteria.text })}
            >
              ${words.interest(criteria.text, groupCountWords(count, messages))}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
