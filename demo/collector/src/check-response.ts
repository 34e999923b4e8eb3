/** Everything that is checked about a response besides its outer form. Pure: what it needs is handed in. */
import type { Envelope } from '../../../src/delivery/envelope.js';
import type { Survey } from '../../../src/survey/model/definition.js';
import type { Environment } from '../../../src/survey/model/session-state.js';
import { problemsOnPaper } from '../../../src/survey/model/paper/as-on-paper.js';
import { problemsOfAnswers } from '../../../src/survey/model/validate-answers.js';
import { detailOf } from './answer-details.js';
import { pointerTo } from './problem.js';
import type { Fault } from './problem.js';

/** No question type nests as deep as this; what does is made to exhaust the stack. */
const DEEPEST = 24;

const UNKEPT = {
  tooDeep: 'Lists and objects lie too deep in each other.',
  tooLarge: 'A number is too large to be kept as it is.',
} as const;

/** Why answers could not be read again as they were sent, whatever they are about; undefined if they could. */
export function faultOfKeeping(answers: unknown): Fault | undefined {
  const code = unkept(answers, 0);
  return code && { pointer: '/answers', code, detail: UNKEPT[code] };
}

function unkept(item: unknown, depth: number): keyof typeof UNKEPT | undefined {
  // JSON has no infinity, but numbers such as 1e400 that are read as one, and would be written as null.
  if (item === Infinity || item === -Infinity) return 'tooLarge';
  if (typeof item !== 'object' || item === null) return undefined;
  if (depth === DEEPEST) return Object.keys(item).length > 0 ? 'tooDeep' : undefined;
  for (const each of Object.values(item) as unknown[]) {
    const code = unkept(each, depth + 1);
    if (code) return code;
  }
  return undefined;
}

/** Whether an `Idempotency-Key` is this id: bare, or in quotes as the IETF's draft for that header has it. */
export function isKeyFor(key: string | undefined, id: string): boolean {
  return key === undefined || key === id || key === `"${id}"`;
}

/** Whether somebody answers for a group where that is not asked: otherwise anybody could say that they speak for thousands. */
export const faultsOfGroup = (asksGroups: boolean, { group }: Envelope): Fault[] =>
  group && !asksGroups
    ? [{ pointer: '/group', code: 'noGroups', detail: 'This is not asked of groups. Answer for yourself.' }]
    : [];

/** What is wrong with the answers, by the widget's own rules. Answers to no question are let through. */
export function faultsOfAnswers(
  survey: Survey,
  { answers, language, mode }: Envelope,
  environment: Environment,
): Fault[] {
  const problems = problemsOfAnswers(survey, answers, environment);
  // What somebody left out on paper, or ticked too often, they cannot be asked about again.
  return (mode === 'paper' ? problemsOnPaper(problems) : problems).map((problem) => ({
    pointer: pointerTo('answers', problem.name),
    code: problem.code,
    detail: detailOf(survey, problem, language),
  }));
}
