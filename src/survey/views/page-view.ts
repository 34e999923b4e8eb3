import { html, nothing, type TemplateResult } from 'lit';

import { onceFor } from '../../kit/once-for.js';
import { factsAbout } from '../model/index.js';
import type { JourneyController } from '../journey-controller.js';
import type { Session } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';
import { renderItems } from '../questions/render-item.js';

export interface PageViewOptions {
  readonly session: Session;
  readonly journey: JourneyController;
  readonly context: QuestionContext;
  /** The problems being shown, if there are any. */
  readonly summary: unknown;
  /** How much say residents have, if the author said so. */
  readonly label: unknown;
  /** Why Continue or Send has not led on yet; empty where it has not been pressed, or has. */
  readonly waiting: string;
  readonly onContinue: () => void;
  /** For surveys that the author wants sent without a check. */
  readonly onSend: () => void;
}

/** One page of questions. */
export function pageView(options: PageViewOptions): TemplateResult {
  const { session, journey, context, summary, waiting, onContinue, onSend } = options;
  const { survey } = session;
  const { page: state } = journey;
  const { messages, say } = context;
  if (!state) return html``;
  const { page } = state;
  const first = journey.pageIndex === 0;
  return html`${first ? nothing : html`<button type="button" class="link" @click=${() => journey.back()}>${messages.back}</button>`}
  ${summary} ${first ? intro(options) : laterHeading(options)}
  ${
    // The questions in a <div>: put straight into a <form>, each would make it look through all its controls.
    // A place in the list for each page, so that none takes over another one's controls, open details or scroll.
    Array.from({ length: survey.pages.length }, (_, at) =>
      survey.pages[at] !== page
        ? nothing
        : html`<form
            class="page"
            novalidate
            @submit=${(event: Event) => {
              event.preventDefault();
              if (sends(options)) onSend();
              else onContinue();
            }}
          >
            ${first && survey.title && page.title ? html`<h3 part="page-title">${say(page.title)}</h3>` : nothing}
            ${page.description ? html`<p>${say(page.description)}</p>` : nothing}
            <div>${renderItems(page.elements, state.items, context)}</div>
            <div class="buttons"><button class="button" part="continue">${nextWords(options)}</button></div>
            ${waiting ? html`<p class="hint" part="waiting">${waiting}</p>` : nothing}
          </form>`,
    )
  }`;
}

/** Whether Send comes next: on the last page, unless the check follows it. */
const sends = ({ session, journey }: PageViewOptions): boolean =>
  journey.pageIndex === journey.pages.length - 1 &&
  (!!journey.page?.page.afterCheck || !session.survey.checkAnswers);

function nextWords(options: PageViewOptions): string | TemplateResult {
  const { messages, say } = options.context;
  const { buttons } = options.session.survey;
  if (sends(options)) return buttons.complete ? say(buttons.complete) : messages.send;
  const next = options.journey.page?.page.next ?? buttons.next;
  return next ? say(next) : messages.continue;
}

const pageOf = ({ journey, context }: PageViewOptions): string =>
  context.messages.pageOf(journey.pageIndex + 1, journey.mainPages.length);

const progress = (options: PageViewOptions): TemplateResult | typeof nothing =>
  options.journey.mainPages.length > Math.max(1, options.journey.pageIndex) &&
  options.session.survey.showProgress
    ? html`<p class="facts">${pageOf(options)}</p>`
    : nothing;

/** No answer changes them. */
const factsOf = onceFor(factsAbout);

/** What a resident should know before the first question: how many, how long, how much about them. */
function intro(options: PageViewOptions): TemplateResult {
  const { session, journey, context } = options;
  const { survey } = session;
  const { messages, say, allOptional } = context;
  const facts = factsOf(survey);
  const title = survey.title ?? journey.page?.page.title;
  return html`${title ? html`<h2 id="heading" tabindex="-1" part="title">${say(title)}</h2>` : nothing}
    <p class="facts" id=${title ? nothing : 'heading'} tabindex=${title ? nothing : '-1'}>
      ${[messages.questions(facts.questions), messages.minutes(facts.minutes), messages.aboutYou(facts.aboutYou)].join(`${messages.comma} `) + messages.fullStop + (allOptional ? ` ${messages.allOptional}` : '')}
    </p>
    ${survey.description ? html`<p>${say(survey.description)}</p>` : nothing} ${options.label}
    ${progress(options)}`;
}

function laterHeading(options: PageViewOptions): TemplateResult {
  const { session, journey, context } = options;
  const title = journey.page?.page.title ?? session.survey.title;
  return html`${progress(options)}
    <h2 id="heading" tabindex="-1" part="title">${title ? context.say(title) : pageOf(options)}</h2>`;
}
