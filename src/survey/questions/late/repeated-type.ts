import type { QuestionReader } from '../../model/kinds/kind.js';
import type { RepeatedLook } from '../../model/kinds/read-repeated.js';
import type { LateMessages } from '../../language/late-messages.js';
import { shownEntry } from './entry-template.js';
import { repeatedTemplate, type LastRemoved } from './repeated-template.js';
import { repeatedStyles } from './repeated.styles.js';
import type { LateType, ShownKind } from './shown-kind.js';
import { toolStyles } from './tool.styles.js';

/**
 * A type of question that asks the same of what residents add.
 *
 * @param entryOf What an entry is called that the author does not name.
 */
export const repeatedType = (
  reader: (look: RepeatedLook) => QuestionReader,
  entryOf: (words: LateMessages) => (number: number) => string,
): LateType => ({
  styles: [repeatedStyles, toolStyles],
  reader(words) {
    const lastRemoved: LastRemoved = new WeakMap();
    const whole: ShownKind = {
      template: (state, context) => repeatedTemplate(state, context, words, lastRemoved),
      entryTitle(number) {
        const text = words();
        return { [text.tag]: entryOf(text)(number) };
      },
    };
    return reader({ whole, entry: shownEntry, details: { words: () => words().details } });
  },
});
