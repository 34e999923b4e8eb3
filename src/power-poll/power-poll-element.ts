import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import type { Delivery } from '../delivery/delivery.js';
import type { SendingFormat, Transport } from '../delivery/means.js';
import { LatePart } from '../kit/late-part.js';
import { warnOnce } from '../kit/warn-once.js';
import { dateWords } from '../language/date-words.js';
import { LanguageController } from '../language/language-controller.js';
import { controlStyles } from '../look/controls.styles.js';
import { formStyles } from '../look/form.styles.js';
import { hostStyles } from '../look/host.styles.js';
import { onDarkPage } from '../look/on-dark-page.js';
import type { PowerLabelFragment } from '../power-label/fragment.js';
import type { PowerLabel } from '../power-label/model/power.js';
import { BallotController } from './ballot-controller.js';
import type { PollEnding } from './ending/poll-ending.js';
import { pollCatalogues } from './language/catalogues.js';
import { pollEnGb } from './language/en-gb.js';
import { FOLLOW_UP_TITLE, PLACE_TITLE, type Poll } from './model/poll.js';
import { whereTheReaderIs } from './model/poll-times.js';
import { PhaseController } from './phase-controller.js';
import { PollFinder } from './poll-finder.js';
import { pollWords, type PollWords } from './poll-words.js';
import { pollStyles } from './power-poll.styles.js';
import { askView } from './views/ask-view.js';

/** Attributes that the definition of a poll is made from. */
const ASKED = ['poll', 'question', 'followUp', 'place'] as const;

/**
 * One question about power, answered in ten seconds. Then the resident sees three things side by side: the own
 * answer, those of people here, and the country's, if it was asked the same thing.
 *
 * Without any configuration it asks how much control people feel over decisions that affect their neighbourhood.
 *
 * @tagname sayso-power-poll
 * @summary One question: how much control do you feel you have here? You, people here and the country, side by side.
 *
 * @slot - Shown while the poll loads and if it cannot be used: say how else to answer. May also hold a poll of the page's own, in a `<script type="application/json">`.
 * @slot help - How to reach a person. Shown where the endpoint refuses the answer.
 *
 * @fires {SaysoQueuedEvent} sayso-queued - The answer could not be sent yet and is kept.
 * @fires {SaysoSentEvent} sayso-sent - The endpoint confirmed the answer.
 * @fires {SaysoFailedEvent} sayso-failed - The endpoint refused the answer; it is kept.
 *
 * @csspart poll - Everything that the widget shows.
 * @csspart title - The question, as the widget's heading.
 * @csspart question - One question with its title, hint and controls.
 * @csspart error-summary - The list of what is wrong.
 * @csspart send - The Send button.
 * @csspart waiting - Why Send has not led on yet, where the connection is slow or gone.
 * @csspart outcome - How the sending stands; or that the poll has closed, and what came of it.
 * @csspart reference - The receipt code.
 * @csspart results - What others said.
 * @csspart power-label - How much say residents have.
 *
 * @cssprop [--sayso-font=inherit] - Font family.
 * @cssprop [--sayso-font-size=max(1.0625em, 17px)] - Size that everything else is measured by.
 * @cssprop [--sayso-text=#15191c] - Text in controls, and everywhere if set by the page.
 * @cssprop [--sayso-quiet=#4d5358] - Hints.
 * @cssprop [--sayso-accent=#0f5a5e] - Buttons, bars and chosen answers.
 * @cssprop [--sayso-on-accent=#fff] - Text on the accent.
 * @cssprop [--sayso-error=#b3122a] - Errors.
 * @cssprop [--sayso-line=#767c82] - Borders of controls and tables.
 * @cssprop [--sayso-surface=#fff] - Background of controls.
 * @cssprop [--sayso-tint=#e9f2f1] - Background of chosen answers.
 * @cssprop [--sayso-focus=#ffcf33] - Outer ring of the focus.
 * @cssprop [--sayso-focus-ring=#15191c] - Inner ring of the focus.
 * @cssprop [--sayso-radius=0.5em] - Roundness of corners.
 * @cssprop [--sayso-measure=40em] - Greatest width.
 */
export class PowerPollElement extends LitElement {
  static override styles = [hostStyles, controlStyles, formStyles, pollStyles];

