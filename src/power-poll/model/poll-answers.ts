import { FOLLOW_UP, PLACE, type Poll } from './poll.js';

/** What a resident has chosen and written so far. */
export interface Ballot {
  /** The value of the chosen option; empty before one is chosen. */
  readonly choice: string;
  readonly words: string;
  readonly places: readonly string[];
}

export const emptyBallot: Ballot = { choice: '', words: '', places: [] };

/** The answers as they are sent: what was left out is not there. */
export function pollAnswers(
  { name, followUp, place }: Poll,
  { choice, words, places }: Ballot,
): Readonly<Record<string, unknown>> {
  return {
    [name]: choice,
    ...(followUp && words.trim() && { [FOLLOW_UP]: words.trim() }),
    ...(place && places.length && { [PLACE]: places }),
  };
}
