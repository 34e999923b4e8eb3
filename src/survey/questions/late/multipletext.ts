import { multipletextReader } from '../../model/kinds/read-composites.js';
import { compositeTemplate } from './composite-template.js';
import { partsStyles } from './parts.styles.js';
import type { LateType, ShownKind } from './shown-kind.js';

const kind: ShownKind = {
  template: (state, context) => compositeTemplate(state, context, 'parts'),
};

/** Several fields under one title. */
export const multipletext: LateType = { styles: partsStyles, reader: () => multipletextReader(kind) };
