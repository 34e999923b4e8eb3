import type { LocalisedText } from '../../results/model/published-results.js';
import type { BankOption } from '../../results/model/question-bank/bank-question.js';
import { list, object, oneOf, report, text, value, word, type Read } from '../../results/model/reading.js';
import type { ResultsIssue } from '../../results/model/results-issue.js';
import { FOLLOW_UP, FOLLOW_UP_TITLE, PLACE, PLACE_TITLE, type Poll } from './poll.js';

export interface PollReading {
  /** Undefined where there is nothing that can be asked. */
  readonly poll?: Poll;
  /** What is not done as written, by path. */
  readonly issues: readonly ResultsIssue[];
}

const option = object<BankOption>(
  { value: word, text, special: oneOf('dontKnow', 'refused') },
  'value',
  'text',
);

/** A plain word is an option whose stored answer is its text. */
const wordOrOption: Read<BankOption> = (found, path, issues) =>
  option(typeof found === 'string' ? { value: found, text: found } : found, path, issues);

/** `true` for our own words, or the author's; `false` for none. */
const wordsOr =
  (ours: LocalisedText): Read<LocalisedText> =>
  (found, path, issues) =>
    found === true ? ours : found === false ? undefined : text(found, path, issues);

const given = object<Omit<Poll, 'name'> & Partial<Pick<Poll, 'name'>>>(
  {
    name: word,
    wording: text,
    hint: text,
    ask: text,
    options: list(wordOrOption),
    passport: word,
    followUp: wordsOr(FOLLOW_UP_TITLE),
    place: wordsOr(PLACE_TITLE),
    power: value(() => true),
  },
  'wording',
  'options',
);

/**
 * Reads a poll that its host wrote. Never throws.
 *
 * @param json Such as `{"name": "benches", "wording": "Do we need more benches?", "options": ["Yes", "No"]}`.
 */
export function readPoll(json: unknown): PollReading {
  const issues: ResultsIssue[] = [];
  const poll = given(json, '', issues);
  if (!poll) return { issues };
  const { name = 'answer', options } = poll;
  if ([FOLLOW_UP, PLACE].includes(name)) report(issues, 'name', 'badValue', name);
  const twice = options.findIndex(({ value }, at) => options.findIndex((one) => one.value === value) < at);
  if (twice >= 0) report(issues, `options[${twice}].value`, 'badValue', options[twice]!.value);
  if (options.length < 2) report(issues, 'options', 'missing');
  // Asking without one of the answers would be another question.
  const cannot = issues.some(({ path }) => /^(name|options)/.test(path));
  return cannot ? { issues } : { poll: { ...poll, name }, issues };
}
