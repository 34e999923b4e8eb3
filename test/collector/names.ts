/** Names of responses, and the keys that prove whose they are: a test may know both. */
import { createHash, randomBytes } from 'node:crypto';

import { idOfKey } from '../../demo/collector/src/revision-proof.js';

const keys = new Map<string, string>();

/** An id with a key; by a word of the test's own always the same. */
export function idFor(word: string = randomBytes(16).toString('hex')): string {
  const key = createHash('md5').update(word).digest('hex');
  const id = idOfKey(key);
  keys.set(id, key);
  return id;
}

/** What proves that a revision of this id comes from whoever sent that; nothing for ids that were not made here. */
export function proofFor(id: string | null): { readonly key?: string } {
  const key = id === null ? undefined : keys.get(id);
  return key === undefined ? {} : { key };
}
