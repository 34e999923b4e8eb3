import { html, nothing, type TemplateResult } from 'lit';

import { errorLine } from '../../kit/error-line.js';
import { dateWords } from '../../language/date-words.js';
import { ownWords } from '../own-words.js';
import type { AidsMessages } from '../language/aids-messages.js';
import { aboutState, withBesides } from '../model/besides.js';
import type { LocalisedText, Question } from '../model/definition.js';
import { problemsIn } from '../model/index.js';
import type { QuestionState, Session } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';
import { renderItem } from '../questions/render-item.js';
import type { EarlierController } from './earlier-controller.js';
import { dayWords } from './saving-view.js';

export interface EarlierViewOptions {
  readonly earlier: EarlierController;
  readonly messages: AidsMessages;
  readonly context: QuestionContext;
  /** Whom to call, where the definition says so. */
  readonly contact: LocalisedText | undefined;
  /** Questions whose answers are not kept. */
  readonly sensitive: readonly Question[];
}

/** What there is to say at present, in a sentence; empty where there is nothing. */
export function earlierWords(
  { phase, fault, amended, memory: { earlier } }: EarlierController,
  messages: AidsMessages,
): string {
  if (fault) return messages.receiptFaults[fault];
  if (phase === 'amending' && amended) return messages.changing(dateWords(amended.received, messages));
  if (phase === 'remembered' && earlier) return messages.youAnswered(dayWords(earlier.at, messages));
  return phase === 'withdrawn' ? messages.withdrawn : phase === 'looking' ? messages.looking : '';
}

const callUs = ({ contact, messages, context }: EarlierViewOptions): TemplateResult | typeof nothing =>
  contact ? html`<p>${`${messages.orAsk} `}${context.say(contact)}</p>` : nothing;

const button = (words: string, onPress: () => void, second = true): TemplateResult =>
  html`<button type="button" class="button ${second ? 'second' : ''}" @click=${onPress}>${words}</button>`;

/** "You answered on 3 May": what did somebody come for? In the place of the first page. */
export function rememberedView(options: EarlierViewOptions): TemplateResult {
  const { earlier, messages } = options;
  return html`<div class="panel" part="earlier">
    <h2 id="heading" tabindex="-1">
      ${messages.youAnswered(dayWords(earlier.memory.earlier?.at ?? 0, messages))}
    </h2>
    <p>${messages.youAnsweredHint}</p>
    <div class="buttons">
      ${button(messages.amend, () => earlier.amendRemembered(), false)}
      ${button(messages.answerElse, () => earlier.answerElse())}
      ${button(messages.answerFor, () => earlier.helpSomeone())}
    </div>
    ${callUs(options)}
    <button type="button" class="link" @click=${() => earlier.forget()}>${messages.forget}</button>
  </div>`;
}

/** What is wrong with a reference itself, rather than with the way to where it is looked up. */
const WRONG = /^(unknown|gone)$/;

/** Above the questions: which answers are being changed, or the code that says so. */
export function earlierView(options: EarlierViewOptions): TemplateResult | typeof nothing {
  const { earlier, messages, context } = options;
  const { phase, fault } = earlier;
  const told = fault ? html`<p class="error">${messages.receiptFaults[fault]}</p>` : nothing;
  if (phase === 'asking' || phase === 'looking')
    return html`<form
      class="panel"
      part="earlier"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        if (phase === 'asking') void earlier.lookUp();
      }}
    >
      <h3 id="earlier" tabindex="-1">${messages.changeTitle}</h3>
      <label class="label" for="receipt">${messages.codeLabel}</label>
      <p class="hint" id="receipt-hint">${messages.codeHint}</p>
      ${fault ? errorLine('receipt', context.messages.errorPrefix, messages.receiptFaults[fault]) : nothing}
      <input
        class="control"
        id="receipt"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-invalid=${fault && WRONG.test(fault) ? 'true' : nothing}
        aria-describedby=${fault ? 'receipt-hint receipt-error' : 'receipt-hint'}
        .value=${earlier.typed}
        @input=${(event: Event) => (earlier.typed = (event.target as HTMLInputElement).value)}
      />
      <div class="buttons">
        <button class="button">${phase === 'looking' ? messages.looking : messages.find}</button>
        ${button(messages.goBack, () => earlier.close())}
      </div>
      ${callUs(options)}
    </form>`;
  if (phase === 'amending' || phase === 'sure') return amendingView(options, told);
  return phase === 'withdrawn'
    ? html`<div class="panel" part="earlier" id="earlier" tabindex="-1"><p>${messages.withdrawn}</p></div>`
    : againView(options);
}

