/** The longest that an endpoint's `Retry-After` is honoured for, in milliseconds: one hour. */
const LONGEST_RETRY_AFTER = 3_600_000;

const FIRST_WINDOW = 1_000;
const LONGEST_WINDOW = 300_000;

/** The longest wait that `backoff` can give, in milliseconds: a later time means that the clock was changed. */
export const LONGEST_WAIT = LONGEST_RETRY_AFTER + LONGEST_WINDOW;

/**
 * How long to wait after the given number of failed attempts (1 or more), in
 * whole milliseconds: any time within a window that doubles from one second to
 * five minutes ("full jitter"), so that a hundred phones that lost the same
 * server do not all come back in the same instant. `random` is from 0 up to 1.
 *
 * What the endpoint asked for (`retryAfter`, in milliseconds, at most an hour
 * of it) comes on top: it has told everyone the same.
 */
export function backoff(attempts: number, random: number, retryAfter = 0): number {
  const window = Math.min(LONGEST_WINDOW, FIRST_WINDOW * 2 ** (attempts - 1));
  return Math.min(LONGEST_RETRY_AFTER, retryAfter) + Math.round(random * window);
}

/**
 * What a `Retry-After` header asks for, in milliseconds from `now`: it gives
 * seconds or an HTTP date (RFC 9110 §10.2.3). Zero if absent, past or unreadable.
 */
export function readRetryAfter(header: string | null, now: number): number {
  const text = header ?? '0';
  return Math.max(0, (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now) || 0);
}
