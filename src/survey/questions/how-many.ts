import type { CheckboxQuestion } from '../model/definition.js';
import type { QuestionState } from '../model/session-state.js';
import type { QuestionContext } from './question-context.js';

/** How many may be chosen, as a hint; undefined where that is open, or where the author says it: by the same numbers, in figures or words. */
export function howMany(
  { question, readOnly }: QuestionState,
  { messages, plain }: QuestionContext,
): string | undefined {
  const { minSelected: least, maxSelected: most, title, description = '' } = question as CheckboxQuestion;
  const said = `${plain(title)} ${plain(description)}`;
  const isSaid = (count = 0): boolean =>
    !count ||
    RegExp(`(^|\\s)(${count}|${messages.numbers.split(' ')[count - 1]})(?![\\p{L}\\d])`, 'iu').test(said);
  return readOnly || (isSaid(least) && isSaid(most)) ? undefined : messages.select(least, most);
}
