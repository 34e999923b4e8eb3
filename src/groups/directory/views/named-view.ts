import { html, type TemplateResult } from 'lit';

import { heading } from '../../../kit/heading.js';
import { groupCountWords } from '../../language/fact-words.js';
import type { Group } from '../../model/group.js';
import { nextOccurrence } from '../../model/sessions/next-occurrence.js';
import type { DirectoryController } from '../directory-controller.js';
import type { DirectoryContext } from './directory-context.js';
import { cardList } from './results-view.js';

const namedOf = ({ named, all }: DirectoryController): Group[] =>
  named.flatMap((id) => all.find((group) => group.id === id) ?? []);

/** That these are only the groups that a link names, or that they are there no more. */
export function namedWords({ directory, messages }: DirectoryContext): string {
  const { length } = namedOf(directory);
  return length ? messages.onlyThese(length) : messages.notThere;
}

/** The groups that a link names, by themselves. */
export function namedView(context: DirectoryContext): TemplateResult {
  const { messages, directory, level, card } = context;
  return html`<section class="results named" part="results" aria-labelledby="heading">
    ${heading(level + 1, 'count', html`<span id="heading" tabindex="-1">${namedWords(context)}</span>`)}
    ${cardList(
      'groups',
      namedOf(directory).map((group) => ({ group, next: nextOccurrence(group, card.now) })),
      context,
      level + 2,
    )}
    <button type="button" class="button" @click=${() => directory.show([])}>
      ${messages.seeAll(groupCountWords(directory.search.finder!.total, messages))}
    </button>
  </section>`;
}
