import type { Catalogues } from '../../language/language-controller.js';
import type { SupplyMessages } from './supply-messages.js';

/** The languages besides English. An explicit map, so that every bundler can follow it. */
export const supplyCatalogues: Catalogues<SupplyMessages> = {
  cy: () => import('./supply-cy.js').then(({ supplyCy }) => supplyCy),
  ur: () => import('./supply-ur.js').then(({ supplyUr }) => supplyUr),
};
