import type { Noting } from '../noting.js';
import { oneLine } from './plain-text.js';
import { asText, saysNothing } from './said.js';
import { NOBODY } from './urls.js';

/** No address that mail could be sent to has anything else, and a link made of it says nothing more than it. */
const ADDRESS = /^[\w.+'’~-]+@((?:[a-z0-9-]+\.)+[a-z]{2,})$/i;

/** The addresses in a value that somebody can be written to at. */
export function readEmails(value: unknown, field: string, noting: Noting): string[] {
  const text = oneLine(asText(value).replace(/<([^<>\s]+@[^<>\s]+)>/g, ' $1 '));
  if (!text || saysNothing(text)) return [];
  const found: string[] = [];
  for (const part of text.split(/[\s,;|<>()]+|\//)) {
    const address = part.replace(/^(?:e-?mail:|mailto:)+/i, '').replace(/[.:]+$/, '');
    if (!address.includes('@')) continue;
    const [whole, host] = ADDRESS.exec(address) ?? [];
    if (!whole || NOBODY.test(host!)) noting(whole ? 'placeholder' : 'bad-email', 'left-out', field, part);
    else found.push(whole);
  }
  if (!text.includes('@')) noting('bad-email', 'left-out', field, text);
  return [...new Set(found)];
}
