import type { Catalogues } from '../../language/language-controller.js';
import type { HelpMessages } from './help-messages.js';

/** The languages besides English of what helps to read. */
export const helpCatalogues: Catalogues<HelpMessages> = {
  cy: () => import('./help-cy.js').then(({ helpCy }) => helpCy),
  ur: () => import('./help-ur.js').then(({ helpUr }) => helpUr),
};
