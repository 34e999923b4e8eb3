import { html, nothing, type TemplateResult } from 'lit';

import { sharedDelivery, type Delivery } from '../../delivery/delivery.js';
import { addStyles } from '../../kit/add-styles.js';
import { errorSummary } from '../../kit/error-summary.js';
import { KeepController } from '../../kit/sending/keep-controller.js';
import { outcomeStyles } from '../../kit/sending/outcome.styles.js';
import { outcomeStatus, outcomeView } from '../../kit/sending/outcome-view.js';
import { SendingController, type ResponseDetails } from '../../kit/sending/sending-controller.js';
import { startDelivery, type SendingOptions } from '../../kit/sending/sending-options.js';
import { setTrap } from '../../kit/sending/trap.js';
import { dayOf } from '../../language/date-words.js';
import { LanguageController } from '../../language/language-controller.js';
import { barStyles } from '../../look/bars.styles.js';
import { figureStyles } from '../../look/figures.styles.js';
import { problemStyles } from '../../look/problem.styles.js';
import type { PowerLabel } from '../../power-label/model/power.js';
import type { BallotController, PollProblem } from '../ballot-controller.js';
import { pollEndingCatalogues } from '../language/ending-catalogues.js';
import { pollEndingEnGb } from '../language/ending-en-gb.js';
import type { PollEndingMessages } from '../language/ending-messages.js';
import { pollAnswers } from '../model/poll-answers.js';
import { pollDefinition } from '../model/poll-definition.js';
import { LONGEST_WORDS } from '../model/poll.js';
import { isMoment, type Phase } from '../model/poll-times.js';
import { pollWords } from '../poll-words.js';
import { answerAsText } from './answer-as-text.js';
import { answersView } from './answers-view.js';
import { closedView } from './closed-view.js';
import { comparisonView } from './comparison-view.js';
import type { EndingContext } from './ending-context.js';
import { pollEndingStyles } from './ending.styles.js';
import { Others, type OthersHost } from './others.js';
import { refusedProblems } from './refused-problems.js';
import { reportAttributes } from './report-attributes.js';

/** What the second part reads from its element. */
export interface PollHost extends OthersHost, SendingOptions {
  readonly results: string;
  readonly opens: string;
  readonly closes: string;
  readonly power: PowerLabel | undefined;
  readonly delivery: Delivery | undefined;
  readonly now: () => Date;
}

/** Where and as what the answer is to be sent. */
export type Destination = Omit<ResponseDetails, 'answers' | 'widget' | 'source'>;

/**
 * A poll's second part, from Send on: what is wrong and how to say so, the way out, and what others said.
 *
 * Owns: the words for all that, the sending, the copying, whether results may be seen.
 * Does not own: the answer, or what the question looks like.
 */
export class PollEnding {
  readonly #host: PollHost;
  readonly #ballot: BallotController;
  readonly #language: LanguageController<PollEndingMessages>;
  readonly #copying: KeepController;
  readonly #sending: SendingController;
  readonly #others: Others;
  /** Whether others' answers may be seen now. Until then nothing of them is asked for. */
  #visible = false;

