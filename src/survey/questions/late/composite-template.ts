import { html, type TemplateResult } from 'lit';

import { answerOtherOfPart, answerPart, enterPart } from '../../model/kinds/part-actions.js';
import type { Kind } from '../../model/kinds/kind.js';
import type { QuestionState, Session } from '../../model/session-state.js';
import type { QuestionContext } from '../question-context.js';
import { frameQuestion } from '../question-frame.js';
import { renderItem } from '../render-item.js';

/** The path of a question made of others. */
export const pathOf = ({ path = [] }: QuestionContext, { question }: QuestionState): readonly string[] => [
  ...path,
  question.name,
];

/**
 * What the templates of parts need: their answers are the whole's.
 *
 * @param marked Whether parts that may be left out say so.
 */
export function inside(context: QuestionContext, path: readonly string[], marked: boolean): QuestionContext {
  return {
    ...context,
    path,
    allOptional: !marked,
    answer: (name, value) => context.act((session) => answerPart(session, [...path, name], value)),
    enter: (name, entry) => context.act((session) => enterPart(session, [...path, name], entry)),
    answerOther: (name, words) =>
      context.act((session) => answerOtherOfPart(session, [...path, name], words)),
  };
}

/** Whether something has to be answered in a question, or in any part of it. */
export const isWanted = (state: QuestionState, session: Session): boolean =>
  state.required ||
  (state.question.kind?.parts?.(state, session) ?? []).some((part) => isWanted(part, session));

/** A fieldset around a question's parts, each of which is a question of its own. */
export function compositeTemplate(
  state: QuestionState,
  context: QuestionContext,
  look: string,
  after: unknown = '',
): TemplateResult {
  const { parts } = state.question.kind as Required<Kind>;
  const shown = parts(state, context.session);
  const wanted = shown.map((part) => isWanted(part, context.session));
  const [some, every] = [wanted.includes(true), !wanted.includes(false)];
  // Where the whole may be left out, or has to be answered in some part, not every part need say so.
  const within = inside(context, pathOf(context, state), some && !every);
  return frameQuestion({ ...state, required: state.required || every }, context, {
    group: true,
    body: html`<div class=${look}>${shown.map((part) => renderItem(part, within))}</div>
      ${after}`,
  });
}
