import { html, nothing, type TemplateResult } from 'lit';

import { errorLine } from '../../kit/error-line.js';
import type { Panel } from '../model/definition.js';
import type { QuestionState } from '../model/session-state.js';
import type { ShownCommentArea } from './late/shown-kind.js';
import type { QuestionContext } from './question-context.js';

/** What a template puts inside the frame. */
export interface Framed {
  /** A group of controls gets a fieldset and legend; a single control, with the id `<id>-input`, a label. */
  readonly group: boolean;
  readonly body: TemplateResult;
  /** Our own hint, shown after the author's. */
  readonly hint?: string | undefined;
}

/**
 * Ids of what describes a question, for `aria-describedby`; nothing where there is none.
 *
 * @param more The id of what else does.
 */
export function describedBy(
  { question }: QuestionState,
  context: QuestionContext,
  hint?: string,
  more?: string,
): string | typeof nothing {
  const ids = [
    (question.description || hint) && `${question.id}-hint`,
    context.problemOf(question.id) && `${question.id}-error`,
    more,
  ].filter(Boolean);
  return ids.length ? ids.join(' ') : nothing;
}

/** `aria-invalid` for the control that a problem is about. */
export const invalid = (state: QuestionState, context: QuestionContext): 'true' | typeof nothing =>
  context.problemOf(state.question.id) ? 'true' : nothing;

/** Why it is asked and what for, folded away; nothing where the author did not say. */
export const reasons = (
  { why, usedFor }: Pick<Panel, 'why' | 'usedFor'>,
  { messages, say }: QuestionContext,
): TemplateResult | typeof nothing =>
  why || usedFor
    ? html`<details>
        <summary>${messages.whyWeAsk}</summary>
        ${why ? html`<p>${say(why)}</p>` : nothing}
        ${usedFor ? html`<p>${`${messages.usedFor} `}${say(usedFor)}</p>` : nothing}
      </details>`
    : nothing;

/** A single box to tick below a title that is not seen: its own words are all that is seen of the question. */
export const isLoneBox = ({ question, choices }: QuestionState): boolean =>
  !!question.titleHidden && choices.length === 1;

/** Says that a question may be left out, where others may not. */
export const optionalMark = (
  { required, readOnly }: QuestionState,
  { messages, allOptional }: QuestionContext,
): TemplateResult | typeof nothing =>
  required || readOnly || allOptional
    ? nothing
    : html`<span class="optional">${` ${messages.optional}`}</span>`;

/** The title, hint, reason and error that every question has, around its controls. */
export function frameQuestion(
  state: QuestionState,
  context: QuestionContext,
  { group, body, hint }: Framed,
): TemplateResult {
  const { question } = state;
  const { messages, say } = context;
  const { id, description, knownAlready } = question;
  const problem = context.problemOf(id);
  const unseen = question.titleHidden ? 'unseen' : '';
  const title = html`<span class=${unseen}>${say(question.title)}</span
    >${isLoneBox(state) ? nothing : optionalMark(state, context)}`;
  const details = html`${context.help?.aside(state, context)}${
    knownAlready ? html`<p class="known">${`${messages.knownAlready} `}${say(knownAlready)}</p>` : nothing
  }${
    description || hint
      ? html`<p class="hint" id="${id}-hint">
          ${description ? say(description) : nothing}${hint ? ` ${hint}` : nothing}
        </p>`
      : nothing
  }${reasons(question, context)}${problem ? errorLine(id, messages.errorPrefix, context.describe(problem)) : nothing}${body}${(question.commentArea as ShownCommentArea | undefined)?.template(state, context, group)}`;
  const look = `question${problem ? ' failed' : ''}`;
  return group
    ? html`<fieldset
        class=${look}
        id=${id}
        part="question"
        aria-describedby=${describedBy(state, context, hint)}
      >
        <legend>${title}</legend>
        ${details}
      </fieldset>`
    : html`<div class=${look} id=${id} part="question">
        <label class="label" for="${id}-input">${title}</label>
        ${details}
      </div>`;
}
