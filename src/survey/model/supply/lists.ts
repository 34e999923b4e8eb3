/** Lists of choices in a session: which ones it wants, and what came of them. */
import { scopeOf, visibleQuestions } from '../page-states.js';
import type { ChoiceQuestion } from '../definition.js';
import { withAnswers } from '../session.js';
import type { QuestionState, Session } from '../session-state.js';
import type { ListRequest, ListState } from './supply.js';

/** A list that questions want, and one of those questions. */
export interface WantedList {
  readonly request: ListRequest;
  readonly state: QuestionState;
}

/** The lists that the questions want which show at present, those inside of others too: each once. */
export function wantedLists(session: Session): readonly WantedList[] {
  const all = new Map<string, WantedList>();
  const visit = (state: QuestionState): void => {
    const { question, scope = scopeOf(session) } = state;
    const request = (question as Partial<ChoiceQuestion>).supply?.request?.(scope);
    if (request && !all.has(request.key)) all.set(request.key, { request, state });
    for (const part of question.kind?.parts?.(state, session) ?? []) visit(part);
  };
  visibleQuestions(session).forEach(visit);
  return [...all.values()];
}

/**
 * The session with other states of some lists, and everything that follows from them. Answers stay as they are; of those
 * that the lists do not have, nothing is seen.
 *
 * @param changes By key; undefined forgets a list.
 */
export function withLists(session: Session, changes: ReadonlyMap<string, ListState | undefined>): Session {
  const lists = new Map(session.lists);
  for (const [key, state] of changes) {
    if (state === undefined) lists.delete(key);
    else lists.set(key, state);
  }
  const now = withAnswers({ ...session, lists }, session.answers);
  return session.survey.reactions?.react(now, session) ?? now;
}
