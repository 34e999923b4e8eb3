import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';

import { errorLine } from '../../kit/error-line.js';
import type { Item, Question } from '../model/definition.js';
import type { ItemState, QuestionState } from '../model/session-state.js';
import { boolean, choiceGroup, dropdown, rating } from './choice-questions.js';
import type { ShownFold, ShownKind } from './late/shown-kind.js';
import type { QuestionContext } from './question-context.js';
import { reasons } from './question-frame.js';
import { comment, dateFields, textField } from './text-questions.js';

type QuestionTemplate = (state: QuestionState, context: QuestionContext) => TemplateResult;

/** One template a common type of question. Other types bring theirs along: see `late/`. */
export const COMMON_TEMPLATES: Readonly<
  Record<Exclude<Question['type'], 'computed' | 'composite'>, QuestionTemplate>
> = {
  text: (state, context) =>
    state.question.type === 'text' && state.question.inputType === 'date'
      ? dateFields(state, context)
      : textField(state, context),
  comment,
  radiogroup: choiceGroup,
  checkbox: choiceGroup,
  dropdown,
  rating,
  boolean,
};

/** What few items have, which brings its own templates. */
interface Rare {
  readonly kind?: ShownKind;
  readonly fold?: ShownFold;
}

const itemOf = (state: ItemState): Item =>
  state.kind === 'question'
    ? state.question
    : state.kind === 'panel'
      ? state.panel
      : state.kind === 'html'
        ? state.html
        : state.unsupported;

/** How many items are laid out and painted together where there are more than twice as many: fewer cost more than they save. */
const STRETCH = 20;

/** Items of a long page in stretches: those out of sight are neither laid out nor painted, a third of the work for 500. */
const stretches = (drawn: readonly unknown[]): readonly unknown[] =>
  drawn.length > 2 * STRETCH
    ? Array.from(
        { length: Math.ceil(drawn.length / STRETCH) },
        (_, at) => html`<div class="stretch">${drawn.slice(at * STRETCH, (at + 1) * STRETCH)}</div>`,
      )
    : drawn;

/**
 * The visible ones among a page's or panel's elements. Each keeps its place in
 * the list whether or not its neighbours show, so that a question that appears
 * never takes over another one's controls, focus or half-typed words.
 */
export function renderItems(
  all: readonly Item[],
  visible: readonly ItemState[],
  context: QuestionContext,
): readonly unknown[] {
  let next = 0;
  return stretches(
    all.map((item) => {
      const state = visible[next];
      if (!state || itemOf(state) !== item) return nothing;
      next++;
      return kept(state, context);
    }),
  );
}

/** Questions and texts in whose words answers are: every answer may change them. */
const readAnswers = new WeakSet<Item>();

/**
 * One item, drawn again only if what it is drawn from has changed: of hundreds on a page, an answer changes few. What a
 * panel or a rare type of question shows may depend on more than its state, so that those are always drawn.
 */
function kept(state: ItemState, context: QuestionContext): unknown {
  const item = itemOf(state);
  const { kind, fold } = item as Rare;
  if (state.kind === 'panel' || kind || fold) return renderItem(state, context);
  const { messages, language, markup, help, pipes, problemOf } = context;
  // A problem is described in words that may arrive after it.
  const always = readAnswers.has(item) || problemOf(item.id);
  return guard([state, messages, language, markup, help, always && context], () => {
    const before = pipes();
    const drawn = renderItem(state, context);
    if (pipes() > before) readAnswers.add(item);
    return drawn;
  });
}

/** One item. */
export function renderItem(state: ItemState, context: QuestionContext): unknown {
  const { kind, fold } = itemOf(state) as Rare;
  if (fold) return fold.template(state as QuestionState, context, renderItem);
  if (kind) return kind.template(state as QuestionState, context);
  const { messages, say } = context;
  switch (state.kind) {
    case 'question':
      return COMMON_TEMPLATES[state.question.type as 'text'](state, context);
    case 'html':
      return html`<div class="words">${context.rich(state.html.html)}</div>`;
    case 'unsupported': {
      const { title } = state.unsupported;
      return html`<div class="question panel">
        ${title ? html`<p class="label">${say(title)}</p>` : nothing}
        <p>${messages.unsupported}</p>
      </div>`;
    }
    case 'panel': {
      const { panel } = state;
      const { id } = panel;
      const problem = context.problemOf(id);
      const body = html`${panel.description ? html`<p class="hint">${say(panel.description)}</p>` : nothing}
      ${reasons(panel, context)}
      ${problem ? errorLine(id, messages.errorPrefix, context.describe(problem)) : nothing}
      ${renderItems(panel.elements, state.items, context)}`;
      return panel.title
        ? html`<section id=${id} class=${problem ? 'failed' : ''} aria-labelledby="${id}-title">
            <h3 id="${id}-title">${say(panel.title)}</h3>
            ${body}
          </section>`
        : html`<div id=${id} class=${problem ? 'failed' : ''}>${body}</div>`;
    }
  }
}
