import type { PublishedResults, QuestionResults } from '../../../src/results/model/published-results.js';

/** The smallest question that can be published. */
export const question = (more: object = {}): QuestionResults => ({
  name: 'safe',
  title: 'Do you feel safe here after dark?',
  type: 'single',
  options: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
  ],
  all: { cells: [30, 20], atLeast: 50 },
  ...more,
});

/** The smallest results that can be published, about one question. */
export const published = (more: object = {}): PublishedResults => ({
  saysoResults: 1,
  activity: 'street-2026',
  about: {},
  release: { at: '2026-11-20' },
  responses: 50,
  questions: [question()],
  ...more,
});
