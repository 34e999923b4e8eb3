import type { Nation } from '../entry.js';

/** What the equality block asks where a definition does not say, for each nation: by the ids of the bank. */
export const EQUALITY_QUESTIONS: Readonly<Record<Nation, readonly string[]>> = {
  england: [
    'age-band',
    'sex',
    'gender-identity',
    'sexual-orientation',
    'disability',
    'ethnic-group',
    'religion',
  ],
  wales: [
    'age-band',
    'sex-wales',
    'gender-identity-wales',
    'sexual-orientation-wales',
    'disability-wales',
    'ethnic-group-wales',
    'religion-wales',
  ],
  // Without ethnic group, which for Scotland was not seen word for word.
  scotland: [
    'age-band',
    'sex-scotland',
    'trans-status-scotland',
    'sexual-orientation-scotland',
    'long-term-condition-scotland',
    'religion-scotland',
  ],
};

/** The gate's name in the answers: whether somebody wanted to answer the rest. */
export const GATE = 'equality-questions';
