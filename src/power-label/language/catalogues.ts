import type { Catalogues } from '../../language/language-controller.js';
import type { PowerMessages } from './power-messages.js';

/** The power label's languages besides English. An explicit map, so that every bundler can follow it. */
export const powerCatalogues: Catalogues<PowerMessages> = {
  cy: () => import('./cy.js').then(({ powerCy }) => powerCy),
  ur: () => import('./ur.js').then(({ powerUr }) => powerUr),
};
