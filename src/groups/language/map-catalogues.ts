import type { Catalogues } from '../../language/language-controller.js';
import type { MapMessages } from './map-messages.js';

/** The map's languages besides English. An explicit map, so that every bundler can follow it. */
export const mapCatalogues: Catalogues<MapMessages> = {
  cy: () => import('./map-cy.js').then(({ mapCy }) => mapCy),
  ur: () => import('./map-ur.js').then(({ mapUr }) => mapUr),
};
