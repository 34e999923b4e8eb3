import type { BankQuestion } from './bank-question.js';

/** Influence on local decisions, of the Community Life Survey (table B5). */
export const influenceLocal: BankQuestion = {
  id: 'influence-local',
  wording: {
    en: 'To what extent do you agree or disagree that you personally can influence decisions affecting your local area?',
  },
  hint: {
    en: 'Your local area is what you can reach within 15 to 20 minutes on foot.',
    cy: 'Eich ardal leol yw’r hyn y gallwch ei gyrraedd o fewn 15 i 20 munud ar droed.',
  },
  ask: {
    en: 'Select how much you agree or disagree',
    cy: 'Dewiswch i ba raddau rydych yn cytuno neu’n anghytuno',
  },
  options: [
    { value: 'definitely-agree', text: { en: 'Definitely agree' } },
    { value: 'tend-to-agree', text: { en: 'Tend to agree' } },
    { value: 'tend-to-disagree', text: { en: 'Tend to disagree' } },
    { value: 'definitely-disagree', text: { en: 'Definitely disagree' } },
  ],
};
