import { html } from 'lit';

import { dateWords } from '../../../language/date-words.js';
import { computedReader } from '../../model/kinds/computed.js';
import { displayValue } from '../../model/texts.js';
import { frameQuestion } from '../question-frame.js';
import type { LateType, ShownKind } from './shown-kind.js';

/** A figure that is worked out. As an `<output>` it is read out when it changes, once reading is done. */
export const expression: LateType = {
  reader(words) {
    const kind: ShownKind = {
      template(state, context) {
        const { question, value } = state;
        const shown =
          value === undefined
            ? ''
            : (displayValue(context.session, question, context.language, undefined, value) ?? '');
        return frameQuestion({ ...state, required: true }, context, {
          group: false,
          body: html`<output class="figure" id="${question.id}-input">${dateWords(shown, words())}</output>`,
        });
      },
    };
    return computedReader(kind);
  },
};
