import { collectorFaults } from './collector.js';
import { deviceFaults } from './device.js';
import { elementFaults } from './element.js';
import type { Fault } from './fault.js';
import { networkFaults } from './network.js';
import { pageFaults } from './pages.js';
import { storageFaults } from './storage.js';
import { tabFaults } from './tabs.js';

/** Every fault that is injected, in order. */
export const allFaults: readonly Fault[] = [
  ...networkFaults,
  ...collectorFaults,
  ...pageFaults,
  ...elementFaults,
  ...tabFaults,
  ...storageFaults,
  ...deviceFaults,
].sort((one, other) => one.number - other.number);
