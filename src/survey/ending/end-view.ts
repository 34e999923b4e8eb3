import { html, nothing, type TemplateResult } from 'lit';

import type { DeliveryState } from '../../delivery/delivery-state.js';
import type { KeepController } from '../../kit/sending/keep-controller.js';
import { outcomeView } from '../../kit/sending/outcome-view.js';
import { dateWords } from '../../language/date-words.js';
import type { EndingMessages } from '../language/ending-messages.js';
import { safeUrl } from '../../kit/safe-url.js';
import { completedText, onwardUrl } from '../model/index.js';
import type { Session } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';

export interface EndViewOptions {
  readonly session: Session;
  readonly state: DeliveryState;
  readonly copying: KeepController;
  readonly context: QuestionContext;
  readonly messages: EndingMessages;
  /** The answers as plain text. */
  readonly asText: () => string;
  readonly onRetry: () => void;
  /** For those who enter the answers of others: on to the next. */
  readonly onAnother: (() => void) | undefined;
}

/** After Send: how the sending stands, and what comes next. */
export const endView = (options: EndViewOptions): TemplateResult =>
  outcomeView({
    ...options,
    asText: () => keptText(options),
    beside: [print(options), another(options)],
    afterwards: () => afterwards(options),
  });

/** What a resident keeps: their answers and, once there is one, the reference that changes or withdraws them. */
const keptText = ({ state, messages, asText }: EndViewOptions): string =>
  state.kind === 'sent' && state.receipt ? `${messages.reference} ${state.receipt}\n\n${asText()}` : asText();

/** For a drawer rather than for a file; while answers have not arrived, that is offered with the other ways to keep them. */
const print = (options: EndViewOptions): TemplateResult | typeof nothing => {
  const { state, copying, messages } = options;
  return state.kind === 'sent'
    ? html`<button
        type="button"
        class="button second"
        @click=${() => copying.print(keptText(options), messages.myAnswers)}
      >
        ${messages.print}
      </button>`
    : nothing;
};

/** Once nothing of this one can go wrong any more that whoever enters it has to see. */
const another = ({ state, messages, onAnother }: EndViewOptions): TemplateResult | typeof nothing =>
  onAnother && (state.kind === 'sent' || (state.kind === 'waiting' && state.durable))
    ? html`<button type="button" class="button" part="another" @click=${onAnother}>
        ${messages.enterAnother}
      </button>`
    : nothing;

/** The author's last words, and what will come of the answers. */
function afterwards({ session, context, messages }: EndViewOptions): TemplateResult {
  const { say, rich, language } = context;
  const { whatHappensNext, hearBy } = session.survey;
  const completed = completedText(session);
  return html`${completed ? html`<div class="words">${rich(completed)}</div>` : nothing}
  ${
    whatHappensNext || hearBy
      ? html`<h3>${messages.whatHappensNext}</h3>
          <p>
            ${whatHappensNext ? say(whatHappensNext) : nothing}${hearBy ? ` ${messages.hearBy(dateWords(hearBy, messages))}` : nothing}
          </p>`
      : nothing
  }
  ${onwardLink(onwardUrl(session, language), messages)}`;
}

/**
 * A link to where the author wants residents to go next. The browser never goes there by itself: who was sent away before
 * they have seen their reference could not change or withdraw what they said, nor know that it has arrived.
 */
function onwardLink(
  written: string | undefined,
  { goOn, goOnTo }: EndingMessages,
): TemplateResult | typeof nothing {
  const url = safeUrl(written ?? '');
  if (!written || !url) return nothing;
  const { host } = new URL(url, document.baseURI);
  return html`<p>
    <a class="button" href=${url} part="onward">${host && host !== location.host ? goOnTo(host) : goOn}</a>
  </p>`;
}
