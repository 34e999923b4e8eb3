import type { Envelope } from '../../../../src/delivery/envelope.js';
import { property } from '../../../../src/survey/model/records.js';
import type { AcceptedWords } from './store.js';

/** Accepted words, with the response in which they were looked for. */
export interface AcceptedRow extends Pick<AcceptedWords, 'word' | 'question' | 'original'> {
  readonly body: string;
}

/**
 * Reads what stands in the response now. Not left to the database: SQLite's JSON
 * ends a text at a NUL, and PostgreSQL's takes no answer that has one.
 */
export function acceptedWordsIn({ word, question, original, body }: AcceptedRow): AcceptedWords {
  const { language, answers } = JSON.parse(body) as Envelope;
  const text: unknown = property(answers, question);
  return { word, question, original, language, text: typeof text === 'string' ? text : null };
}
