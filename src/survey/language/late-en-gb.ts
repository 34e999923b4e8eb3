import { sharedEnGb } from '../../language/en-gb.js';
import { plural } from './english-plural.js';
import type { LateMessages } from './late-messages.js';

/** British English. */
export const lateEnGb: LateMessages = {
  ...sharedEnGb,
  rankHint: 'Put the most important first.',
  partialRankHint: 'Choose what matters to you, the most important first.',
  moveUp: 'Move up',
  moveDown: 'Move down',
  keepOrder: 'This order is right',
  yourOrder: 'Your order',
  notInOrder: 'Not chosen',
  putInOrder: 'Add',
  takeOut: 'Remove',
  isAt: (item, place, places) => `${item}: now ${place} of ${places}`,
  isOut: (item) => `${item}: removed from your order`,
  filter: 'Find in this list',
  filterHint: 'What you have chosen stays in the list.',
  found: (count) => `${count} ${plural(count, 'choice')} found`,
  between: (lowest, highest) => `A number from ${lowest} to ${highest}`,
  betweenBoth: (lowest, highest) => `Two numbers from ${lowest} to ${highest}`,
  from: 'From',
  to: 'To',
  fromTo: (from, to) => `${from} to ${to}`,
  slide: 'Slider',
  entry: (number) => `Entry ${number}`,
  row: (number) => `Row ${number}`,
  addFirst: 'Add',
  addAnother: 'Add another',
  remove: 'Remove',
  undo: 'Undo',
  entryAdded: (count) => `Added. There ${count === 1 ? 'is' : 'are'} now ${count}`,
  entryRemoved: (entry) => `${entry} has been removed`,
  entryBack: (entry) => `${entry} is back`,
  total: (column) => `Total: ${column}`,
  watch: 'Watch the film:',
};
