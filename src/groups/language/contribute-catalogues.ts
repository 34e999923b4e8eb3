import type { Catalogues } from '../../language/language-controller.js';
import type { ContributeMessages } from './contribute-messages.js';

/** The languages besides English of the forms by which people do something about a group. */
export const contributeCatalogues: Catalogues<ContributeMessages> = {
  cy: () => import('./contribute-cy.js').then(({ contributeCy }) => contributeCy),
  ur: () => import('./contribute-ur.js').then(({ contributeUr }) => contributeUr),
};
