import { belong } from './belong.js';
import { askedIn2024, communityLifeSurvey } from './community-life-survey.js';
import type { QuestionPassport } from './passport.js';

/** The four answers are quoted with the question, and are the base: the source names no others. */
const WORDS =
  'https://www.ethnicity-facts-figures.service.gov.uk/culture-and-community/community/feeling-of-belonging-to-a-neighbourhood/3.0 (read 2026-11)';
const FIGURES =
  'https://www.gov.uk/government/statistics/community-life-survey-202425-annual-publication/community-life-survey-202425-neighbourhood-and-community';

export const passport: QuestionPassport = {
  ...communityLifeSurvey,
  question: belong,
  measure: {
    en: 'feel they belong very or fairly strongly',
    cy: 'yn teimlo eu bod yn perthyn yn gryf iawn neu’n eithaf cryf',
  },
  positive: ['very-strongly', 'fairly-strongly'],
  base: 'everybody',
  url: FIGURES,
  date: askedIn2024,
  verified: { wording: WORDS, options: WORDS, figures: `${FIGURES} (updated 2025-12-10, read 2026-11)` },
  figures: [
    // In 2016/17 the survey went from interviews to online and paper; in 2023/24 its questionnaire changed.
    { year: '2016/17', percent: 62, survey: 'Community Life Survey' },
    { year: '2020/21', percent: 65, survey: 'Community Life Survey' },
    { year: '2021/22', percent: 63, survey: 'Community Life Survey' },
    { year: '2023/24', percent: 61, survey: 'Community Life Survey' },
    { year: '2024/25', percent: 62, survey: 'Community Life Survey' },
  ],
};
