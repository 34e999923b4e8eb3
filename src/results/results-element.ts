import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import { heading } from '../kit/heading.js';
import { LatePart } from '../kit/late-part.js';
import { SourceController } from '../kit/source-controller.js';
import { warnOnce } from '../kit/warn-once.js';
import { LanguageController } from '../language/language-controller.js';
import { barStyles } from '../look/bars.styles.js';
import { controlStyles } from '../look/controls.styles.js';
import { figureStyles } from '../look/figures.styles.js';
import { formStyles } from '../look/form.styles.js';
import { hostStyles } from '../look/host.styles.js';
import { onDarkPage } from '../look/on-dark-page.js';
import { SaysoResultsEvent } from './events/sayso-results-event.js';
import { resultsCatalogues } from './language/catalogues.js';
import { resultsEnGb } from './language/en-gb.js';
import { readResults, type ResultsReading } from './model/index.js';
import { nextLook } from './model/next-look.js';
import type { PublishedResults } from './model/published-results.js';
import { resultsContext, type ResultsContext } from './results-context.js';
import { resultsStyles } from './results.styles.js';
import { factsView, leadView, outcomeView } from './views/facts-view.js';
import { questionView } from './views/question-view.js';

/**
 * Published results of an activity, with everything that one has to know to judge them.
 *
 * @tagname sayso-results
 * @summary "What people said": figures that can be believed, and that expose nobody.
 *
 * @slot - Shown while the results load and if there are none that can be shown. May also hold them, in a `<script type="application/json">`.
 *
 * @fires {SaysoResultsEvent} sayso-results - The results were read; says what in them is not shown.
 *
 * @csspart results - Everything that the widget shows.
 * @csspart title - The heading of the results.
 * @csspart together - How many groups of people answered together.
 * @csspart caveat - How many answered, and that they are no sample.
 * @csspart facts - Who asked whom, how and when.
 * @csspart outcome - What came of it, or that nothing has yet.
 * @csspart question - Everything about one question.
 * @csspart question-title - The question.
 * @csspart section-title - The headings of outcome and reach.
 * @csspart group-title - The headings of smaller tables.
 * @csspart table - A table of counts.
 * @csspart waves - The question over time.
 * @csspart groups - The question by groups of people.
 * @csspart why-hidden - "Why is this hidden?".
 * @csspart reach - Who answered, and who is missing.
 * @csspart download - The button for the CSV file.
 *
 * @cssprop [--sayso-bar=var(--sayso-accent)] - Bars and lines.
 * @cssprop [--sayso-font=inherit] - Font family.
 * @cssprop [--sayso-font-size=max(1.0625em, 17px)] - Size that everything else is measured by.
 * @cssprop [--sayso-text=inherit] - Text, if set by the page.
 * @cssprop [--sayso-quiet=#4d5358] - Notes.
 * @cssprop [--sayso-accent=#0f5a5e] - Bars, and the edge of the outcome.
 * @cssprop [--sayso-error=#b3122a] - The edge of an outcome that is overdue.
 * @cssprop [--sayso-line=#767c82] - Lines of tables.
 * @cssprop [--sayso-tint=#e9f2f1] - Behind bars.
 * @cssprop [--sayso-focus=#ffcf33] - Outer ring of the focus.
 * @cssprop [--sayso-focus-ring=#15191c] - Inner ring of the focus.
 * @cssprop [--sayso-radius=0.5em] - Roundness of corners.
 * @cssprop [--sayso-measure=40em] - Greatest width.
 */
export class ResultsElement extends LitElement {
  static override styles = [hostStyles, controlStyles, formStyles, barStyles, figureStyles, resultsStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    results: { attribute: false },
    question: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    refresh: { type: Number },
    ready: { type: Boolean, reflect: true },
  };

  /** URL of the published results: of an endpoint, or of a file that somebody uploads. */
  src = '';

  /** The results themselves, as an object. Win over `src` and over an inline script. */
  results: unknown;

