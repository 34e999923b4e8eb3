import type { CardMessages } from './card-messages.js';
import { groupEnGb } from './group-en-gb.js';

/** British English. */
export const cardEnGb: CardMessages = {
  ...groupEnGb,
  pleaseNote: 'Please note:',
  fetchingDetails: 'Fetching the rest. This can take a while on a poor connection.',
  when: 'When',
  timesNotStated: 'Not stated. Ask them',
  moreTimes: (count) => (count === 1 ? 'and one more time' : `and ${count} more times`),
  where: 'Where',
  placeNotStated: 'Not stated. Ask them',
  addressNotPublic: (district) =>
    `${district && `${district}. `}The address is not public. Contact them first`,
  wholeArea: 'The whole area',
  morePlaces: (count) => (count === 1 ? 'and one more place' : `and ${count} more places`),
  cost: 'Cost',
  whoFor: 'Who for',
};
