import type { Catalogues } from '../../language/language-controller.js';
import type { PollMessages } from './poll-messages.js';

/** The poll's languages besides English. An explicit map, so that every bundler can follow it. */
export const pollCatalogues: Catalogues<PollMessages> = {
  cy: () => import('./cy.js').then(({ pollCy }) => pollCy),
  ur: () => import('./ur.js').then(({ pollUr }) => pollUr),
};