  constructor(host: PollHost, ballot: BallotController) {
    this.#host = host;
    this.#ballot = ballot;
    this.#language = new LanguageController(host, {
      fallback: pollEndingEnGb,
      catalogues: pollEndingCatalogues,
    });
    this.#copying = new KeepController(host);
    this.#others = new Others(host);
    this.#sending = new SendingController(host, ({ problems }) => {
      const refused = ballot.poll ? refusedProblems(ballot.poll, problems) : [];
      if (refused.length) ballot.stop(refused);
      return refused.length > 0;
    });
  }

  /** Resolves once the words are in the page's language, or there are none to be had. */
  get ready(): Promise<void> {
    return this.#language.loaded;
  }

  /** For another poll: nothing has been sent of it. */
  reset(): void {
    this.#sending.reset();
  }

  /** Looks at what others said, if it may be seen. */
  look(phase: Phase): void {
    const { poll, step } = this.#ballot;
    const results = this.#host.results || 'after';
    reportAttributes(this.#host);
    // What cannot be read may have been meant to hide them.
    this.#visible = results === 'always' || (results === 'after' && (step === 'end' || phase === 'closed'));
    if (this.#visible && poll) this.#others.look(poll);
  }

  /** Sends, once, unless something stands in the way. */
  send(destination: Destination): void {
    const { poll, ballot, changing } = this.#ballot;
    if (!poll) return;
    const problems: PollProblem[] = [];
    if (!ballot.choice) problems.push({ at: 'choice', code: 'missing' });
    if (poll.followUp && ballot.words.trim().length > LONGEST_WORDS)
      problems.push({ at: 'words', code: 'tooLong' });
    if (problems.length) {
      this.#ballot.stop(problems);
      return;
    }
    if (changing) this.#sending.amend();
    if (this.#sending.state) return;
    const { words } = this.#context;
    const title = words.choose(poll.wording);
    void this.#sending.send(this.#host.delivery ?? sharedDelivery(), {
      ...destination,
      widget: 'power-poll',
      source: pollDefinition(poll),
      answers: pollAnswers(poll, ballot),
      words: { title: title.words, language: title.language, text: answerAsText(poll, ballot, words) },
    });
    this.#ballot.end();
  }

  /** What to do about a problem, in words. */
  describe({ code, detail }: PollProblem): string {
    const { messages, words } = this.#context;
    const ask = this.#ballot.poll?.ask;
    if (code === 'tooLong') return messages.tooLong(LONGEST_WORDS);
    if (code === 'missing') return ask ? words.plain(ask) : messages.selectAnAnswer;
    return detail ?? messages.checkAnswer;
  }

  /** What stands above the question: what is wrong, or that an answer is being changed. */
  before(): TemplateResult {
    const { problems, changing, focus } = this.#ballot;
    const { messages } = this.#context;
    return html`${changing ? html`<p part="replaces" lang=${messages.tag}>${messages.replaces}</p>` : nothing}
    ${
      problems.length
        ? errorSummary({
            heading: messages.thereIsAProblem,
            level: 2,
            lines: problems.map((problem) => ({ message: this.describe(problem), goTo: problem.at })),
            onGo: (id) => focus.focusControl(id),
          })
        : nothing
    }`;
  }

  /** What stands beside Send. */
  beside(): TemplateResult | typeof nothing {
    return this.#ballot.changing
      ? html`<button type="button" class="button second" @click=${() => this.#ballot.keep()}>
          ${this.#context.messages.keepMyAnswer}
        </button>`
      : nothing;
  }

  /** What came of sending, and then what others said. */
  view(): TemplateResult {
    const { messages } = this.#context;
    const { poll, ballot } = this.#ballot;
    const { state = { kind: 'saving' } } = this.#sending;
    const closed = state.kind === 'refused' && state.reason === 'closed';
    return html`${outcomeView({
      state,
      copying: this.#copying,
      messages,
      asText: () => (poll ? answerAsText(poll, ballot, this.#context.words) : ''),
      onRetry: () => this.#sending.retry(),
      beside:
        closed || state.kind === 'saving'
          ? nothing
          : html`<button type="button" class="link" @click=${() => this.#ballot.amend()}>
              ${messages.changeMyAnswer}
            </button>`,
    })}
    ${this.results()}`;
  }

  /** That the poll has closed, what came of it, and what everybody said. */
  closed(): TemplateResult {
    const { closes, now } = this.#host;
    const power = this.#host.power ?? (this.#ballot.poll?.power as Partial<PowerLabel> | undefined);
    const hearBy = power?.hearBy ?? '';
    const { results, state } = this.#others;
    // What was not asked for, or has not come, is not known: neither that there is an outcome nor that there is none.
    const outcome = state === 'none' || state === 'there' ? results?.outcome : 'loading';
    return html`${closedView({
      closes,
      outcome,
      hearBy: isMoment(hearBy) ? hearBy : undefined,
      today: dayOf(now()),
      context: this.#context,
    })}
    ${this.results()}`;
  }

  /** What others said, if it may be seen. */
  results(): TemplateResult | typeof nothing {
    const { poll, step, ballot } = this.#ballot;
    const context = this.#context;
    const { messages } = context;
    if (this.#host.results === 'never' && step === 'end')
      return html`<p class="quiet">${messages.resultsNotHere}</p>`;
    if (!this.#visible || !poll) return nothing;
    const { results, state, passport, own } = this.#others;
    const question = this.#others.questionOf(poll);
    const answer = step === 'end' ? ballot.choice : '';
    const told = {
      none: '',
      loading: messages.loadingResults,
      failed: messages.resultsFailed,
      there: question ? '' : messages.noResultsYet,
    }[state];
    return html`<section
      class="results"
      part="results"
      lang=${messages.tag}
      aria-label=${messages.whatOthersSaid}
    >
      ${comparisonView({ poll, answer, question, passports: [own, passport], context })}
      ${told ? html`<p>${told}</p>` : nothing}
      ${results && question ? answersView({ poll, answer, results, question, context }) : nothing}
    </section>`;
  }

  /** For the live region: how the sending stands, or what changing an answer means, which stands above the focus. */
  get status(): string {
    if (this.#ballot.changing) return this.#context.messages.replaces;
    const { state } = this.#sending;
    return state && this.#ballot.step === 'end'
      ? outcomeStatus(state, this.#copying, this.#context.messages)
      : '';
  }

  get #context(): EndingContext {
    const { messages, tag } = this.#language;
    return { messages, words: pollWords(tag, messages.tag) };
  }
}

/** Makes the second part, and the delivery with it, which also sends what earlier visits have left. */
export async function pollEnding(host: PollHost, ballot: BallotController): Promise<PollEnding> {
  addStyles(host, problemStyles, outcomeStyles, barStyles, figureStyles, pollEndingStyles);
  startDelivery(host, () => host);
  setTrap(host);
  const ending = new PollEnding(host, ballot);
  await ending.ready;
  return ending;
}
