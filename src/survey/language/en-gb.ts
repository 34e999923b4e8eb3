import { sharedEnGb } from '../../language/en-gb.js';
import { plural } from './english-plural.js';
import type { SurveyMessages } from './survey-messages.js';

/** British English. */
export const surveyEnGb: SurveyMessages = {
  ...sharedEnGb,
  questions: (count) => `${count} ${plural(count, 'question')}`,
  minutes: (count) => `about ${count} ${plural(count, 'minute')}`,
  aboutYou: (count) => (count ? `${count} about you` : 'nothing about you'),
  allOptional: 'You can leave out any question.',
  optional: '(optional)',
  whyWeAsk: 'Why we ask this',
  usedFor: 'What we use it for:',
  knownAlready: 'What we know already:',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  back: 'Back',
  continue: 'Continue',
  oneMoment: 'One moment',
  noConnection: 'We cannot connect at the moment. We keep trying, and what you wrote stays here.',
  send: 'Send my answers',
  yes: 'Yes',
  no: 'No',
  choices: {
    other: 'Other',
    none: 'None of these',
    selectAll: 'Select all',
    refused: 'Prefer not to say',
    dontKnow: 'Don’t know',
  },
  otherLabel: 'Tell us in your own words',
  addWords: 'Is there anything you want to add?',
  choose: 'Choose one',
  select: (least, most) =>
    `Select ${least === most ? most : !most ? `at least ${least}` : least ? `${least} to ${most}` : `up to ${most}`}`,
  numbers: 'one two three four five six',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  dateHint: (example) => `For example, ${example}`,
  charactersLeft: (count) => `You have ${count} ${plural(count, 'character')} left`,
  charactersOver: (count) => `You have ${count} ${plural(count, 'character')} too many`,
  scaleHint: (lowest, lowestMeans, highest, highestMeans) =>
    `${lowest} means “${lowestMeans}”, ${highest} means “${highestMeans}”`,
  unsupported: 'This question cannot be shown here.',
};
