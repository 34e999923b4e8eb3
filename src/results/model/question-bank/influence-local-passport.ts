import { communityLifeSurvey } from './community-life-survey.js';
import { influenceLocal } from './influence-local.js';
import type { QuestionPassport } from './passport.js';

const FIGURES =
  'https://www.ethnicity-facts-figures.service.gov.uk/culture-and-community/civic-participation/influencing-local-decisions/4.0';

/**
 * The question and the figures were seen, and so were the two answers that agree. That the other two are called
 * "Tend to disagree" and "Definitely disagree", and that there is no fifth, was not; nor was a figure after 2019/20
 * (both looked for in November 2026). Until they are, no national figure is shown.
 */
export const passport: QuestionPassport = {
  ...communityLifeSurvey,
  question: influenceLocal,
  measure: {
    en: 'agree that they can influence decisions',
    cy: 'yn cytuno y gallant ddylanwadu ar benderfyniadau',
  },
  positive: ['definitely-agree', 'tend-to-agree'],
  base: 'everybody',
  url: FIGURES,
  date: { en: 'April 2019 to March 2020', cy: 'Ebrill 2019 i Fawrth 2020' },
  verified: {
    wording: 'headings of the published tables 2023/24, sheet B5, as public code reads them (2026-11)',
    options: false,
    figures: `${FIGURES} (read 2026-11)`,
  },
  figures: [
    // Interviews at home until 2009/10: not of one line with what follows.
    { year: '2001', percent: 44, survey: 'Citizenship Survey' },
    { year: '2007/08', percent: 38, survey: 'Citizenship Survey' },
    { year: '2008/09', percent: 39, survey: 'Citizenship Survey' },
    { year: '2009/10', percent: 37, survey: 'Citizenship Survey' },
    { year: '2016/17', percent: 27, n: 10014, survey: 'Community Life Survey' },
    { year: '2017/18', percent: 26, n: 9994, survey: 'Community Life Survey' },
    { year: '2018/19', percent: 25, n: 10417, survey: 'Community Life Survey' },
    { year: '2019/20', percent: 27, n: 10065, survey: 'Community Life Survey' },
  ],
};
