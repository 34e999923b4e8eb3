import { LONGEST_WAIT } from './backoff.js';
import type { DeliveryEnvironment } from './environment.js';

/** In milliseconds. */
const SOON = 1000;

/** One timer, for the earliest of the times asked for. */
export interface Alarm {
  /** Rings at this time (ms since 1970) or sooner. */
  set(time: number): void;
  off(): void;
}

/** The alarm is off before it rings: whoever is still waiting then asks again. It cannot be set after `ended`. */
export function createAlarm(
  { setTimeout, clearTimeout, now }: DeliveryEnvironment,
  ended: AbortSignal,
  ring: () => void,
): Alarm {
  let timer: unknown;
  let earliest = Infinity;

  const off = () => {
    clearTimeout(timer);
    earliest = Infinity;
  };

  return {
    set(time) {
      if (time >= earliest || ended.aborted) return;
      off();
      earliest = time;
      const wait = Math.max(0, Math.ceil(time - now()));
      timer = setTimeout(
        () => {
          off();
          ring();
          // Nobody waits for longer than the longest wait: the clock was put back since that time was told.
        },
        wait > LONGEST_WAIT ? SOON : wait,
      );
      // Where there is no page, as in Node, this must not be what keeps the process alive.
      (timer as { unref?: () => void }).unref?.();
    },
    off,
  };
}