  // Decorators would cost every page a third of a kilobyte.
  static override properties: PropertyDeclarations = {
    question: {},
    poll: { attribute: false },
    endpoint: {},
    activity: {},
    partner: {},
    confirm: {},
    format: {},
    headers: { attribute: false },
    transport: { attribute: false },
    resultsSrc: { attribute: 'results-src' },
    results: {},
    benchmarkSrc: { attribute: 'benchmark-src' },
    benchmark: { attribute: false },
    opens: {},
    closes: {},
    followUp: { type: Boolean, attribute: 'follow-up' },
    place: { type: Boolean },
    scale: { type: Boolean },
    power: { attribute: false },
    delivery: { attribute: false },
    now: { attribute: false },
    ready: { type: Boolean, reflect: true },
  };

  /** A question of the bank: `neighbourhood-control` (default), `influence-local`, `belong` or `lonely-direct`. */
  question = '';

  /**
   * A poll of the page's own: `{name, wording, options, power}`, see `readPoll`. Wins over an inline script and over
   * `question`. With `power` alone it is the label of the question of the bank.
   */
  poll: unknown;

  /** URL that answers are posted to. Without it nothing is asked: an answer must have somewhere to go. */
  endpoint = '';

  /** Which activity is answered, such as `riverside-power-2026`: the endpoint's name for it. */
  activity = '';

  /** Whose page this is, such as `food-bank`: sent with the answer. */
  partner = '';

  /** `status` accepts any endpoint's 2xx as proof that the answer is stored; `echo` wants its id and digest back. */
  confirm: 'echo' | 'status' = 'echo';

  /** What is posted: `json`, as the contract has it, or the same as fields of a `form` or of a `multipart` form. */
  format: SendingFormat = 'json';

  /** Headers to send along, such as a nonce. Never kept on the device: each page sets them anew. */
  headers: Readonly<Record<string, string>> | undefined;

  /** Sends in place of us: gets the response and a signal, and returns once it is stored. `endpoint` is then its name. */
  transport: Transport | undefined;

  /** URL of the published results. Fetched only once they may be seen. */
  resultsSrc = '';

  /** When results may be seen: `after` one has answered or the poll has closed, `always`, or `never`. */
  results: 'after' | 'always' | 'never' = 'after';

  /** URL of a figure of one's own, such as the council's for its area, as `readBenchmark` reads it. */
  benchmarkSrc = '';

  /** The same as an object. Wins over `benchmark-src`. */
  benchmark: unknown;

  /** When the poll opens, ISO 8601: a day (`2026-12-01`) or a moment. */
  opens = '';

  /** When it closes; a day is included. */
  closes = '';

  /** Asks "What would change that?" too, in the resident's own words. */
  followUp = false;

  /** Asks what links the resident to the place. */
  place = false;

  /** Puts the answers side by side where there is room. */
  scale = false;

  /** How much say residents have in what this is about: said before the question. Wins over the `power` of the poll. */
  power: PowerLabel | undefined;

  /** How answers leave the page. The default is the page's shared outbox; a test or a preview may hand in its own. */
  delivery: Delivery | undefined;

  /** The clock, by which the poll opens and closes. A test or a story may hand in its own. */
  now = (): Date => new Date();

  /** Set once the poll, or what stands in for it, is there: for styles that reserve room until then. */
  ready = false;

  #dark = false;
  #label: PowerLabelFragment | undefined;
  #found: Poll | undefined;

