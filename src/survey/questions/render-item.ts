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

/**
 * The visible ones among a page's or panel's elements. Each keeps its place in
 * the list whether or not its neighbours show, so that a question that appears
 * never takes over another one's controls, focus or half-typed words.
 *
 * Those of a long page are in stretches: what is out of sight is neither laid out nor painted, a third of the work for
 * 500; and a stretch in which nothing has changed is passed over as a whole.
 */
export function renderItems(
  all: readonly Item[],
  visible: readonly ItemState[],
  context: QuestionContext,
): readonly unknown[] {
  let next = 0;
  const states = all.map((item) => {
    const state = visible[next];
    if (!state || itemOf(state) !== item) return undefined;
    next++;
    return state;
  });
  const drawn = (some: typeof states): readonly unknown[] =>
    some.map((state) => (state ? kept(state, context) : nothing));
  if (states.length <= 2 * STRETCH) return drawn(states);
  return Array.from({ length: Math.ceil(states.length / STRETCH) }, (_, at) => {
    const some = states.slice(at * STRETCH, (at + 1) * STRETCH);
    return html`<div class="stretch">${unlessSame(some, context, () => drawn(some))}</div>`;
  });
}

/** Questions and texts in whose words answers are: every answer may change them. */
const readAnswers = new WeakSet<Item>();

/** Whether what this shows may depend on more than its state: a panel, a rare type, words with answers in them, or a problem, whose words may arrive after it. */
function isLive(state: ItemState | undefined, { problemOf }: QuestionContext): unknown {
  if (!state) return false;
  const item = itemOf(state);
  const { kind, fold } = item as Rare;
  return state.kind === 'panel' || kind || fold || readAnswers.has(item) || problemOf(item.id);
}

/** Draws again only if what is drawn has changed: of hundreds on a page, an answer changes few. */
function unlessSame(
  states: readonly (ItemState | undefined)[],
  context: QuestionContext,
  draw: () => unknown,
): unknown {
  const { messages, language, markup, help } = context;
  const live = states.some((state) => isLive(state, context)) && context;
  return guard([messages, language, markup, help, live, ...states], draw);
}

/** One item. */
function kept(state: ItemState, context: QuestionContext): unknown {
  return unlessSame([state], context, () => {
    const { pipes } = context;
    const before = pipes();
    const drawn = renderItem(state, context);
    if (pipes() > before) readAnswers.add(itemOf(state));
    return drawn;
  });
}

/** One item, drawn anew. */
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
