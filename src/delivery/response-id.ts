import { hex } from './hex.js';

/** What a response is called, and what proves that somebody gave it that name. */
export interface ResponseName {
  /** A UUID. */
  readonly id: string;
  /** 32 hexadecimal digits; empty where the page cannot compute a digest, which is so on plain-http pages. */
  readonly key: string;
}

/** Before the key, so that its digest is of use for nothing else. */
export const KEY_CONTEXT = 'sayso response ';

/**
 * A fresh name for one sending. The id is made from the digest of a key that stays with the page, so whoever sends the
 * key with a revision shows that the first response was theirs: an id tells nothing of its key. Without digests the id
 * is a random UUID.
 */
export async function responseName(
  { subtle, ...source }: Pick<Crypto, 'getRandomValues'> & Partial<Crypto> = cryptoHere(),
): Promise<ResponseName> {
  const random = source.getRandomValues(new Uint8Array(16));
  if (!subtle) return { id: uuidOf(random, 4), key: '' };
  const key = hex(random);
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(KEY_CONTEXT + key));
  return { id: uuidOf(new Uint8Array(digest), 8), key };
}

const cryptoHere = () => ({
  subtle: crypto.subtle,
  getRandomValues: crypto.getRandomValues.bind(crypto),
});

/**
 * A UUID (RFC 9562) of the first sixteen bytes: version 4 for random ones, 8 for those made by a rule of one's own.
 */
export function uuidOf(bytes: Uint8Array, version: 4 | 8): string {
  const own = bytes.slice(0, 16);
  own[6] = (own[6]! & 0x0f) | (version << 4);
  own[8] = (own[8]! & 0x3f) | 0x80;
  return hex(own).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
