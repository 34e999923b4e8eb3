import { html, type TemplateResult } from 'lit';

import type { Kind } from '../../model/kinds/kind.js';
import { questionsIn } from '../../model/page-states.js';
import type { QuestionState } from '../../model/session-state.js';
import type { QuestionContext } from '../question-context.js';
import { renderItem } from '../render-item.js';
import { inside, pathOf } from './composite-template.js';
import type { ShownKind } from './shown-kind.js';

/** One entry of a list or one row of a table: a fieldset of its own, always, so that each field is heard with its row. */
export function entryTemplate(
  state: QuestionState,
  context: QuestionContext,
  after: unknown = '',
): TemplateResult {
  const { question } = state;
  const { items } = question.kind as Required<Kind>;
  const shown = items(state, context.session);
  const required = questionsIn(shown).map((item) => item.required);
  const within = inside(context, pathOf(context, state), required.includes(true) && required.includes(false));
  return html`<fieldset class="question entry" id=${question.id} part="question">
    <legend>${context.say(question.title)}</legend>
    ${shown.map((item) => renderItem(item, within))}${after}
  </fieldset>`;
}

/** How one of them looks where nothing can be done to the whole of it. */
export const shownEntry: ShownKind = { template: (state, context) => entryTemplate(state, context) };
