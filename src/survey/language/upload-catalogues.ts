import type { Catalogues } from '../../language/language-controller.js';
import type { UploadMessages } from './upload-messages.js';

/** The languages besides English. An explicit map, so that every bundler can follow it. */
export const uploadCatalogues: Catalogues<UploadMessages> = {
  cy: () => import('./upload-cy.js').then(({ uploadCy }) => uploadCy),
  ur: () => import('./upload-ur.js').then(({ uploadUr }) => uploadUr),
};
