import { passport } from '../../../results/model/question-bank/lonely-direct-passport.js';
import { lonelyDirect as direct } from '../../../results/model/question-bank/lonely-direct.js';
import { answers, choose, text } from '../elements.js';
import type { BankElement, BankEntry, EntrySource } from '../entry.js';
import { entryOfPassport } from '../of-passport.js';

/**
 * The adult measure: three questions of the scale of the University of California, Los Angeles, and the direct one.
 * Others ask the direct one with three answers (English Longitudinal Study of Ageing, Understanding Society): that is
 * another question.
 */
const STANDARD: EntrySource = {
  publisher: 'Government Statistical Service',
  title: 'Loneliness harmonised standard: the adult measure',
  url: 'https://gss.civilservice.gov.uk/policy-store/loneliness-indicators/',
  date: '2020-05-13',
  read: '2026-11',
  population: 'people aged 16 and over',
};

const suggested: BankEntry['suggested'] = {
  why: text('To see how many people here are lonely.', 'Er mwyn gweld faint o bobl yma sy’n unig.'),
  usedFor: text(
    'To plan places and groups where people meet.',
    'I gynllunio lleoedd a grwpiau lle mae pobl yn cwrdd.',
  ),
};

const HOW_OFTEN = answers(
  ['hardly-ever-or-never', 'Hardly ever or never'],
  ['some-of-the-time', 'Some of the time'],
  ['often', 'Often'],
);

const indirect = (name: string): readonly BankElement[] => [
  choose(`${name}-companionship`, text('How often do you feel that you lack companionship?'), HOW_OFTEN),
  choose(`${name}-left-out`, text('How often do you feel left out?'), HOW_OFTEN),
  choose(`${name}-isolated`, text('How often do you feel isolated from others?'), HOW_OFTEN),
];

/** The direct question. */
export const lonelyDirect: BankEntry = {
  ...entryOfPassport(direct, passport, {
    theme: 'wellbeing',
    title: 'Community Life Survey 2024/25: headline findings',
    date: '2025-12-10',
    sensitive: true,
    suggested,
  }),
  source: STANDARD,
};

/**
 * The three indirect questions. Their answers count 1, 2 and 3; the Community Life Survey calls a sum of 3 or 4 least
 * often lonely, and one of 8 or 9 most often. There is no standard accepted score.
 */
export const ucla3: BankEntry = {
  id: 'ucla-3',
  theme: 'wellbeing',
  source: {
    ...STANDARD,
    // https://www.gov.uk/government/statistics/community-life-survey-202021-annexes/annex-b-details-on-the-production-of-the-indirect-composite-loneliness-score
    note: 'Scored in annex B of the Community Life Survey 2020/21.',
  },
  welsh: false,
  sensitive: true,
  elements: indirect('ucla'),
  suggested,
  figures: [
    // A sum of 8 or 9, in England. The questionnaire changed in 2023/24.
    { year: '2020/21', percent: 9, survey: 'Community Life Survey', measure: 'a score of 8 or 9' },
    { year: '2023/24', percent: 10, survey: 'Community Life Survey', measure: 'a score of 8 or 9' },
    { year: '2024/25', percent: 9, survey: 'Community Life Survey', measure: 'a score of 8 or 9' },
  ],
  verified: true,
};

/** All four, as the standard recommends them, with its introduction. */
export const loneliness: BankEntry = {
  id: 'loneliness',
  theme: 'wellbeing',
  source: STANDARD,
  welsh: false,
  sensitive: true,
  elements: [
    {
      type: 'panel',
      name: 'loneliness',
      description: text(
        'The next four questions are about relationships with others. For each one, please say how often (if at all) you feel that way.',
      ),
      elements: [...indirect('loneliness'), ...lonelyDirect.elements],
    },
  ],
  suggested,
  verified: true,
};
