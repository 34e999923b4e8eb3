import type { LitElement } from 'lit';

import type { SendingFormat } from '../../delivery/means.js';
import { warnOnce } from '../warn-once.js';

/** `json`, with a word to the page's owner, for what is none of the three. */
export function formatOf({ localName }: LitElement, format = 'json'): SendingFormat {
  if (format === 'form' || format === 'multipart') return format;
  if (format && format !== 'json')
    warnOnce(
      localName,
      `cannot send in the format "${format}", and sends JSON. It knows: json, form, multipart.`,
    );
  return 'json';
}
