import type { Noting } from '../noting.js';
import { oneLine } from './plain-text.js';
import { asText, saysNothing } from './said.js';

/** Names that standards keep for examples and tests (RFC 2606, RFC 6761): nobody is there. */
export const NOBODY = /(?:^|\.)(?:example(?:\.(?:com|org|net|co\.uk))?|invalid|test|localhost)$/i;

const HOST_FIRST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i;
/** `http:/`, `https//` and the like: what was meant is clear. */
const NEARLY = /^(https?)(?::\/{0,2}|\/\/)(?=[a-z0-9-]+\.)/i;

/**
 * An address on the web, http or https. A missing scheme is mended; addresses for examples, others' schemes and
 * names or passwords in front of a host, which dress one host as another, are left out.
 */
export function readUrl(value: unknown, field: string, noting: Noting): string | undefined {
  const text = oneLine(asText(value));
  if (!text || saysNothing(text)) return undefined;
  const first = text.split(/[\s|<>"]+|[,;](?=https?:|www\.)/)[0]!.replace(/[.,;]+$/, '');
  const mended = HOST_FIRST.test(first) ? `https://${first}` : first.replace(NEARLY, '$1://');
  try {
    const { protocol, hostname, username, password } = new URL(mended);
    if (/^https?:$/.test(protocol) && hostname.includes('.') && !username && !password) {
      if (NOBODY.test(hostname)) {
        noting('placeholder', 'left-out', field, text);
        return undefined;
      }
      if (mended !== text) noting('bad-url', 'mended', field, text);
      return mended;
    }
  } catch {
    // No address at all.
  }
  noting('bad-url', 'left-out', field, text);
  return undefined;
}
