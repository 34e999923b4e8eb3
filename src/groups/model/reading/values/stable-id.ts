/**
 * An id made of words, the same for the same words on every device and at every reading: 53 bits of them, so that of
 * 50,000 groups no two share one by chance (the odds are 1 in 7 million).
 */
export function stableId(words: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    one = Math.imul(one ^ code, 0x9e3779b1);
    other = Math.imul(other ^ code, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return `g${((other & 0x1fffff) * 2 ** 32 + (one >>> 0)).toString(36)}`;
}
