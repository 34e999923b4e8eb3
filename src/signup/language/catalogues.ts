import type { Catalogues } from '../../language/language-controller.js';
import type { SignupMessages } from './signup-messages.js';

/** The sign-up form's languages besides English. An explicit map, so that every bundler can follow it. */
export const signupCatalogues: Catalogues<SignupMessages> = {
  cy: () => import('./cy.js').then(({ signupCy }) => signupCy),
  ur: () => import('./ur.js').then(({ signupUr }) => signupUr),
};
