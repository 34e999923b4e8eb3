import { html, nothing } from 'lit';

import { groupCountWords } from '../../language/fact-words.js';
import type { MoreDirectoryMessages } from '../../language/more-directory-messages.js';
import type { Loosening } from '../../model/finding/found.js';
import { filterWords, wordsOfOption } from './chosen-words.js';
import type { DirectoryContext } from './directory-context.js';

/** How many ways out are offered. */
const MOST = 3;

/** Where nothing fits: what could be let go of, the most helpful first. */
export function noneView(context: DirectoryContext, words: MoreDirectoryMessages): unknown {
  const { directory, messages } = context;
  const ways = directory.search.found?.loosen.slice(0, MOST) ?? [];
  if (!ways.length) return nothing;
  return html`<p>${words.loosen}</p>
    <ul class="ways-out">
      ${ways.map(
        (way) =>
          html`<li>
            <button type="button" class="button second" @click=${() => directory.use(way.criteria)}>
              ${words.without(whatWords(way, words, context), groupCountWords(way.count, messages))}
            </button>
          </li>`,
      )}
    </ul>`;
}

function whatWords({ what }: Loosening, words: MoreDirectoryMessages, context: DirectoryContext): string {
  const { search } = context.directory;
  const { text, age = 0, within = 0 } = search.criteria;
  switch (what.kind) {
    case 'text':
      return words.text(text.trim());
    case 'age':
      return words.aged(age);
    case 'within':
      return context.messages.withinMiles(within);
    case 'option':
      return wordsOfOption(what.filter, what.option, words, context);
    case 'filter': {
      const filter = search.finder?.filters.find(({ key }) => key === what.filter);
      return filter ? filterWords(filter, words) : what.filter;
    }
  }
}
