import { warnOnce } from '../kit/warn-once.js';
import type { ResultsIssue } from '../results/model/results-issue.js';
import type { Poll } from './model/poll.js';
import { readPoll } from './model/read-poll.js';

/** What is wrong and where, for the page's owner, so in English. */
export const issueLines = (issues: readonly ResultsIssue[]): string =>
  issues
    .map(
      ({ path, code, what }) =>
        `${path || 'the JSON as a whole'}: ${code === 'missing' ? 'is missing' : `cannot be used${what && ` (${what})`}`}`,
    )
    .join('\n');

/** Reads a poll that its host wrote, as an object or as JSON, and tells the page's owner what is wrong with it. */
export function foundPoll(tag: string, given: unknown): Poll | undefined {
  let json = given;
  try {
    if (typeof given === 'string') json = JSON.parse(given) as unknown;
  } catch (error) {
    warnOnce(
      tag,
      `cannot read the JSON of its poll: ${(error as Error).message}. The fallback content stays.`,
    );
    return undefined;
  }
  const { poll, issues } = readPoll(json);
  if (issues.length)
    warnOnce(
      tag,
      `cannot do everything that its poll says${poll ? '' : ', so the fallback content stays'}:\n${issueLines(issues)}`,
    );
  return poll;
}
