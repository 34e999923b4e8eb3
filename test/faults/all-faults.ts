import { collectorFaults } from './collector.js';
import { deviceFaults } from './device.js';
import type { Fault } from './fault.js';
import { networkFaults } from './network.js';
import { pageFaults } from './pages.js';

/** Every fault that is injected, in order. */
export const allFaults: readonly Fault[] = [
  ...networkFaults,
  ...collectorFaults,
  ...pageFaults,
  ...deviceFaults,
].sort((one, other) => one.number - other.number);

/** Faults of what Sayso does not have yet. */
export const NOT_YET: readonly (readonly [number: number, title: string])[] = [
  [30, 'proof of work that has expired while offline'],
];
