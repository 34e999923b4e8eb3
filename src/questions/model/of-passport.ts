import type { BankQuestion } from '../../results/model/question-bank/bank-question.js';
import type { QuestionPassport } from '../../results/model/question-bank/passport.js';
import type { LocalisedText } from '../../survey/model/definition.js';
import { choose } from './elements.js';
import type { BankEntry } from './entry.js';

const english = (given: LocalisedText): string => (typeof given === 'string' ? given : (given['en'] ?? ''));

/** What a passport does not say. */
type Besides = Pick<BankEntry, 'theme' | 'sensitive' | 'suggested'> & {
  readonly title: string;
  /** When the newest figure was found. */
  readonly date: string;
  readonly missing?: string;
};

/** A question that power polls ask too, from the one place where its words and its origin are kept. */
export function entryOfPassport(
  { id, wording, hint, ask, options }: BankQuestion,
  { source, url = '', date: when, area, population, mode, verified, figures }: QuestionPassport,
  { title, date, missing, ...besides }: Besides,
): BankEntry {
  const seen = verified.wording !== false && verified.options !== false;
  return {
    id,
    ...besides,
    source: {
      publisher: english(source),
      title,
      url,
      ...(when && { edition: english(when) }),
      date,
      read: '2026-11',
      ...(mode && { mode: english(mode) }),
      population: population ? `${english(population)} in ${english(area)}` : english(area),
    },
    welsh: false,
    elements: [
      choose(
        id,
        wording,
        options.map(({ value, text }) => ({ value, text })),
        { ...(hint && { description: hint }), requiredErrorText: ask },
      ),
    ],
    ...(verified.figures !== false && { figures }),
    ...(seen ? { verified: true } : { verified: false, missing: missing ?? '' }),
  };
}
