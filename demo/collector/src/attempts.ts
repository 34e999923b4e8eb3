/** Counts wrong guesses, so that nobody can try every receipt, and forgets who made them. */
import { addressKeys } from './guard/address-key.js';
import { GUESSES } from './receipt.js';

const HOUR = 3_600_000;

/** Wrong guesses from one address in an hour: a library has one address for many people, and they mistype. */
const FROM_ONE_ADDRESS = 30;

/** More addresses than this are not told apart any more: memory must not grow with an attack. */
const MOST_ADDRESSES = 20_000;

export interface Attempts {
  /** Counts a try before it is known whether it is right; gives the seconds to wait if there were too many. */
  begin(address: string, kind: keyof typeof GUESSES): number;
  /** Takes the try back: it was right. */
  forgive(address: string, kind: keyof typeof GUESSES): void;
}

/**
 * Tries in the present hour, in memory only. An address is known by an HMAC
 * with a key of chance that is another one each hour, so that nothing that is
 * kept anywhere tells who asked, not even to us.
 */
export function createAttempts(now: () => Date): Attempts {
  let hour = 0;
  const keyOf = addressKeys(HOUR);
  const byAddress = new Map<string, number>();
  const total = { long: 0, short: 0 };

  function turnHour() {
    const present = Math.floor(now().getTime() / HOUR);
    if (present === hour) return;
    hour = present;
    byAddress.clear();
    total.long = 0;
    total.short = 0;
  }

  function nameOf(address: string): string {
    const name = keyOf(address, now());
    return byAddress.has(name) || byAddress.size < MOST_ADDRESSES ? name : 'others';
  }

  function count(address: string, kind: keyof typeof GUESSES, by: 1 | -1) {
    const name = nameOf(address);
    byAddress.set(name, Math.max(0, (byAddress.get(name) ?? 0) + by));
    total[kind] = Math.max(0, total[kind] + by);
  }

  return {
    begin(address, kind) {
      turnHour();
      if (total[kind] >= GUESSES[kind] || (byAddress.get(nameOf(address)) ?? 0) >= FROM_ONE_ADDRESS) {
        return Math.ceil((HOUR - (now().getTime() % HOUR)) / 1000);
      }
      count(address, kind, 1);
      return 0;
    },
    forgive(address, kind) {
      count(address, kind, -1);
    },
  };
}
