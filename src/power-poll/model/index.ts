/** Polls and the question bank in plain TypeScript, for servers and tools: makes an activity's definition. */
export { bankPassports } from '../../results/model/question-bank/bank-passports.js';
export { bankQuestions } from '../../results/model/question-bank/bank.js';
export { notOffered } from '../../results/model/question-bank/not-offered.js';
export type { BankOption, BankQuestion } from '../../results/model/question-bank/bank-question.js';
export type { Figure, QuestionPassport, Seen } from '../../results/model/question-bank/passport.js';
export {
  benchmarkOf,
  shareOf,
  type AskedQuestion,
  type Benchmark,
  type Measure,
  type NotComparable,
} from '../../results/model/benchmark.js';
export { readBenchmark, type BenchmarkReading } from '../../results/model/read-benchmark.js';
export { bankPoll, pollOf, type BesidesTheQuestion } from './bank-poll.js';
export type { Poll } from './poll.js';
export { pollDefinition, type PollDefinition } from './poll-definition.js';
export { readPoll, type PollReading } from './read-poll.js';