  readonly #language = new LanguageController(this, { fallback: pollEnGb, catalogues: pollCatalogues });
  readonly #ballot = new BallotController(this);
  readonly #life = new PhaseController(this, {
    now: () => this.now(),
    times: () => [this.opens, this.closes],
    busy: () => this.#ballot.begun,
  });
  readonly #late = new LatePart(this, () =>
    import('./ending/poll-ending.js').then(({ pollEnding }) => pollEnding(this, this.#ballot)),
  );
  readonly #finder = new PollFinder(this, {
    property: () => this.poll,
    question: () => this.question,
    onFound: (poll) => void this.#begin(poll),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark = onDarkPage(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('opens') || changed.has('closes') || !this.hasUpdated) this.#life.look();
    if (changed.has('power')) void this.#loadLabel();
    if (this.hasUpdated && ASKED.some((name) => changed.has(name))) {
      this.#finder.look();
      if (changed.has('followUp') || changed.has('place')) void this.#begin(this.#found);
    }
    this.#late.part?.look(this.#life.phase);
  }

  protected override firstUpdated(): void {
    // Once the question is drawn.
    setTimeout(() => this.#late.expect());
  }

  protected override updated(): void {
    // At once where there is something to show besides the question.
    if (!this.#late.part && (this.#life.phase === 'closed' || this.results === 'always'))
      setTimeout(() => this.#late.show());
  }

  protected override render(): TemplateResult {
    const { poll } = this.#ballot;
    const shown = poll && this.#canBeAsked();
    const { tag, direction } = this.#language.messages;
    return html`<p class="unseen" role="status" lang=${tag}>${this.#late.part?.status || this.#waiting()}</p>
      <slot ?hidden=${shown}></slot>
      ${
        shown
          ? html`<div
              class="widget ${this.#dark ? 'dark' : ''}"
              part="poll"
              lang=${tag}
              dir=${direction ?? nothing}
            >
              ${this.#view(poll)}
            </div>`
          : ''
      }`;
  }

  /** False, with a word to the page's owner, while answers would have nowhere to go. */
  #canBeAsked(): boolean {
    for (const name of ['endpoint', 'activity'] as const) {
      if (this[name]) continue;
      warnOnce(this.localName, `has no ${name}, so it asks nothing. Add ${name}="…".`);
      return false;
    }
    return true;
  }

  async #begin(found: Poll | undefined): Promise<void> {
    this.#found = found;
    const label = this.#loadLabel();
    // It comes with the question: after it, it would push it away under somebody's finger.
    if (this.#power) await label;
    if (this.#found !== found) return;
    this.#late.part?.reset();
    this.#ballot.begin(
      found && {
        ...found,
        ...(this.followUp && !found.followUp && { followUp: FOLLOW_UP_TITLE }),
        ...(this.place && !found.place && { place: PLACE_TITLE }),
      },
    );
    this.ready = true;
  }

  get #power(): unknown {
    return this.power ?? this.#found?.power;
  }

  async #loadLabel(): Promise<void> {
    const power = this.#power;
    this.#label = undefined;
    if (!power) return;
    // Nobody is kept from answering by a label that cannot be loaded.
    const fragment = await import('../power-label/fragment.js').catch(() => undefined);
    await this.updateComplete;
    if (!fragment || this.#power !== power) return;
    this.#label = fragment.powerLabelFragment(this, power, this.now);
    this.requestUpdate();
  }

  /** Why Send has not led on yet. */
  #waiting(): string {
    const { oneMoment, noConnection } = this.#language.messages;
    return !this.#late.awaited ? '' : this.#late.failed ? noConnection : oneMoment;
  }

  #view(poll: Poll): TemplateResult {
    const { messages, tag } = this.#language;
    const words = pollWords(tag, messages.tag);
    const ending = this.#late.part;
    const { phase } = this.#life;
    const label = this.#label?.() ?? nothing;
    if (phase === 'before')
      return html`${this.#title(poll, words)}
        <p part="outcome">${messages.opens(this.#date(this.opens))}</p>
        ${label} ${ending?.results() ?? nothing}`;
    if (ending && phase === 'closed') return html`${this.#title(poll, words)} ${ending.closed()} ${label}`;
    if (ending && this.#ballot.step === 'end') return ending.view();
    if (phase === 'closed') return html`${this.#title(poll, words)}`;
    return html`${label}
    ${askView({
      poll,
      ballot: this.#ballot,
      messages,
      words,
      closes: this.#date(this.closes),
      scale: this.scale,
      before: ending?.before(),
      describe: (problem) => ending?.describe(problem) ?? '',
      waiting: this.#waiting(),
      beside: ending?.beside(),
      onSend: () => this.#late.use((part) => this.#send(part)),
    })}
    ${ending?.results() ?? nothing}`;
  }

  #title = (poll: Poll, words: PollWords): TemplateResult =>
    html`<h2 id="heading" tabindex="-1" part="title">${words.say(poll.wording)}</h2>`;

  #date = (stored: string): string => dateWords(whereTheReaderIs(stored), this.#language.messages);

  #send(ending: PollEnding): void {
    const { endpoint, confirm, format, headers, transport, activity, partner } = this;
    ending.send({
      ...{ endpoint, confirm, format, headers, transport, activity },
      ...{ partner: partner || null, language: this.#language.tag },
    });
  }
}
