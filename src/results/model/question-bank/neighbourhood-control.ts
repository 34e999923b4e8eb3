import type { BankQuestion } from './bank-question.js';

/**
 * The question behind "71% feel they have little or no control". Its words are put together from reports of
 * that poll, because neither its full text nor its options could be found (November 2026). So the Welsh is ours
 * as the English is, and no figure stands beside it: see its passport.
 */
export const neighbourhoodControl: BankQuestion = {
  id: 'neighbourhood-control',
  wording: {
    en: 'How much control, if any, do you feel you have over the important decisions that affect your neighbourhood and local community?',
    cy: 'Faint o reolaeth, os o gwbl, ydych chi’n teimlo sydd gennych dros y penderfyniadau pwysig sy’n effeithio ar eich cymdogaeth a’ch cymuned leol?',
  },
  ask: {
    en: 'Select how much control you feel you have',
    cy: 'Dewiswch faint o reolaeth rydych yn teimlo sydd gennych',
  },
  options: [
    { value: 'great-deal', text: { en: 'A great deal', cy: 'Llawer iawn' } },
    { value: 'fair-amount', text: { en: 'A fair amount', cy: 'Cryn dipyn' } },
    { value: 'not-very-much', text: { en: 'Not very much', cy: 'Dim llawer' } },
    { value: 'none', text: { en: 'None', cy: 'Dim' } },
    { value: 'dont-know', text: { en: 'Don’t know', cy: 'Ddim yn gwybod' }, special: 'dontKnow' },
  ],
};
