import type { Ballot } from '../model/poll-answers.js';
import { PLACE_LINKS, type Poll } from '../model/poll.js';
import type { PollWords } from '../poll-words.js';

/** An answer as plain text, for a resident to keep or to give by other means. */
export function answerAsText(poll: Poll, { choice, words, places }: Ballot, { plain }: PollWords): string {
  const named = (options: Poll['options'], values: readonly string[]): string =>
    options
      .filter(({ value }) => values.includes(value))
      .map(({ text }) => plain(text))
      .join(', ');
  return [
    [poll.wording, named(poll.options, [choice])] as const,
    [poll.followUp, words.trim()] as const,
    [poll.place, named(PLACE_LINKS, places)] as const,
  ]
    .filter(([title, given]) => title && given)
    .map(([title, given]) => `${plain(title!)}\n${given}\n`)
    .join('\n');
}
