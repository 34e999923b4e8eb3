import { answers, choose, describe, preferNotToSay, text } from '../elements.js';
import type { BankEntry } from '../entry.js';
import { censusScotland, censusWales, equality, govUk, WELSH_BY_THE_SOURCE } from './sources.js';

const NAME = 'gender-same-as-sex';
const QUESTION = 'Is the gender you identify with the same as your sex registered at birth?';
const ifNo = `{${NAME}} = 'no'`;

/**
 * Gender identity, as GOV.UK asks. In Census 2021 people may have misread this question, says the Community Life
 * Survey: small figures found with it want care.
 */
export const genderIdentity: BankEntry = {
  id: 'gender-identity',
  ...equality,
  nations: ['england'],
  source: govUk,
  welsh: false,
  elements: [
    choose(NAME, text(QUESTION), answers(['yes', 'Yes'], ['no', 'No']), preferNotToSay),
    describe('gender-identity', text('What is your gender identity?'), ifNo),
  ],
  verified: true,
};

/** Gender identity, for Wales. */
export const genderIdentityWales: BankEntry = {
  id: 'gender-identity-wales',
  ...equality,
  nations: ['wales'],
  source: censusWales,
  welsh: WELSH_BY_THE_SOURCE,
  elements: [
    choose(
      NAME,
      text(
        QUESTION,
        "A yw'r rhywedd rydych chi'n uniaethu ag ef yr un peth â'ch rhyw a gofrestrwyd pan gawsoch chi eich geni?",
      ),
      answers(['yes', 'Yes', 'Ydy'], ['no', 'No', 'Nac ydy']),
    ),
    describe('gender-identity', text('Enter gender identity', 'Nodwch hunaniaeth o ran rhywedd'), ifNo),
  ],
  verified: true,
};

/** Trans status or history, for Scotland: another question than that of England and Wales. */
export const transStatusScotland: BankEntry = {
  id: 'trans-status-scotland',
  ...equality,
  nations: ['scotland'],
  source: {
    ...censusScotland('trans-status-or-history-7-groups', 'trans status or history'),
    population: 'people aged 16 and over in Scotland, who could leave it out',
  },
  welsh: false,
  elements: [
    choose(
      'trans-status',
      text('Do you consider yourself to be trans, or have a trans history?'),
      answers(
        ['no', 'No'],
        ['yes', 'Yes, please describe your trans status (for example, non-binary, trans man, trans woman)'],
      ),
    ),
    describe('trans-status-described', text('Trans status'), "{trans-status} = 'yes'"),
  ],
  verified: true,
};
