import { sharedEnGb } from '../../language/en-gb.js';
import type { ResultsMessages } from './results-messages.js';

/** British English. */
export const resultsEnGb: ResultsMessages = {
  ...sharedEnGb,
  results: 'Results',
  nothingYet: 'There are no figures yet.',
  stale: 'We could not look for newer figures. We keep trying.',
  unshown: (count) =>
    count === 1
      ? 'One question cannot be shown here: its figures have not been made ready to publish.'
      : `${count} questions cannot be shown here: their figures have not been made ready to publish.`,

  howMany: (count) => `About ${count} people chose to answer.`,
  tooFewToSay: 'Too few people have answered to say how many.',
  notASample: 'They are not a sample: everybody else here may think differently.',
  groupsToo: (groups, people) =>
    `Among the answers are those of ${groups ? `about ${groups}` : 'fewer than 8'} groups, which speak for about ${people} people. Each group counts as one answer, and is shown apart.`,
  groupsTooFew: 'Groups could answer too, and are shown apart. Too few did to say how many.',
  askedBy: 'Who asked',
  askedWhom: 'Who could answer',
  mode: 'How',
  answersCame: 'Answers came',
  modes: { self: 'online', assisted: 'with someone’s help', paper: 'on paper' },
  when: 'When',
  between: (opens, closes) => `${opens} to ${closes}`,
  since: (opens) => `Since ${opens}`,
  until: (closes) => `Until ${closes}`,
  figures: 'These figures',
  figuresOf: (at, afterAnswers, next) => {
    const ways = [
      ...(afterAnswers ? [`after ${afterAnswers} more answers`] : []),
      ...(next ? [`on ${next}`] : []),
    ];
    return `${at}.${ways.length ? ` New ones come ${ways.join(', or ')}.` : ''}`;
  },
  batches: 'Answers are added many at a time, so that nobody can tell what one person said.',

  outcome: 'What came of it',
  readOutcome: 'Read what was decided',
  noOutcome: 'No outcome published yet',
  dueBy: (date) => `Due by ${date}.`,
  overdue: (date, days) => `It was due by ${date}: ${days === 1 ? 'a day' : `${days} days`} late.`,
  noDate: 'Nobody has said when it will be.',

  question: 'Question',
  who: 'Who answered',
  answer: 'Answer',
  people: 'People',
  share: 'Share',
  answered: (count, someHidden) =>
    `About ${count} people${someHidden ? ', not counting the answers that are hidden' : ''}.`,
  rounded: 'Counts are rounded to the nearest 5.',
  shareHint: 'Shares are of the answers shown.',
  noShares: 'No shares are given, because too much is hidden.',
  multipleHint:
    'People could choose more than one answer, so these may add up to more than everybody, or 100%.',
  everybody: 'People answering for themselves',
  organisations: 'Answers for groups and organisations',
  fewerThan8: 'fewer than 8',
  notShown: 'not shown',
  hidden: {
    tooFew: 'Hidden: fewer than 10 people',
    allTheSame: 'Hidden: everybody said the same',
    protectsAnother: 'Hidden: it would give people away',
  },
  whyHidden: 'Why is this hidden?',
  why: {
    fewerThan8:
      '“Fewer than 8” stands for 1 to 7 people. With an exact number, neighbours could work out who they are.',
    notShown:
      '“Not shown” stands for a number from which one that is hidden could be worked out by adding and taking away.',
    tooFew: 'Fewer than 10 people answered. Those who know them could tell what each of them said.',
    allTheSame:
      'Everybody in this group gave the same answer. Showing it would tell what each person in it said.',
    protectsAnother:
      'Enough people answered, but with their figures one could work out what single people said, or a number that is hidden.',
  },

  moreThanChance: 'More than chance alone would explain:',
  chanceHint:
    'A difference is listed only if chance would bring it less than once in 20 times. Who chose to answer may still be the reason.',
  groupsBy: (title) => `${title} (different people, same place)`,
  groupsDiffer: ({ option, more, moreShare, less, lessShare }) =>
    `“${option}”: ${moreShare} of “${more}”, ${lessShare} of “${less}”`,
  groupsAlike: 'These groups differ by no more than chance alone would explain.',
  notComparable: 'These cannot be compared, because parts of them are hidden.',
  overTime: 'Over time',
  wentUp: ({ option, more, moreShare, less, lessShare }) =>
    `“${option}” went up, from ${lessShare} (${less}) to ${moreShare} (${more})`,
  wentDown: ({ option, more, moreShare, less, lessShare }) =>
    `“${option}” went down, from ${moreShare} (${more}) to ${lessShare} (${less})`,
  noChange: 'Nothing changed since the time before by more than chance alone would explain.',
  askedDifferently: 'asked differently before',
  brokenSeries: (wave, words) => `Figures before ${wave} cannot be compared with later ones: ${words}.`,
  ownWords: 'In residents’ own words',
  ownWordsHint: 'A moderator has read each of these before it was published.',

  reach: 'Who answered, and who is missing',
  group: 'Group',
  ofPeopleHere: 'People here',
  missing: 'Missing: fewer than their share of the people here.',
  plan: 'Plan:',
  noPlan: 'No plan to reach them has been published.',
  barHint: 'The line on a bar is that group’s share of the people here.',
  source: 'People here, from:',

  download: 'Download as CSV',
};
