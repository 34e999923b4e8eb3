import type { ContributeLabels } from './contribute-labels.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const contributeLabelsUr: ContributeLabels = {
  contribute: { 'group-suggestion': 'گروپ شامل کریں', 'group-interest': 'یہاں نہیں ہے؟ خود شروع کریں' },
};
