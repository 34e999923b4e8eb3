import type { ContributeLabels } from './contribute-labels.js';

/** Welsh. */
export const contributeLabelsCy: ContributeLabels = {
  contribute: { 'group-suggestion': 'Ychwanegu grŵp', 'group-interest': 'Ddim yma? Dechreuwch un' },
};
