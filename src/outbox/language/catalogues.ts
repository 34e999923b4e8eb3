import type { Catalogues } from '../../language/language-controller.js';
import type { OutboxMessages } from './outbox-messages.js';

/** The outbox's languages besides English. An explicit map, so that every bundler can follow it. */
export const outboxCatalogues: Catalogues<OutboxMessages> = {
  cy: () => import('./cy.js').then(({ outboxCy }) => outboxCy),
  ur: () => import('./ur.js').then(({ outboxUr }) => outboxUr),
};
