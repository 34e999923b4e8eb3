import type { Catalogues } from '../../language/language-controller.js';
import type { PollEndingMessages } from './ending-messages.js';

/** The languages besides English of what the poll loads later. */
export const pollEndingCatalogues: Catalogues<PollEndingMessages> = {
  cy: () => import('./ending-cy.js').then(({ pollEndingCy }) => pollEndingCy),
  ur: () => import('./ending-ur.js').then(({ pollEndingUr }) => pollEndingUr),
};