  /** Name of the only question to show. */
  question = '';

  /** Level of the heading, 2 to 6: one more than that of the heading above it on the page. */
  headingLevel = 2;

  /** Minutes after which `src` is asked again, at least 5, and never before the next release. Without it, it is not. */
  refresh = 0;

  /** Set once the results, or what stands in for them, are there: for styles that reserve room until then. */
  ready = false;

  #dark = false;
  #reading: ResultsReading = { unshown: 0, issues: [] };
  #stale = false;

  readonly #language = new LanguageController(this, { fallback: resultsEnGb, catalogues: resultsCatalogues });
  readonly #source = new SourceController(this, {
    src: () => this.src,
    property: () => this.results,
    onFound: (source) => void this.#read(source),
    again: () =>
      nextLook(this.refresh, this.#reading.results?.release, { now: new Date(), chance: Math.random() }),
    onLost: () => {
      this.#stale = true;
      this.requestUpdate();
    },
  });

  readonly #late = new LatePart(this, () =>
    import('./more-results.js').then(({ moreResults }) => moreResults(this)),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark = onDarkPage(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('results')) this.#source.look();
  }

  protected override render(): TemplateResult {
    const shown = this.#chosen();
    const { messages, tag } = this.#language;
    return html`<p class="unseen" role="status" lang=${messages.tag}>${this.#stale ? messages.stale : ''}</p>
      <slot ?hidden=${shown !== undefined}></slot>
      ${
        shown
          ? html`<div
              class="widget ${this.#dark ? 'dark' : ''}"
              part="results"
              lang=${messages.tag}
              dir=${messages.direction ?? nothing}
            >
              ${this.#view(shown, resultsContext(messages, tag, { level: this.headingLevel, now: new Date() }))}
            </div>`
          : ''
      }`;
  }

  /** The results with the question that was asked for, or with all; undefined where there is nothing to show. */
  #chosen(): PublishedResults | undefined {
    const { results, unshown } = this.#reading;
    if (!results || !this.question) return results;
    const questions = results.questions.filter(({ name }) => name === this.question);
    if (questions.length || unshown) return { ...results, questions, reach: [] };
    const names = results.questions.map(({ name }) => name).join(', ');
    warnOnce(
      this.localName,
      `has no results of a question "${this.question}". There are: ${names}. The fallback content stays.`,
    );
    return undefined;
  }

  #view(results: PublishedResults, context: ResultsContext): TemplateResult {
    const { title, questions, reach = [] } = results;
    const { messages, say, level } = context;
    const { unshown } = this.#reading;
    const more = this.#late.part;
    return html`${heading(level, 'title', title ? say(title) : messages.results)}
    ${this.#stale ? html`<p class="quiet">${messages.stale}</p>` : nothing} ${leadView(results, context)}
    ${outcomeView(results, context)} ${questions.map((question) => questionView(question, context, more))}
    ${unshown ? html`<p>${messages.unshown(unshown)}</p>` : nothing}
    ${questions.length || unshown ? nothing : html`<p>${messages.nothingYet}</p>`}
    ${more && reach.length ? more.reachView(reach, context) : nothing} ${factsView(results, context)}
    ${
      more && questions.length
        ? html`<button
            type="button"
            class="button second"
            part="download"
            @click=${() => more.csv.download(results, context)}
          >
            ${messages.download}
          </button>`
        : nothing
    }`;
  }

  async #read(source: unknown): Promise<void> {
    this.#reading = readResults(source);
    this.#stale = false;
    this.ready = true;
    this.requestUpdate();
    const { results, issues } = this.#reading;
    if (results) this.#late.show();
    // Once the figures are drawn, and the page has had its turn to listen.
    await new Promise((resolve) => setTimeout(resolve));
    this.dispatchEvent(new SaysoResultsEvent(results !== undefined, issues));
    // Most results give nothing to report, and their readers need not load the words for it.
    if (issues.length) (await import('./report-results.js')).reportResults(this, issues);
  }
}
