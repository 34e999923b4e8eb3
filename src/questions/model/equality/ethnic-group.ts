import { preferNotToSay, text } from '../elements.js';
import type { BankEntry } from '../entry.js';
import { equality, govUk } from './sources.js';
import { ethnicGroupInTwoSteps } from './two-steps.js';

const inWords = { other: text('How would you describe your background?') };

/** Ethnic group, for England. Others are to be asked by the categories of their nation. */
export const ethnicGroup: BankEntry = {
  id: 'ethnic-group',
  ...equality,
  nations: ['england'],
  source: govUk,
  welsh: false,
  elements: ethnicGroupInTwoSteps(
    text('What is your ethnic group?'),
    [
      {
        answer: ['white', 'White'],
        title: text('Which of the following best describes your White background?'),
        choices: [
          ['british', 'English, Welsh, Scottish, Northern Irish or British'],
          ['irish', 'Irish'],
          ['gypsy-traveller', 'Gypsy or Irish Traveller'],
          ['other', 'Any other White background'],
        ],
        inWords,
      },
      {
        answer: ['multiple', 'Mixed or multiple ethnic groups'],
        title: text('Which of the following best describes your mixed or multiple ethnic groups background?'),
        choices: [
          ['white-black-caribbean', 'White and Black Caribbean'],
          ['white-black-african', 'White and Black African'],
          ['white-asian', 'White and Asian'],
          ['other', 'Any other mixed or multiple ethnic background'],
        ],
        inWords,
      },
      {
        answer: ['asian', 'Asian or Asian British'],
        title: text('Which of the following best describes your Asian or Asian British background?'),
        choices: [
          ['indian', 'Indian'],
          ['pakistani', 'Pakistani'],
          ['bangladeshi', 'Bangladeshi'],
          ['chinese', 'Chinese'],
          ['other', 'Any other Asian background'],
        ],
        inWords,
      },
      {
        answer: ['black', 'Black, African, Caribbean or Black British'],
        title: text(
          'Which of the following best describes your Black, African, Caribbean or Black British background?',
        ),
        choices: [
          ['african', 'African'],
          ['caribbean', 'Caribbean'],
          ['other', 'Any other Black, African or Caribbean background'],
        ],
        inWords,
      },
      {
        answer: ['other', 'Other ethnic group'],
        title: text('Which of the following best describes your background?'),
        choices: [
          ['arab', 'Arab'],
          ['other', 'Any other ethnic group'],
        ],
        inWords,
      },
    ],
    preferNotToSay,
  ),
  verified: true,
};
