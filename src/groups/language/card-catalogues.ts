import type { Catalogues } from '../../language/language-controller.js';
import type { CardMessages } from './card-messages.js';

/** The card's languages besides English. An explicit map, so that every bundler can follow it. */
export const cardCatalogues: Catalogues<CardMessages> = {
  cy: () => import('./card-cy.js').then(({ cardCy }) => cardCy),
  ur: () => import('./card-ur.js').then(({ cardUr }) => cardUr),
};
