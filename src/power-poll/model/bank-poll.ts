import type { BankQuestion } from '../../results/model/question-bank/bank-question.js';
import { bankQuestions } from '../../results/model/question-bank/bank.js';
import { FOLLOW_UP_TITLE, PLACE_TITLE, type Poll } from './poll.js';

/** What is asked besides the question itself. */
export interface BesidesTheQuestion {
  /** "What would change that?", in the resident's own words. */
  readonly followUp?: boolean;
  /** "What links you to this place?" */
  readonly place?: boolean;
}

/** A question of the bank as a poll. */
export const pollOf = (
  { id, ...question }: BankQuestion,
  { followUp, place }: BesidesTheQuestion = {},
): Poll => ({
  ...question,
  name: id,
  passport: id,
  ...(followUp && { followUp: FOLLOW_UP_TITLE }),
  ...(place && { place: PLACE_TITLE }),
});

/**
 * The poll that `<sayso-power-poll question="…">` asks, for a server's definition of it.
 *
 * @returns Undefined where the bank has no such question.
 */
export async function bankPoll(id: string, besides?: BesidesTheQuestion): Promise<Poll | undefined> {
  const load = Object.hasOwn(bankQuestions, id) ? bankQuestions[id] : undefined;
  return load && pollOf(await load(), besides);
}
