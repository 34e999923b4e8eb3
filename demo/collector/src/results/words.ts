/** What residents said in their own words: known by a name that tells nothing, and shown only after a moderator's yes. */
import { isBlank } from '../../../../src/survey/model/answer-values.js';
import { property } from '../../../../src/survey/model/records.js';
import type { PublishedWords } from '../../../../src/results/model/published-results.js';
import { sha256 } from '../digest.js';
import type { AcceptedWords, ResponseReader, Verdict } from '../store/store.js';

/** Words as a moderator sees them: without the rest of the answer, the partner or the day. */
export interface Words {
  readonly id: string;
  readonly question: string;
  readonly text: string;
  readonly language: string;
  readonly verdict: Omit<Verdict, 'word'> | null;
}

/** Words together with the response that they stand in. */
export interface FoundWords extends Words {
  readonly response: string;
}

/**
 * The name of words: the same in a revision that leaves them as they were. It
 * is random to whoever does not know the id of the response, so that an order
 * by it tells neither who wrote first, nor which words of two questions are one
 * person's.
 */
export function wordId(original: string, question: string, text: string): string {
  return sha256(JSON.stringify([original, question, text])).slice(0, 32);
}

/** Every word that was written in answer to these questions and counts now, in the order of their names. */
export async function findWords(
  read: ResponseReader,
  questions: readonly string[],
  verdicts: readonly Verdict[],
): Promise<readonly FoundWords[]> {
  const said = new Map(verdicts.map(({ word, ...verdict }) => [word, verdict]));
  const found: FoundWords[] = [];
  for await (const { envelope, original, current } of read()) {
    if (!current) continue;
    for (const question of questions) {
      const text: unknown = property(envelope.answers, question);
      if (typeof text !== 'string' || isBlank(text)) continue;
      const id = wordId(original, question, text);
      const { language, id: response } = envelope;
      found.push({ id, question, text, language, verdict: said.get(id) ?? null, response });
    }
  }
  return found.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The words of one question that may be shown: those that still stand there as they were accepted. */
export function publishedWords(accepted: readonly AcceptedWords[], question: string): PublishedWords[] {
  return accepted.flatMap(({ word, question: asked, original, text, language }) =>
    asked === question && text !== null && wordId(original, question, text) === word
      ? [{ text: text.trim(), language }]
      : [],
  );
}
