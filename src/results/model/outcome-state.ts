import type { Outcome } from './published-results.js';

/** Whether what was promised has come. */
export type OutcomeState =
  | { readonly kind: 'published'; readonly outcome: Outcome }
  /** `days` is how many have gone by since. */
  | { readonly kind: 'overdue'; readonly due: string; readonly days: number }
  | { readonly kind: 'due'; readonly due: string }
  /** Nobody said when. */
  | { readonly kind: 'noDate' };

/**
 * What can be said of the outcome. It cannot be left out: that nothing has been
 * published, or that it is late, residents see either way.
 *
 * @param today The day, `2026-11-25`.
 */
export function outcomeState(outcome: Outcome | undefined, today: string): OutcomeState {
  if (outcome?.text || outcome?.url) return { kind: 'published', outcome };
  const due = outcome?.due?.slice(0, 10);
  if (!due) return { kind: 'noDate' };
  const days = Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000);
  return days > 0 ? { kind: 'overdue', due, days } : { kind: 'due', due };
}
