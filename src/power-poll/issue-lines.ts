import type { ResultsIssue } from '../results/model/results-issue.js';

/** Of those issues that want more words than that something cannot be used. */
const WORDS: Partial<Record<ResultsIssue['code'], string>> = {
  missing: 'is missing',
  notResults: 'is no published results of version 1 ("saysoResults": 1)',
};

/** What is wrong and where, for the page's owner, so in English. */
export const issueLines = (issues: readonly ResultsIssue[]): string =>
  issues
    .map(
      ({ path, code, what }) =>
        `${path || 'the JSON as a whole'}: ${WORDS[code] ?? `cannot be used${what && ` (${what})`}`}`,
    )
    .join('\n');
