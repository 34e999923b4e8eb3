import { html, type TemplateResult } from 'lit';

import { answerOtherOfPart, answerPart, enterPart } from '../../model/kinds/composite.js';
import type { Kind } from '../../model/kinds/kind.js';
import type { QuestionState } from '../../model/session-state.js';
import type { QuestionContext } from '../question-context.js';
import { frameQuestion } from '../question-frame.js';
import { renderItem } from '../render-item.js';
import type { Question } from '../../model/definition.js';

/** What a part's template needs: its answers are the whole's. */
const inside = (
  context: QuestionContext,
  whole: Question,
  part: QuestionState,
  marked: boolean,
): QuestionContext => ({
  ...context,
  // Where the whole may be left out, or has to be answered in some part, not every part need say so.
  allOptional: !marked,
  answer: (_, value) => context.act((session) => answerPart(session, whole, part, value)),
  enter: (_, entry) => context.act((session) => enterPart(session, whole, part, entry)),
  answerOther: (_, words) => context.act((session) => answerOtherOfPart(session, whole, part, words)),
});

/** A fieldset around a question's parts, each of which is a question of its own. */
export function compositeTemplate(
  state: QuestionState,
  context: QuestionContext,
  look: string,
): TemplateResult {
  const { question } = state;
  const { parts } = question.kind as Required<Kind>;
  const shown = parts(state, context.session);
  const some = shown.some(({ required }) => required);
  const every = shown.every(({ required }) => required);
  return frameQuestion({ ...state, required: state.required || every }, context, {
    group: true,
    body: html`<div class=${look}>
      ${shown.map((part) => renderItem(part, inside(context, question, part, some && !every)))}
    </div>`,
  });
}
