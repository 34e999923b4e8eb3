import type { Catalogues } from '../../language/language-controller.js';
import type { MoreDirectoryMessages } from './more-directory-messages.js';

/** The languages of the directory's later part besides English. */
export const moreDirectoryCatalogues: Catalogues<MoreDirectoryMessages> = {
  cy: () => import('./more-directory-cy.js').then(({ moreDirectoryCy }) => moreDirectoryCy),
  ur: () => import('./more-directory-ur.js').then(({ moreDirectoryUr }) => moreDirectoryUr),
};
