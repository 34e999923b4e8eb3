import { warnOnce } from '../kit/warn-once.js';
import { bankQuestions } from '../results/model/question-bank/bank.js';
import { notOffered } from '../results/model/question-bank/not-offered.js';

/** Tells the page's owner that the bank has no such question, and which it has. */
export function reportQuestion(tag: string, id: string): void {
  const why = Object.hasOwn(notOffered, id)
    ? 'is not offered yet: the answers of the original have not been seen word for word'
    : 'is not in the question bank';
  const offered = Object.keys(bankQuestions).join(', ');
  warnOnce(tag, `question="${id}" ${why}. There are: ${offered}. The fallback content stays.`);
}
