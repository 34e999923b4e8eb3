import { answers, preferNotToSay, text } from '../elements.js';
import { communityLifeSurvey } from '../community-life-survey.js';
import type { BankEntry } from '../entry.js';
import { equality, govUk } from './sources.js';

/**
 * Age in bands, as the Community Life Survey asks those who would rather not give it in years. Asks less than a date of
 * birth does. Reported by that survey as 16 to 24, 25 to 34, 35 to 49, 50 to 64, 65 to 74, and 75 and over.
 */
export const ageBand: BankEntry = {
  id: 'age-band',
  ...equality,
  source: {
    ...communityLifeSurvey,
    url: 'https://blcci.org/community-life-survey-questionnaire-5159',
    edition: '2023/24, online questionnaire, in a copy',
    date: '2023',
  },
  welsh: false,
  elements: [
    {
      // Sixteen answers are a list to choose from rather than a page of buttons.
      type: 'dropdown',
      name: 'age-band',
      title: text('Which of the following age bands are you in?'),
      ...preferNotToSay,
      choices: answers(
        ['16-17', '16 to 17'],
        ['18-19', '18 to 19'],
        ['20-24', '20 to 24'],
        ['25-29', '25 to 29'],
        ['30-34', '30 to 34'],
        ['35-39', '35 to 39'],
        ['40-44', '40 to 44'],
        ['45-49', '45 to 49'],
        ['50-54', '50 to 54'],
        ['55-59', '55 to 59'],
        ['60-64', '60 to 64'],
        ['65-69', '65 to 69'],
        ['70-74', '70 to 74'],
        ['75-79', '75 to 79'],
        ['80-84', '80 to 84'],
        ['85-or-over', '85 or over'],
      ),
    },
  ],
  verified: true,
};

/** Date of birth, as GOV.UK asks. Says more about somebody than an activity needs: prefer the bands. */
export const dateOfBirth: BankEntry = {
  id: 'date-of-birth',
  ...equality,
  source: {
    ...govUk,
    note: 'Left out: the hint, since the fields have their own example, and the whole question may be left out.',
  },
  welsh: false,
  elements: [
    { type: 'text', inputType: 'date', name: 'date-of-birth', title: text('What is your date of birth?') },
  ],
  verified: true,
};
