import { hex } from './hex.js';

/**
 * A fresh random UUID (version 4, RFC 9562) to name one sending.
 *
 * Browsers offer `crypto.randomUUID` on https pages only, and some intranets
 * are still on plain http: there we set the version and variant bits ourselves.
 */
export function responseId(source: Pick<Crypto, 'getRandomValues'> & Partial<Crypto> = crypto): string {
  if (source.randomUUID) return source.randomUUID();
  const bytes = source.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
