import { html, nothing, type TemplateResult } from 'lit';

import { choosesOther } from '../../model/answer-values.js';
import type { CommentArea } from '../../model/definition.js';
import type { QuestionState } from '../../model/session-state.js';
import type { QuestionContext } from '../question-context.js';
import { roomWords } from '../text-questions.js';

/**
 * A box for whatever a resident wants to add to an answer. With an "Other" it is also where that is said in words, so
 * that nobody is asked for them twice.
 *
 * @param group Whether the question's title is read out with all that is in it; otherwise the label says it.
 */
export function commentArea(
  { question, value, comment, readOnly }: QuestionState,
  context: QuestionContext,
  group: boolean,
): TemplateResult {
  const { id, name, title } = question;
  const { text, hint } = question.commentArea as CommentArea;
  const { messages, say, session, problemOf, allOptional } = context;
  const { maxCommentLength: most } = session.survey;
  const isOther = choosesOther(question, value);
  const isWrong = problemOf(id)?.parts?.includes('other');
  const described = [
    hint && `${id}-other-hint`,
    isWrong && `${id}-error`,
    most && `${id}-other-count`,
  ].filter(Boolean);
  return html`<div class="added">
    <label for="${id}-other"
      >${text ? say(text) : isOther ? messages.otherLabel : messages.addWords}${group ? nothing : html`<span class="unseen"> ${say(title)}</span>`}${
        isOther || allOptional ? nothing : html`<span class="optional">${` ${messages.optional}`}</span>`
      }</label
    >
    ${hint ? html`<p class="hint" id="${id}-other-hint">${say(hint)}</p>` : nothing}
    <textarea
      class="control"
      id="${id}-other"
      rows="2"
      .value=${comment}
      ?readonly=${readOnly}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${described.join(' ') || nothing}
      @input=${({ target }: Event) => {
        const words = (target as HTMLTextAreaElement).value;
        context.answerOther(name, words);
        if (most) context.announce(roomWords(most - words.length, context));
      }}
    ></textarea>
    ${most ? html`<p class="hint ${comment.length > most ? 'over' : ''}" id="${id}-other-count">${roomWords(most - comment.length, context)}</p>` : nothing}
  </div>`;
}
