import type { BankQuestion } from './bank-question.js';

/** Belonging to the neighbourhood, of the Community Life Survey (table B1). */
export const belong: BankQuestion = {
  id: 'belong',
  wording: { en: 'How strongly do you feel you belong to your immediate neighbourhood?' },
  ask: {
    en: 'Select how strongly you feel you belong',
    cy: 'Dewiswch pa mor gryf rydych yn teimlo eich bod yn perthyn',
  },
  options: [
    { value: 'very-strongly', text: { en: 'Very strongly' } },
    { value: 'fairly-strongly', text: { en: 'Fairly strongly' } },
    { value: 'not-very-strongly', text: { en: 'Not very strongly' } },
    { value: 'not-at-all-strongly', text: { en: 'Not at all strongly' } },
  ],
};
