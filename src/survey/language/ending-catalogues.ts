import type { Catalogues } from '../../language/language-controller.js';
import type { EndingMessages } from './ending-messages.js';

/** The languages besides English of what the survey loads later. */
export const endingCatalogues: Catalogues<EndingMessages> = {
  cy: () => import('./ending-cy.js').then(({ endingCy }) => endingCy),
  ur: () => import('./ending-ur.js').then(({ endingUr }) => endingUr),
};
