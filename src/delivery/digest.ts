import { canonicalJson } from './canonical-json.js';
import { hex } from './hex.js';

/**
 * SHA-256, in hex, of a value's canonical JSON; empty where the page cannot
 * compute one, which is so on plain-http pages.
 *
 * A response is then confirmed by the echo of its id alone. That still tells
 * our endpoint from a captive portal, because the id is random and nobody who
 * has not read the response can repeat it. What goes unnoticed is an endpoint
 * that stored something else than what was sent, and on plain http nothing
 * that a page checks could have ruled that out.
 */
export async function digestOf(value: unknown, { subtle }: Partial<Crypto> = crypto): Promise<string> {
  if (!subtle) return '';
  const bytes = new TextEncoder().encode(canonicalJson(value));
  return hex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}
