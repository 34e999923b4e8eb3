import type { Catalogues } from '../../language/language-controller.js';
import type { DirectoryMessages } from './directory-messages.js';

/** The directory's languages besides English. An explicit map, so that every bundler can follow it. */
export const directoryCatalogues: Catalogues<DirectoryMessages> = {
  cy: () => import('./directory-cy.js').then(({ directoryCy }) => directoryCy),
  ur: () => import('./directory-ur.js').then(({ directoryUr }) => directoryUr),
};
