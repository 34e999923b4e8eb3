import type { BankQuestion } from './bank-question.js';

/** The direct question on loneliness, harmonised by the Government Statistical Service. */
export const lonelyDirect: BankQuestion = {
  id: 'lonely-direct',
  wording: { en: 'How often do you feel lonely?' },
  ask: { en: 'Select how often you feel lonely', cy: 'Dewiswch pa mor aml rydych yn teimlo’n unig' },
  options: [
    { value: 'often-or-always', text: { en: 'Often or always' } },
    { value: 'some-of-the-time', text: { en: 'Some of the time' } },
    { value: 'occasionally', text: { en: 'Occasionally' } },
    { value: 'hardly-ever', text: { en: 'Hardly ever' } },
    { value: 'never', text: { en: 'Never' } },
  ],
};
