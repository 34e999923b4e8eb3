import { collectorFaults } from './collector.js';
import { deviceFaults } from './device.js';
import { elementFaults } from './element.js';
import type { Fault } from './fault.js';
import { networkFaults } from './network.js';
import { pageFaults } from './pages.js';
import { storageFaults } from './storage.js';
import { tabFaults } from './tabs.js';

const inOrder = (...groups: readonly (readonly Fault[])[]): readonly Fault[] =>
  groups.flat().sort((one, other) => one.number - other.number);

/** Those of the way and of the collector: what residents have of the library is enough, without a page. */
export const faultsWithoutPages = inOrder(networkFaults, collectorFaults);

/** Those of pages, and of what these are shown in. */
export const faultsOfPages = inOrder(pageFaults, elementFaults, tabFaults, storageFaults, deviceFaults);

/** Every fault that is injected, in order. */
export const allFaults = inOrder(faultsWithoutPages, faultsOfPages);
