import { html, nothing } from 'lit';

import { groupCountWords } from '../../language/fact-words.js';
import type { MoreDirectoryMessages } from '../../language/more-directory-messages.js';
import type { Criteria } from '../../model/finding/criteria.js';
import type { Found, Finder } from '../../model/finding/found.js';
import { type WhenMeant, whenMeant, type WhenWords } from '../../model/finding/when-meant.js';
import type { DirectoryContext } from './directory-context.js';

const countOf = ({ groups, anywhere }: Found): number => groups.length + anywhere.length;

/** How many groups have what was typed itself: what was found in its place does not count. */
const asTyped = (found: Found): number => (found.instead === undefined ? countOf(found) : 0);

/** What is meant by words that say when, where one can filter by that. */
function meantBy(criteria: Criteria, finder: Finder, words: WhenWords): WhenMeant | undefined {
  const meant = whenMeant(criteria, words);
  // Asked for only where such words were typed: knowing the filters may take some time.
  const can = (key: string): boolean => finder.filters.some((filter) => filter.key === key);
  return meant && (!meant.days.length || can('day')) && (!meant.times.length || can('time'))
    ? meant
    : undefined;
}

/** What is looked for instead of what finds nothing, if words of it say when: its days and times as filters. */
export function meantInstead(
  criteria: Criteria,
  finder: Finder | undefined,
  words: WhenWords,
): Criteria | undefined {
  const meant = finder && meantBy(criteria, finder, words);
  if (!meant || asTyped(finder.find(criteria))) return undefined;
  return countOf(finder.find(meant.criteria)) ? meant.criteria : undefined;
}

/** What was worked out for each result. */
const known = new WeakMap<Found, { readonly meant: WhenMeant; readonly count: number } | undefined>();

/** While somebody types that they look for Tuesdays: a way to those, where it leads to more than the words do. */
export function meantView({ directory, messages }: DirectoryContext, words: MoreDirectoryMessages): unknown {
  const { finder, found, criteria, typing } = directory.search;
  if (!finder || !found) return nothing;
  if (!known.has(found)) {
    const meant = meantBy(criteria, finder, words.when);
    const count = meant ? countOf(finder.find(meant.criteria, typing)) : 0;
    known.set(found, meant && count > asTyped(found) ? { meant, count } : undefined);
  }
  const way = known.get(found);
  if (!way) return nothing;
  const { criteria: instead, days, times } = way.meant;
  return html`<p class="meant">
    <button
      type="button"
      class=${asTyped(found) ? 'link' : 'button second'}
      @click=${() => directory.use(instead)}
    >
      ${words.meant(instead.text, days, times, groupCountWords(way.count, messages))}
    </button>
  </p>`;
}
