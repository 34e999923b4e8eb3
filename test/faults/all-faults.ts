import { collectorFaults } from './collector.js';
import type { Fault } from './fault.js';
import { networkFaults } from './network.js';

/** Every fault that is injected, in order. */
export const allFaults: readonly Fault[] = [...networkFaults, ...collectorFaults].sort(
  (one, other) => one.number - other.number,
);

/** Faults of what Sayso does not have yet. */
export const NOT_YET: readonly (readonly [number: number, title: string])[] = [
  [30, 'proof of work that has expired while offline'],
];
