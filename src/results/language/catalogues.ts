import type { Catalogues } from '../../language/language-controller.js';
import type { ResultsMessages } from './results-messages.js';

/** The results' languages besides English. An explicit map, so that every bundler can follow it. */
export const resultsCatalogues: Catalogues<ResultsMessages> = {
  cy: () => import('./cy.js').then(({ resultsCy }) => resultsCy),
  ur: () => import('./ur.js').then(({ resultsUr }) => resultsUr),
};
