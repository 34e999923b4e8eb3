import type { RefusedAnswer } from '../../delivery/delivery-state.js';
import type { Problem } from '../model/problem.js';
import type { Session } from '../model/session-state.js';

/** The endpoint's complaints, as problems of the questions they point to. Others are left out. */
export function refusedProblems({ survey }: Session, refused: readonly RefusedAnswer[]): Problem[] {
  return refused.flatMap(({ pointer, detail }) => {
    // RFC 6901: "~1" stands for "/", "~0" for "~".
    const name = /^\/answers\/([^/]+)/.exec(pointer)?.[1]?.replace(/~1/g, '/').replace(/~0/g, '~');
    const question = survey.questions.find((each) => each.name === name);
    return question
      ? [{ name: question.name, id: question.id, code: 'invalid' as const, ...(detail && { text: detail }) }]
      : [];
  });
}
