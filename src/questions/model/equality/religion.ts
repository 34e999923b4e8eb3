import { answers, choose, describe, preferNotToSay, text } from '../elements.js';
import type { BankEntry } from '../entry.js';
import { censusWales, equality, govUk, scottishGuidance, WELSH_BY_THE_SOURCE } from './sources.js';

const NAME = 'religion';
const ifOther = `{${NAME}} = 'other'`;

/** Religion, for England. */
export const religion: BankEntry = {
  id: 'religion',
  ...equality,
  nations: ['england'],
  source: { ...govUk, note: 'Left out: which denominations "Christian" includes, in small print.' },
  welsh: false,
  elements: [
    choose(
      NAME,
      text('What is your religion?'),
      answers(
        ['none', 'No religion'],
        ['christian', 'Christian'],
        ['buddhist', 'Buddhist'],
        ['hindu', 'Hindu'],
        ['jewish', 'Jewish'],
        ['muslim', 'Muslim'],
        ['sikh', 'Sikh'],
        ['other', 'Any other religion'],
      ),
      preferNotToSay,
    ),
    describe('religion-other', text('What is your religion?'), ifOther),
  ],
  verified: true,
};

/** Religion, for Wales. */
export const religionWales: BankEntry = {
  id: 'religion-wales',
  ...equality,
  nations: ['wales'],
  source: { ...censusWales, note: 'Left out: which denominations "Christian" includes, in small print.' },
  welsh: WELSH_BY_THE_SOURCE,
  elements: [
    choose(
      NAME,
      text('What is your religion?', 'Beth yw eich crefydd?'),
      answers(
        ['none', 'No religion', 'Dim crefydd'],
        ['christian', 'Christian', 'Cristnogaeth'],
        ['buddhist', 'Buddhist', 'Bwdhaeth'],
        ['hindu', 'Hindu', 'Hindŵaeth'],
        ['jewish', 'Jewish', 'Iddewiaeth'],
        ['muslim', 'Muslim', 'Islam'],
        ['sikh', 'Sikh', 'Siciaeth'],
        ['other', 'Any other religion', 'Unrhyw grefydd arall'],
      ),
    ),
    describe(
      'religion-other',
      text(
        'You selected “Any other religion”. What is your religion?',
        'Gwnaethoch chi ddewis “Unrhyw grefydd arall”. Beth yw eich crefydd?',
      ),
      ifOther,
    ),
  ],
  verified: true,
};

/** Religion, for Scotland: which one belongs to, rather than which one is close to. */
export const religionScotland: BankEntry = {
  id: 'religion-scotland',
  ...equality,
  nations: ['scotland'],
  source: {
    ...scottishGuidance('religion-belief', 'religion or belief', 3),
    note: 'Its "please write in" is the line below the answers here.',
  },
  welsh: false,
  elements: [
    choose(
      NAME,
      text('What religion, religious denomination or body do you belong to?'),
      answers(
        ['none', 'None'],
        ['church-of-scotland', 'Church of Scotland'],
        ['roman-catholic', 'Roman Catholic'],
        ['other-christian', 'Other Christian, please write in'],
        ['muslim', 'Muslim, write in denomination or school'],
        ['hindu', 'Hindu'],
        ['buddhist', 'Buddhist'],
        ['sikh', 'Sikh'],
        ['jewish', 'Jewish'],
        ['pagan', 'Pagan'],
        ['other', 'Another religion or body, please write in'],
      ),
      preferNotToSay,
    ),
    describe('religion-other-christian', text('Other Christian'), `{${NAME}} = 'other-christian'`),
    describe('religion-muslim', text('Muslim denomination or school'), `{${NAME}} = 'muslim'`),
    describe('religion-other', text('Another religion or body'), ifOther),
  ],
  verified: true,
};