/** Above the questions: that it is another answer than the one that is remembered, and whose or about what. */
function againView({ earlier, messages, context }: EarlierViewOptions): TemplateResult | typeof nothing {
  if (earlier.mode === 'assisted') return html`<p class="panel" part="earlier">${messages.helping}</p>`;
  const about = context.session.besides?.about?.trim();
  return about
    ? html`<div class="panel" part="earlier">
        <p>${`${messages.answeringAbout} `}<bdi>${about}</bdi></p>
        <button type="button" class="link" @click=${() => earlier.changeAbout()}>
          ${messages.changeAbout}
        </button>
      </div>`
    : nothing;
}

/** What is different this time, as a question. */
export function aboutQuestion(session: Session, messages: AidsMessages): QuestionState {
  const own = ownWords(messages);
  return aboutState(session, { title: own(messages.about), description: own(messages.aboutHint) });
}

/** What is different this time? In the place of the first page, before anything is answered. */
export function differingView(options: EarlierViewOptions): TemplateResult {
  const { earlier, messages, context } = options;
  const state = aboutQuestion(context.session, messages);
  const problem = earlier.differingProblem;
  const inside: QuestionContext = {
    ...context,
    allOptional: false,
    problemOf: (id) => (problem?.id === id ? problem : undefined),
    describe: () => (problem?.code === 'tooLong' ? messages.aboutTooLong : messages.aboutMissing),
    enter: (_, entry) => context.act((session) => withBesides(session, { about: String(entry) })),
  };
  return html`<form
    class="panel"
    part="earlier"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      earlier.goOn(problemsIn(context.session, [state])[0]);
    }}
  >
    <h2 id="heading" tabindex="-1">${messages.answerElse}</h2>
    ${renderItem(state, inside)}
    <div class="buttons">
      <button class="button">${messages.carryOn}</button>
      ${earlier.phase === 'differing' ? button(messages.goBack, () => earlier.close()) : nothing}
    </div>
  </form>`;
}

function amendingView(options: EarlierViewOptions, told: unknown): TemplateResult {
  const { earlier, messages, context, sensitive } = options;
  const { amended, phase } = earlier;
  const sure = phase === 'sure';
  return html`<div class="panel" part="earlier">
    <h3 id="earlier" tabindex="-1">${messages.changing(dateWords(amended?.received ?? '', messages))}</h3>
    ${told}
    <p>${sure ? messages.withdrawSure : amended?.then ? messages.changingHint : messages.changingBlank}</p>
    ${
      amended?.then && sensitive.length && !sure
        ? html`<p>${messages.changingSensitive}</p>
            <ul>
              ${sensitive.map(({ title }) => html`<li><bdi>${context.say(title)}</bdi></li>`)}
            </ul>`
        : nothing
    }
    ${sure ? nothing : changes(options)}
    <div class="buttons">
      ${
        sure
          ? html`${button(messages.keepThem, () => earlier.keep(), false)}
            ${button(messages.withdrawNow, () => void earlier.withdraw())}`
          : html`${button(messages.withdraw, () => void earlier.withdraw())}
            ${button(messages.stopChanging, () => earlier.close())}`
      }
    </div>
    ${callUs(options)}
  </div>`;
}

/** What would be different from what was sent then. */
function changes({ earlier, messages, context }: EarlierViewOptions): TemplateResult | typeof nothing {
  const all = earlier.changes(context.session);
  if (!all) return nothing;
  return all.length
    ? html`<h4>${messages.changesTitle}</h4>
        <dl class="answers">
          ${all.map(
            ({ title, before, now }) =>
              html`<div>
                <dt>${title}</dt>
                <dd class="given">
                  ${`${messages.before} `}<bdi class="words">${before ?? messages.nothingGiven}</bdi>
                </dd>
                <dd class="given">
                  ${`${messages.now} `}<bdi class="words">${now ?? messages.nothingGiven}</bdi>
                </dd>
              </div>`,
          )}
        </dl>`
    : html`<p>${messages.noChanges}</p>`;
}

/** After Send: whether this device should remember it. */
export function rememberView({ earlier, messages }: EarlierViewOptions): TemplateResult | typeof nothing {
  const { state } = earlier.memory;
  if (state === 'no') return nothing;
  return html`<div class="panel" part="earlier" id="remember" tabindex="-1">
    ${
      state === 'yes'
        ? html`<p>${messages.rememberedNow}</p>
            <button type="button" class="link" @click=${() => earlier.forget()}>${messages.forget}</button>`
        : html`<p class="hint">${state === 'failed' ? messages.notes.blocked : messages.rememberHint}</p>
            ${button(messages.remember, () => earlier.memory.remember())}`
    }
  </div>`;
}
