import type { RefusedAnswer } from '../../delivery/delivery-state.js';
import { refusedAnswerName } from '../../kit/sending/refused-answer-name.js';
import type { PollProblem } from '../ballot-controller.js';
import { FOLLOW_UP, PLACE, type Poll } from '../model/poll.js';

/** The endpoint's complaints, at what they are about. Others are left out. */
export function refusedProblems({ name }: Poll, refused: readonly RefusedAnswer[]): PollProblem[] {
  const places: readonly (readonly [string, PollProblem['at']])[] = [
    [name, 'choice'],
    [FOLLOW_UP, 'words'],
    [PLACE, 'place'],
  ];
  return refused.flatMap(({ pointer, detail }) => {
    const at = places.find(([each]) => each === refusedAnswerName(pointer))?.[1];
    return at ? [{ at, code: 'refused' as const, ...(detail && { detail }) }] : [];
  });
}
