import type { Delivery } from '../../src/delivery/delivery.js';
import type { DeliveryState } from '../../src/delivery/delivery-state.js';
import type { Means } from '../../src/delivery/means.js';
import type { Submission } from '../../src/delivery/submission.js';

/** An outbox that sends nothing, remembers what it was asked, and tells the states that a test chooses. */
export interface ControlledDelivery extends Delivery {
  readonly submissions: Submission[];
  readonly discarded: string[];
  /** What was handed over for endpoints. */
  readonly equipped: ({ endpoint: string } & Means)[];
  /** How often "now" was asked for. */
  readonly flushes: () => number;
  /** Tells whoever listens how the latest response stands. */
  readonly tell: (...states: DeliveryState[]) => void;
}

export function controlledDelivery(): ControlledDelivery {
  const submissions: Submission[] = [];
  const discarded: string[] = [];
  const equipped: ({ endpoint: string } & Means)[] = [];
  let flushes = 0;
  let listener: (state: DeliveryState) => void = () => undefined;
  return {
    submissions,
    discarded,
    equipped,
    flushes: () => flushes,
    tell: (...states) => {
      for (const state of states) listener(state);
    },
    submit: (submission, heard) => {
      submissions.push(submission);
      listener = heard;
      heard({ kind: 'saving' });
      return () => undefined;
    },
    listen: () => () => undefined,
    flush: () => {
      flushes++;
    },
    waiting: () => Promise.resolve([]),
    watch: () => () => undefined,
    equip: (endpoint, means) => {
      equipped.push({ endpoint, ...means });
    },
    discard: (id) => {
      discarded.push(id);
      return Promise.resolve();
    },
    stop: () => undefined,
  };
}
