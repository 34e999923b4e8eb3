import { sharedCy } from '../../language/cy.js';
import type { SupplyMessages } from './supply-messages.js';
import { counted } from './welsh-counts.js';

/** Welsh. */
export const supplyCy: SupplyMessages = {
  ...sharedCy,
  listLoading: 'Yn llwytho’r dewisiadau.',
  listFailed: 'Ni allem lwytho’r dewisiadau.',
  listIncomplete: 'Ni allem lwytho’r rhestr gyfan.',
  goOnWithout: 'Ceisiwch eto, neu ewch ymlaen heb ateb y cwestiwn hwn.',
  tryAgain: 'Ceisio eto',
  waitsFor: (title) => `Bydd y dewisiadau’n ymddangos yma ar ôl i chi ateb “${title}”.`,
  waitsForAnother: 'Bydd y dewisiadau’n ymddangos yma ar ôl i chi ateb cwestiwn arall.',
  nothingToChoose: 'Nid oes dim i’w ddewis yma. Gallwch fynd ymlaen.',
  came: (count, title) => `${counted(count, { two: 'ddewis', other: 'dewis' })} ar gyfer “${title}”`,
  didNotCome: (title) => `Ni ellid llwytho’r dewisiadau ar gyfer “${title}”`,
};
