import { html, nothing, type TemplateResult } from 'lit';

import type { JourneyController } from '../journey-controller.js';
import type { EndingMessages } from '../language/ending-messages.js';
import type { Session } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';
import { givenAnswers } from './given-answers.js';
import type { GroupQuestions } from './group-questions.js';
import type { Onward } from './onward.js';

export interface CheckViewOptions {
  readonly session: Session;
  readonly context: QuestionContext;
  readonly messages: EndingMessages;
  readonly journey: JourneyController;
  readonly onward: Onward;
  /** For whom it is answered; undefined where that is not asked, or not loaded yet. */
  readonly groups: GroupQuestions | undefined;
  /** What keeps it from being sent, as a list. */
  readonly summary: unknown;
  /** To the pages that come after this one, where there are some. */
  readonly onContinue: () => void;
  readonly onSend: () => void;
}

/** Everything that will be sent, before it is sent, but for what is asked after it (GOV.UK Design System, check answers, 2026). */
export function checkView({
  session,
  journey,
  onward,
  groups,
  summary,
  context,
  messages,
  onContinue,
  onSend,
}: CheckViewOptions): TemplateResult {
  const { say } = context;
  const { complete, next } = session.survey.buttons;
  const { continue: onwards, send } = context.messages;
  const more = journey.pages.length > journey.mainPages.length;
  return html`<button type="button" class="link" @click=${() => journey.back()}>
      ${context.messages.back}
    </button>
    ${summary}
    <h2 id="heading" tabindex="-1">${messages.checkYourAnswers}</h2>
    <p>${messages.checkHint}</p>
    <dl class="answers">
      ${givenAnswers(session, context, journey.mainPages).map(
        ({ question, given, language, readOnly }) =>
          html`<div>
            <dt>${say(question.title)}</dt>
            <dd class="given">
              ${
                given === undefined
                  ? html`<span class="hint">${messages.notProvided}</span>`
                  : html`<span class="words" lang=${language ?? nothing} dir=${language ? 'auto' : nothing}
                      >${given}</span
                    >`
              }
            </dd>
            ${
              readOnly
                ? nothing
                : html`<dd class="change">
                    <button type="button" class="link" @click=${() => onward.change(question.id)}>
                      ${messages.change}<span class="unseen"> ${say(question.title)}</span>
                    </button>
                  </dd>`
            }
          </div>`,
      )}
    </dl>
    ${
      groups?.view(session, context) ??
      (session.survey.groupResponses
        ? html`<p class="hint" part="waiting">${context.messages.oneMoment}</p>`
        : nothing)
    }
    <div class="buttons">
      ${
        more
          ? html`<button type="button" class="button" part="continue" @click=${onContinue}>
              ${next ? say(next) : onwards}
            </button>`
          : html`<button type="button" class="button" part="send" @click=${onSend}>
              ${complete ? say(complete) : send}
            </button>`
      }
    </div>`;
}
