import type { Catalogues } from '../../language/language-controller.js';
import type { DetailsMessages } from './details-messages.js';

/** The details' languages besides English. An explicit map, so that every bundler can follow it. */
export const detailsCatalogues: Catalogues<DetailsMessages> = {
  cy: () => import('./details-cy.js').then(({ detailsCy }) => detailsCy),
  ur: () => import('./details-ur.js').then(({ detailsUr }) => detailsUr),
};
