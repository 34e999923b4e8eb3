import { sharedCy } from '../../language/cy.js';
import type { LateMessages } from './late-messages.js';
import { counted } from './welsh-counts.js';

/** Welsh. */
export const lateCy: LateMessages = {
  ...sharedCy,
  rankHint: 'Rhowch y pwysicaf yn gyntaf.',
  partialRankHint: 'Dewiswch yr hyn sy’n bwysig i chi, y pwysicaf yn gyntaf.',
  moveUp: 'Symud i fyny',
  moveDown: 'Symud i lawr',
  keepOrder: 'Mae’r drefn hon yn gywir',
  yourOrder: 'Eich trefn chi',
  notInOrder: 'Heb eu dewis',
  putInOrder: 'Ychwanegu',
  takeOut: 'Tynnu allan',
  isAt: (item, place, places) => `${item}: nawr yn ${place} o ${places}`,
  isOut: (item) => `${item}: wedi’i dynnu o’ch trefn`,
  filter: 'Chwilio yn y rhestr hon',
  filterHint: 'Mae’r hyn rydych wedi’i ddewis yn aros yn y rhestr.',
  found: (count) =>
    `Wedi dod o hyd i ${counted(count, { one: 'dewis', two: 'ddewis', few: 'dewis', many: 'dewis', other: 'dewis' })}`,
  between: (lowest, highest) => `Rhif o ${lowest} i ${highest}`,
  betweenBoth: (lowest, highest) => `Dau rif o ${lowest} i ${highest}`,
  from: 'O',
  to: 'I',
  fromTo: (from, to) => `${from} i ${to}`,
  slide: 'Llithrydd',
  entry: (number) => `Cofnod ${number}`,
  row: (number) => `Rhes ${number}`,
  addFirst: 'Ychwanegu',
  addAnother: 'Ychwanegu un arall',
  remove: 'Dileu',
  undo: 'Dadwneud',
  entryAdded: (count) => `Wedi’i ychwanegu. Mae ${count} nawr`,
  entryRemoved: (entry) => `${entry}: wedi’i ddileu`,
  entryBack: (entry) => `${entry}: yn ôl yn y rhestr`,
  details: 'Rhagor o fanylion',
  entriesFull: (most) => `Gallwch ychwanegu hyd at ${most}`,
  entryWith: (entry, answer) => `${entry} (${answer})`,
  total: (column) => `Cyfanswm: ${column}`,
  watch: 'Gwylio’r ffilm:',
};
