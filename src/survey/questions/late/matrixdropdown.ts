import { html } from 'lit';

import { matrixdropdownReader } from '../../model/kinds/read-repeated.js';
import { compositeTemplate } from './composite-template.js';
import { shownEntry } from './entry-template.js';
import { repeatedStyles } from './repeated.styles.js';
import type { LateType, ShownKind } from './shown-kind.js';
import { totalsTemplate } from './totals-template.js';

/** A table of fields that always has the same rows: a fieldset for each. */
export const matrixdropdown: LateType = {
  styles: repeatedStyles,
  reader(words) {
    const whole: ShownKind = {
      template: (state, context) =>
        compositeTemplate(state, context, 'entries', html`${totalsTemplate(state, context, words)}`),
    };
    return matrixdropdownReader({ whole, entry: shownEntry, details: { words: () => words().details } });
  },
};
