import type { Catalogues } from '../../language/language-controller.js';
import type { AidsMessages } from './aids-messages.js';

/** The languages besides English of what stands beside the questions. */
export const aidsCatalogues: Catalogues<AidsMessages> = {
  cy: () => import('./aids-cy.js').then(({ aidsCy }) => aidsCy),
  ur: () => import('./aids-ur.js').then(({ aidsUr }) => aidsUr),
};
