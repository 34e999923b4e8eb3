import type { Catalogues } from '../../language/language-controller.js';
import type { ShortlistMessages } from './shortlist-messages.js';

/** The languages of a resident's own list besides English. */
export const shortlistCatalogues: Catalogues<ShortlistMessages> = {
  cy: () => import('./shortlist-cy.js').then(({ shortlistCy }) => shortlistCy),
  ur: () => import('./shortlist-ur.js').then(({ shortlistUr }) => shortlistUr),
};
