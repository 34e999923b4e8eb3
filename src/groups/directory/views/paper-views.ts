import { html, nothing, type TemplateResult } from 'lit';

import { countWords } from '../../../language/number-words.js';
import type { MoreDirectoryMessages } from '../../language/more-directory-messages.js';
import type { Group } from '../../model/group.js';
import { readableUrl } from '../../views/readable-url.js';

/** What only paper shows, and no screen reader reads out: styled so in `more-directory.styles.ts`. */
const onPaper = (words: unknown): TemplateResult => html`<p class="on-paper">${words}</p>`;

/** How to reach a group, for whoever takes the list home on paper: the first phone, email address and website. */
export function reachedBy({ contacts, website }: Group): unknown {
  const ways = [
    contacts.flatMap(({ phones }) => phones)[0]?.number,
    contacts.find(({ email }) => email)?.email,
    website && readableUrl(website),
  ].filter(Boolean);
  return ways.length
    ? onPaper(ways.map((way, index) => html`${index ? ' · ' : ''}<bdi>${way}</bdi>`))
    : nothing;
}

/** How many groups of a list are not drawn yet, and so not printed. */
export const notPrinted = (count: number, words: MoreDirectoryMessages): TemplateResult =>
  onPaper(words.notPrinted(countWords(count)));
