import { askedIn2024, communityLifeSurvey } from './community-life-survey.js';
import { lonelyDirect } from './lonely-direct.js';
import type { QuestionPassport } from './passport.js';

/** The Community Life Survey asks the harmonised question. Others ask the same words with three answers: another question. */
const WORDS = 'https://gss.civilservice.gov.uk/policy-store/loneliness-indicators/ (read 2026-11)';
const FIGURES =
  'https://www.gov.uk/government/statistics/community-life-survey-202425-annual-publication/community-life-survey-202425-headline-findings';

export const passport: QuestionPassport = {
  ...communityLifeSurvey,
  question: lonelyDirect,
  measure: { en: 'feel lonely often or always', cy: 'yn teimlo’n unig yn aml neu bob amser' },
  positive: ['often-or-always'],
  base: 'everybody',
  url: FIGURES,
  date: askedIn2024,
  verified: { wording: WORDS, options: WORDS, figures: `${FIGURES} (updated 2025-12-10, read 2026-11)` },
  figures: [
    { year: '2019/20', percent: 6, survey: 'Community Life Survey' },
    { year: '2023/24', percent: 7.1, survey: 'Community Life Survey' },
    { year: '2024/25', percent: 6.6, survey: 'Community Life Survey' },
  ],
};
