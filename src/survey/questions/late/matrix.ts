import { choicesOf } from '../../model/answer-values.js';
import type { CompositeQuestion } from '../../model/definition.js';
import { matrixReader } from '../../model/kinds/read-composites.js';
import { compositeTemplate } from './composite-template.js';
import { partsStyles } from './parts.styles.js';
import type { LateType, ShownKind } from './shown-kind.js';

/** More columns than this do not fit side by side in the widget's own measure. */
const MOST_BESIDE = 6;

const kind: ShownKind = {
  template(state, context) {
    const { elements } = state.question as CompositeQuestion;
    const columns = Math.max(...elements.map((row) => choicesOf(row).length));
    return compositeTemplate(state, context, columns > MOST_BESIDE ? 'parts' : 'parts rows');
  },
};

/**
 * A fieldset for each row, with its choices in words, side by side where there is room. Never a table: on a phone, and
 * read aloud, the words of a column would be far from its boxes.
 */
export const matrix: LateType = { styles: partsStyles, reader: () => matrixReader(kind) };
