import type { DeliveryState } from '../../delivery/delivery-state.js';
import { refusedAnswerName } from '../../kit/sending/refused-answer-name.js';
import type { Problem } from '../model/problem.js';
import type { Session } from '../model/session-state.js';

/**
 * The endpoint's complaints, as problems of the questions they point to. Others are left out. They are in the language that
 * its reply says, otherwise in English.
 */
export function refusedProblems(
  { survey }: Session,
  { problems, language = 'en' }: Pick<Extract<DeliveryState, { kind: 'refused' }>, 'problems' | 'language'>,
): Problem[] {
  return problems.flatMap(({ pointer, detail }) => {
    const name = refusedAnswerName(pointer);
    const question = survey.questions.find((each) => each.name === name);
    return question
      ? [
          {
            ...{ name: question.name, id: question.id, code: 'invalid' as const },
            ...(detail && { text: { [language]: detail } }),
          },
        ]
      : [];
  });
}
