import { visibleQuestions } from './page-states.js';
import type { QuestionState, Session } from './session-state.js';

/** From a question of the survey down to the one with this id, be it inside of another; nothing where none that shows has it. */
export function wayTo(session: Session, id: string): readonly QuestionState[] {
  const among = (states: readonly QuestionState[]): readonly QuestionState[] => {
    for (const state of states) {
      const { question } = state;
      if (question.id === id) return [state];
      // What is inside has its id and a number.
      if (!id.startsWith(`${question.id}-`)) continue;
      const inner = among(question.kind?.parts?.(state, session) ?? []);
      if (inner.length) return [state, ...inner];
    }
    return [];
  };
  return among(visibleQuestions(session));
}
