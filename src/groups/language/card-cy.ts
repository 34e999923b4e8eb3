import type { CardMessages } from './card-messages.js';
import { groupCy } from './group-cy.js';

/** Welsh. */
export const cardCy: CardMessages = {
  ...groupCy,
  pleaseNote: 'Sylwch:',
  fetchingDetails: 'Wrthi’n nôl y gweddill. Gall hyn gymryd amser ar gysylltiad gwael.',
  when: 'Pryd',
  timesNotStated: 'Heb ei nodi. Gofynnwch iddynt',
  moreTimes: (count) => (count === 1 ? 'ac un amser arall' : `a ${count} amser arall`),
  where: 'Ble',
  placeNotStated: 'Heb ei nodi. Gofynnwch iddynt',
  addressNotPublic: (district) =>
    `${district && `${district}. `}Nid yw’r cyfeiriad yn gyhoeddus. Cysylltwch â nhw yn gyntaf`,
  wholeArea: 'Yr ardal gyfan',
  morePlaces: (count) => (count === 1 ? 'ac un lle arall' : `a ${count} lle arall`),
  cost: 'Cost',
  whoFor: 'I bwy',
};
