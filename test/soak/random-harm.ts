/** What befalls requests on a bad day. */
import { httpReply, type Harm } from '../faults/support/tcp-proxy.js';
import { oneOf, type Chance } from './chance.js';

/** How many of a hundred requests come to harm. */
const HARMED = 30;

const upTo = (most: number, chance: Chance) => Math.floor(chance() * most);

const portal = (status: number) =>
  httpReply(status, '<!doctype html><title>Free Wi-Fi</title>', { 'Content-Type': 'text/html' });

const kinds: readonly ((chance: Chance) => Harm)[] = [
  // Within the head or the body; and of a reply that followed a commit.
  (chance) => ({ kind: 'cutRequest', after: upTo(900, chance) }),
  () => ({ kind: 'cutReply', after: 0 }),
  (chance) => ({ kind: 'cutReply', after: upTo(500, chance) }),
  (chance) => ({ kind: 'replace', reply: portal(oneOf([200, 302, 511], chance)) }),
  (chance) => ({
    kind: 'replace',
    reply: httpReply(oneOf([429, 500, 502, 503], chance), '{}', { 'Retry-After': '1' }),
  }),
  (chance) => ({ kind: 'rewrite', reply: portal(oneOf([200, 201], chance)) }),
  (chance) => ({ kind: 'delay', milliseconds: upTo(4000, chance) }),
  (chance) => ({ kind: 'throttle', bytes: 40 + upTo(100, chance) }),
];

/** Harm to do to the next request, if any. */
export function randomHarm(chance: Chance): Harm | undefined {
  return chance() * 100 < HARMED ? oneOf(kinds, chance)(chance) : undefined;
}
