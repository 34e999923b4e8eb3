import type { Catalogues } from '../../language/language-controller.js';
import type { LateMessages } from './late-messages.js';

/** The languages besides English. An explicit map, so that every bundler can follow it. */
export const lateCatalogues: Catalogues<LateMessages> = {
  cy: () => import('./late-cy.js').then(({ lateCy }) => lateCy),
  ur: () => import('./late-ur.js').then(({ lateUr }) => lateUr),
};
