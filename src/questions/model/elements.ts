import type { LocalisedText } from '../../survey/model/definition.js';
import type { BankElement } from './entry.js';

/** A text in English and, where there is an official one, in Welsh. */
export const text = (en: string, cy?: string): LocalisedText => (cy === undefined ? { en } : { en, cy });

/** Stored answer, its text, and its official Welsh. */
export type Answer = readonly [value: string, en: string, cy?: string | undefined];

/** Answers to choose from, in the order of the source. */
export const answers = (...rows: readonly Answer[]): NonNullable<BankElement['choices']> =>
  rows.map(([value, en, cy]) => ({ value, text: text(en, cy) }));

/** One answer out of several. */
export const choose = (
  name: string,
  title: LocalisedText,
  choices: NonNullable<BankElement['choices']>,
  more: Readonly<Record<string, unknown>> = {},
): BankElement => ({ type: 'radiogroup', name, title, ...more, choices });

/** A line to be written in, for those who chose an answer. */
export const describe = (name: string, title: LocalisedText, visibleIf: string): BankElement => ({
  type: 'text',
  name,
  title,
  visibleIf,
});

/** "Prefer not to say", as sources offer it in English; it is no opinion, and excludes the others. */
export const preferNotToSay = { showRefuseItem: true, refuseText: text('Prefer not to say') };
