/** Checks definitions before residents meet them: for editors, builds and whoever writes surveys. */
export { checkSurvey, type CheckedFacts, type SurveyCheck } from './check-survey.js';
export { type Advice, type AdviceCode } from './advice.js';
export { type ReadingEase } from './reading-ease.js';
export { adviceWords } from '../language/advice-words.js';
export { issueWords } from '../language/issue-words.js';
