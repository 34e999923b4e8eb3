import type { BankQuestion } from './bank-question.js';

/** How to load each question of the bank, by its id: a page pays only for the one that it asks. */
export const bankQuestions: Readonly<Record<string, () => Promise<BankQuestion>>> = {
  'neighbourhood-control': () => import('./neighbourhood-control.js').then((m) => m.neighbourhoodControl),
  'influence-local': () => import('./influence-local.js').then((m) => m.influenceLocal),
  belong: () => import('./belong.js').then((m) => m.belong),
  'lonely-direct': () => import('./lonely-direct.js').then((m) => m.lonelyDirect),
};
