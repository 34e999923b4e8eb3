import { sharedEnGb } from '../../language/en-gb.js';
import { plural } from './english-plural.js';
import type { SupplyMessages } from './supply-messages.js';

/** British English. */
export const supplyEnGb: SupplyMessages = {
  ...sharedEnGb,
  listLoading: 'Loading the choices.',
  listFailed: 'We could not load the choices.',
  listIncomplete: 'We could not load the whole list.',
  goOnWithout: 'Try again, or go on without answering this question.',
  tryAgain: 'Try again',
  waitsFor: (title) => `The choices appear here when you have answered “${title}”.`,
  waitsForAnother: 'The choices appear here when you have answered another question.',
  nothingToChoose: 'There is nothing to choose from here. You can go on.',
  came: (count, title) => `${count} ${plural(count, 'choice')} for “${title}”`,
  didNotCome: (title) => `The choices for “${title}” could not be loaded`,
};
