import { warnOnce } from '../kit/warn-once.js';
import { neighbourhoodControl } from '../results/model/question-bank/neighbourhood-control.js';
import { issueLines } from './issue-lines.js';
import { bankPoll } from './model/bank-poll.js';
import type { Poll } from './model/poll.js';
import { readPoll } from './model/read-poll.js';
import { reportQuestion } from './report-question.js';

/** Whether a host wrote no question, but how much say residents have in that of the bank. */
const isLabelAlone = (json: unknown): json is Pick<Poll, 'power'> =>
  typeof json === 'object' && json !== null && 'power' in json && !('wording' in json || 'options' in json);

/**
 * Reads what a host wrote, as an object or as JSON, and tells the page's owner what is wrong with it.
 *
 * @param question The question of the bank that is asked where the host wrote none.
 */
export async function foundPoll(tag: string, given: unknown, question: string): Promise<Poll | undefined> {
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
  return isLabelAlone(json) ? labelled(tag, json, question) : readGiven(tag, json);
}

async function labelled(tag: string, { power }: Pick<Poll, 'power'>, question: string) {
  const poll = await bankPoll(question || neighbourhoodControl.id);
  if (!poll) reportQuestion(tag, question);
  return poll && { ...poll, power };
}

function readGiven(tag: string, json: unknown): Poll | undefined {
  const { poll, issues } = readPoll(json);
  if (issues.length)
    warnOnce(
      tag,
      `cannot do everything that its poll says${poll ? '' : ', so the fallback content stays'}:\n${issueLines(issues)}`,
    );
  return poll;
}
