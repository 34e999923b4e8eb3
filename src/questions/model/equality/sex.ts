import { answers, choose, preferNotToSay, text } from '../elements.js';
import type { BankEntry } from '../entry.js';
import { censusWales, equality, govUk, scottishGuidance, WELSH_BY_THE_SOURCE } from './sources.js';

const TITLE = 'What is your sex?';
const CHOICES = answers(['female', 'Female'], ['male', 'Male']);

/** Sex, as GOV.UK asks. */
export const sex: BankEntry = {
  id: 'sex',
  ...equality,
  nations: ['england'],
  source: govUk,
  welsh: false,
  elements: [choose('sex', text(TITLE), CHOICES, preferNotToSay)],
  verified: true,
};

/** Sex, for Wales. */
export const sexWales: BankEntry = {
  id: 'sex-wales',
  ...equality,
  nations: ['wales'],
  source: censusWales,
  welsh: WELSH_BY_THE_SOURCE,
  elements: [
    choose(
      'sex',
      text(TITLE, 'Beth yw eich rhyw?'),
      answers(['female', 'Female', 'Benyw'], ['male', 'Male', 'Gwryw']),
    ),
  ],
  verified: true,
};

/** Sex, for Scotland. */
export const sexScotland: BankEntry = {
  id: 'sex-scotland',
  ...equality,
  nations: ['scotland'],
  source: scottishGuidance('sex-gender-identity-trans-status', 'sex, gender identity, trans status', 7),
  welsh: false,
  elements: [choose('sex', text(TITLE), CHOICES, preferNotToSay)],
  verified: true,
};
