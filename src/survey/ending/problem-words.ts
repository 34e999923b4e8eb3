import { dateWords } from '../../language/date-words.js';
import type { EndingMessages } from '../language/ending-messages.js';
import type { Question } from '../model/definition.js';
import type { Problem } from '../model/problem.js';

/** Questions answered by choosing; all others are typed. */
const CHOSEN = /^(radiogroup|checkbox|dropdown|rating|boolean)$/;

/** A question made of others is answered as those are. */
const isChosen = (question: Question): boolean =>
  question.type === 'composite' ? question.elements.some(isChosen) : CHOSEN.test(question.type);

/**
 * What is wrong with an answer and what to do about it, in words. The author's
 * own message wins.
 *
 * @param question Undefined for a panel that wants one answer inside.
 */
export function problemWords(
  problem: Problem,
  question: Question | undefined,
  messages: EndingMessages,
  plain: (text: Question['title']) => string,
): string {
  if (problem.text) return plain(problem.text);
  if (!question) return messages.answerOneBelow;
  const isDate = question.type === 'text' && question.inputType === 'date';
  const { limit = '', code } = problem;
  const key = isDate && (code === 'min' || code === 'max') ? (`${code}Date` as const) : code;
  return messages.problems[key]({
    title: plain(question.title),
    manner: isChosen(question) ? 'select' : 'enter',
    limit: isDate ? dateWords(String(limit), messages) : String(limit),
    count: Number(limit),
    parts: problem.parts ?? [],
  });
}
