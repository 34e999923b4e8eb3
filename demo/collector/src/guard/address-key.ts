/** Tells senders apart without knowing them. */
import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4 } from 'node:net';

import ipaddr from 'ipaddr.js';

/** Of an IPv6 address the first half, which is a household's or an office's: the rest is theirs to change at will. */
const NETWORK_PARTS = 4;

const DAY = 86_400_000;

/**
 * Gives for an address a name that is the same until midnight (UTC), or for the period that is given in milliseconds,
 * and says nothing to whoever reads it: the key that it is made with is in memory only, and gone after that. So there is
 * nothing from which an address could be worked out, not even by trying all four thousand million of them.
 */
export function addressKeys(period = DAY): (address: string, now: Date) => string {
  let present = NaN;
  let key: Buffer = randomBytes(32);
  return (address, now) => {
    const number = Math.floor(now.getTime() / period);
    if (number !== present) {
      present = number;
      key = randomBytes(32);
    }
    return createHmac('sha256', key).update(networkOf(address)).digest('base64url');
  };
}

/** Whom an address belongs to: itself, or of IPv6 its network. What is no address stays as it is. */
export function networkOf(address: string): string {
  // Most are, and read as they are written.
  if (isIPv4(address) || !ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6
    ? parsed.parts
        .slice(0, NETWORK_PARTS)
        .map((part) => part.toString(16))
        .join(':')
    : parsed.toString();
}
