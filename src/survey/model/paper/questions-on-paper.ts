import type { Item, Page, Question } from '../definition.js';
import { scopeOf, visibleQuestions } from '../page-states.js';
import type { Session } from '../session-state.js';

/** Whether something else than its own conditions may show or hide it. */
export const isTriggered = (session: Session, item: Item | Page): boolean =>
  session.survey.reactions?.shows(item, scopeOf(session)) !== undefined;

/** The questions of a page or panel, those inside panels too. */
const questionsOf = (items: readonly Item[]): readonly Question[] =>
  items.flatMap((item) =>
    item.type === 'panel'
      ? questionsOf(item.elements)
      : item.type === 'html' || item.type === 'unsupported'
        ? []
        : item,
  );

/**
 * What a form on paper asks, in order: the place of each is its number there. Everything that anybody is asked, but not
 * what is worked out, nor what nothing ever shows.
 *
 * @param beside What is asked besides, before the pages that come after "Check your answers": for whom it is.
 */
export function questionsOnPaper(session: Session, beside: readonly Question[] = []): readonly Question[] {
  const { survey } = session;
  const asked = survey.questions.filter(
    (question) =>
      question.type !== 'computed' &&
      !question.readOnly &&
      (question.visible || question.visibleIf || isTriggered(session, question)),
  );
  const after = survey.pages.findIndex(({ afterCheck }) => afterCheck);
  const late = new Set(
    after < 0 ? [] : survey.pages.slice(after).flatMap(({ elements }) => questionsOf(elements)),
  );
  return [...asked.filter((each) => !late.has(each)), ...beside, ...asked.filter((each) => late.has(each))];
}

/** A question of a form on paper, with its number there. */
export interface NumberedQuestion {
  readonly question: Question;
  readonly number: number;
}

/**
 * What a form on paper has room for and a screen does not ask at present, since its conditions are not met: people fill
 * in what does not apply to them all the same.
 *
 * @param beside As of {@link questionsOnPaper}.
 * @param page Only what stands on this one.
 */
export function unaskedOnPaper(
  session: Session,
  beside: readonly Question[],
  page?: Page,
): readonly NumberedQuestion[] {
  const asked = new Set(visibleQuestions(session).map(({ question }) => question));
  const within = page && new Set(questionsOf(page.elements));
  return questionsOnPaper(session, beside).flatMap((question, index) =>
    asked.has(question) || beside.includes(question) || (within && !within.has(question))
      ? []
      : { question, number: index + 1 },
  );
}
