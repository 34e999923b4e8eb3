import { answers, choose, preferNotToSay, text } from '../elements.js';
import type { BankEntry } from '../entry.js';
import { equality, govUk } from './sources.js';

/** Marriage and civil partnership, as GOV.UK asks. Not among what is asked unless an activity wants it. */
export const maritalStatus: BankEntry = {
  id: 'marital-status',
  ...equality,
  source: govUk,
  welsh: false,
  elements: [
    choose(
      'marital-status',
      text('What is your legal marital or registered civil partnership status?'),
      answers(
        ['never', 'Never married and never registered in a civil partnership'],
        ['married', 'Married'],
        ['civil-partnership', 'In a registered civil partnership'],
        ['separated-married', 'Separated, but still legally married'],
        ['separated-civil-partnership', 'Separated, but still legally in a civil partnership'],
        ['divorced', 'Divorced'],
        ['dissolved-civil-partnership', 'Formerly in a civil partnership which is now legally dissolved'],
        ['widowed', 'Widowed'],
        ['widowed-civil-partnership', 'Surviving partner from a registered civil partnership'],
      ),
      preferNotToSay,
    ),
  ],
  verified: true,
};
