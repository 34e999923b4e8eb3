import type { RefusedAnswer } from '../../delivery/delivery-state.js';
import { refusedAnswerName } from '../../kit/sending/refused-answer-name.js';
import type { Problem } from '../model/problem.js';
import type { Session } from '../model/session-state.js';

/** The endpoint's complaints, as problems of the questions they point to. Others are left out. */
export function refusedProblems({ survey }: Session, refused: readonly RefusedAnswer[]): Problem[] {
  return refused.flatMap(({ pointer, detail }) => {
    const name = refusedAnswerName(pointer);
    const question = survey.questions.find((each) => each.name === name);
    return question
      ? [{ name: question.name, id: question.id, code: 'invalid' as const, ...(detail && { text: detail }) }]
      : [];
  });
}
