import type { QuestionPassport } from './passport.js';

/** How to load each question's passport: for after it was answered. */
export const bankPassports: Readonly<Record<string, () => Promise<QuestionPassport>>> = {
  'neighbourhood-control': () => import('./neighbourhood-control-passport.js').then((m) => m.passport),
  'influence-local': () => import('./influence-local-passport.js').then((m) => m.passport),
  belong: () => import('./belong-passport.js').then((m) => m.passport),
  'lonely-direct': () => import('./lonely-direct-passport.js').then((m) => m.passport),
};
