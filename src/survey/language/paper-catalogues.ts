import type { Catalogues } from '../../language/language-controller.js';
import type { PaperMessages } from './paper-messages.js';

/** The languages besides English of the sheet to be filled in on paper. */
export const paperCatalogues: Catalogues<PaperMessages> = {
  cy: () => import('./paper-cy.js').then(({ paperCy }) => paperCy),
  ur: () => import('./paper-ur.js').then(({ paperUr }) => paperUr),
};
