import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import type { Delivery } from '../delivery/delivery.js';
import { AnnouncementController } from '../kit/announcement-controller.js';
import { LatePart, loadedSurely } from '../kit/late-part.js';
import type { SendingFormat, Transport } from '../delivery/means.js';
import { NewestWords } from '../kit/newest-words.js';
import { SourceController } from '../kit/source-controller.js';
import { warnOnce } from '../kit/warn-once.js';
import { LanguageController } from '../language/language-controller.js';
import { controlStyles } from '../look/controls.styles.js';
import { formStyles } from '../look/form.styles.js';
import { hostStyles } from '../look/host.styles.js';
import { onDarkPage } from '../look/on-dark-page.js';
import type { PowerLabelFragment } from '../power-label/fragment.js';
import { SaysoDefinitionEvent } from './events/sayso-definition-event.js';
import { SaysoStepEvent } from './events/sayso-step-event.js';
import { JourneyController } from './journey-controller.js';
import { surveyCatalogues } from './language/catalogues.js';
import { surveyEnGb } from './language/en-gb.js';
import { loadReading } from './load-reading.js';
import { startSession, type HostFunctions, type SurveyReading } from './model/index.js';
import type { Session } from './model/session-state.js';
import { questionContext } from './question-context-of.js';
import type { QuestionContext } from './questions/question-context.js';
import { needsAids } from './load-aids.js';
import { loadLabel } from './load-label.js';
import { loadMarkup, type Markup } from './load-markup.js';
import { mentions } from './mentions.js';
import type { HelpedReading } from './read-with-help.js';
import type { Upload } from './uploads/upload.js';
import { surveyStyles } from './survey.styles.js';
import { pageView } from './views/page-view.js';

/**
 * A survey in the SurveyJS JSON format, asked the GOV.UK and NHS way.
 *
 * @tagname sayso-survey
 * @summary "Have your say": a survey that residents answer on the page they are on.
 *
 * @attr {string} upload-endpoint - URL that files are posted to, where the survey asks for some: `multipart/form-data` with `file`, `question` and `activity`, without credentials. Its reply is JSON with a `url` or an `id`, which is what the answer holds. Any other reply than 2xx is shown as a failure that can be tried again. Without it, and without `upload`, the place of such a question says that no file can be sent here.
 * @attr {'self' | 'assisted' | 'paper'} mode - Who fills it in: `self` (default), a resident; `assisted`, somebody for a resident who tells them the answers; `paper`, somebody who types in answers from paper. It is sent with the answers. With the last two, for pages of staff, nothing is offered that only makes sense on a resident's own device, and the next can be entered once one is sent. With `paper` nothing is refused that was left blank; what is not as asked is shown once, and then taken as it is.
 * @attr {boolean} print-sheet - Offers a form to be printed and filled in on paper, also where the definition has no `returnAddress` that it would go back to.
 * @attr {boolean} easy-read - Begins in easy read, where the definition has such words (`easyRead`): for a page that is in easy read itself. Set and taken away as the resident switches it.
 *
 * @slot - Shown while the survey loads and if it cannot be used: say how else to take part. May also hold the definition, in a `<script type="application/json">`.
 * @slot help - How to reach a person. Shown where the endpoint refuses the answers.
 *
 * @fires {SaysoDefinitionEvent} sayso-definition - The definition was read; says what in it is not supported.
 * @fires {SaysoStepEvent} sayso-step - The resident has come to another step.
 * @fires {SaysoQueuedEvent} sayso-queued - The answers could not be sent yet and are kept.
 * @fires {SaysoSentEvent} sayso-sent - The endpoint confirmed the answers.
 * @fires {SaysoFailedEvent} sayso-failed - The endpoint refused the answers; they are kept.
 *
 * @csspart survey - Everything that the widget shows.
 * @csspart title - The heading of the survey or page.
 * @csspart page-title - The heading of the first page, below the survey's own.
 * @csspart power-label - How much say residents have, before the first question.
 * @csspart question - One question with its title, hint and controls.
 * @csspart reading-help - The switches for easy read and for reading aloud, where there are some.
 * @csspart error-summary - The list of what is wrong.
 * @csspart continue - The Continue button.
 * @csspart waiting - Why Continue has not led on yet, where the connection is slow or gone.
 * @csspart send - The Send button.
 * @csspart outcome - How the sending stands, at the end.
 * @csspart reference - The receipt code.
 * @csspart onward - The link to where the author wants residents to go next.
 * @csspart aids - What can be asked for besides answering, below the questions.
 * @csspart sheet - The form to be printed and filled in on paper.
 * @csspart paper-form - Which form is being typed in, with `mode="paper"`.
 * @csspart on-paper - Where it can be noted what a form on paper says and the screen does not ask, with `mode="paper"`.
 * @csspart another - The button that goes on to the next, with `mode="paper"` or `mode="assisted"`.
 * @csspart earlier - Answers that were sent an earlier time, to be changed or withdrawn.
 * @csspart saved - What there is to say of answers that are kept on this device.
 *
 * @cssprop [--sayso-font=inherit] - Font family.
 * @cssprop [--sayso-font-size=max(1.0625em, 17px)] - Size that everything else is measured by.
 * @cssprop [--sayso-text=#15191c] - Text in controls, and everywhere if set by the page.
 * @cssprop [--sayso-quiet=#4d5358] - Hints.
 * @cssprop [--sayso-accent=#0f5a5e] - Buttons and chosen answers.
 * @cssprop [--sayso-on-accent=#fff] - Text on the accent.
 * @cssprop [--sayso-error=#b3122a] - Errors.
 * @cssprop [--sayso-line=#767c82] - Borders of controls.
 * @cssprop [--sayso-surface=#fff] - Background of controls.
 * @cssprop [--sayso-tint=#e9f2f1] - Background of chosen answers.
 * @cssprop [--sayso-focus=#ffcf33] - Outer ring of the focus.
 * @cssprop [--sayso-focus-ring=#15191c] - Inner ring of the focus.
 * @cssprop [--sayso-radius=0.5em] - Roundness of corners.
 * @cssprop [--sayso-measure=40em] - Greatest width.
 */
export class SurveyElement extends LitElement {
  static override styles = [hostStyles, controlStyles, formStyles, surveyStyles];

  // Decorators would cost every page a third of a kilobyte.
  static override properties: PropertyDeclarations = {
    src: {},
    definition: { attribute: false },
    functions: { attribute: false },
    endpoint: {},
    activity: {},
    partner: {},
    confirm: {},
    format: {},
    headers: { attribute: false },
    transport: { attribute: false },
    delivery: { attribute: false },
    storage: {},
    receipts: {},
    strict: { type: Boolean },
    oneQuestionPerPage: { type: Boolean, attribute: 'one-question-per-page' },
    ready: { type: Boolean, reflect: true },
  };

  /** Sends a file in place of us, where the survey asks for some, and returns its URL or id. Wins over `upload-endpoint`. Set it before the definition. */
  declare upload: Upload | undefined;

  /** URL of the definition, in the SurveyJS JSON format. */
  src = '';

  /** The definition itself, as an object. Wins over `src` and over an inline script. */
  definition: unknown;

  /** Functions that its expressions may call besides SurveyJS's own, by name. Set them before the definition. */
  functions: HostFunctions | undefined;

  /** URL that answers are posted to. Without it nothing is asked: an answer must have somewhere to go. */
  endpoint = '';

  /** Which activity is answered, such as `riverside-2026`: the endpoint's name for it. */
  activity = '';

  /** Whose page this is, such as `food-bank`: sent with the answers. */
  partner = '';

  /** `status` accepts any endpoint's 2xx as proof that the answers are stored; `echo` wants its id and digest back. */
  confirm: 'echo' | 'status' = 'echo';

  /** What is posted: `json`, as the contract has it, or the same as fields of a `form` or of a `multipart` form. */
  format: SendingFormat = 'json';

  /** Headers to send along, such as a nonce. Never kept on the device: each page sets them anew. */
  headers: Readonly<Record<string, string>> | undefined;

  /** Sends in place of us: gets the response and a signal, and returns once it is stored. `endpoint` is then its name. */
  transport: Transport | undefined;

  /** How answers leave the page. The default is the page's shared outbox; a test or a preview may hand in its own. */
  delivery: Delivery | undefined;

  /**
   * Where answers are kept for a resident who asks for that ("Save my answers on this device"): in the browser's `local`
   * storage, for 28 days after the last change; in its `session` storage, until the tab is closed; or nowhere (`none`,
   * and then it is not offered). Answers to questions marked `sensitive` never are.
   */
  storage: 'local' | 'session' | 'none' = 'local';

  /**
   * URL at which a collector of ours looks up receipts, such as `https://collector.example/receipts`. With it residents
   * can change or withdraw answers that they have sent, by their reference and from any device. Without it that is not
   * offered: other endpoints would count a changed answer twice.
   */
  receipts = '';

  /**
   * Asks nothing while a question does not say why it is asked (`why`) and what for (`usedFor`), or asks what is
   * known already (`knownAlready`): the console and `sayso-definition` list each. Without it that is advice.
   */
  strict = false;

  /** Asks one question at a time, whatever pages the definition has; what stands in a panel stays together. Read together with the definition. */
  oneQuestionPerPage = false;

  /** Set once the survey, or what stands in for it, is there: for styles that reserve room until then. */
  ready = false;

  #dark = false;

  readonly #language = new LanguageController(this, { fallback: surveyEnGb, catalogues: surveyCatalogues });
  readonly #announcement = new AnnouncementController(this);
  readonly #journey = new JourneyController(this, () => this.#stepped());
  readonly #newest = new NewestWords();
  readonly #late = new LatePart(
    this,
    () =>
      import('./ending/survey-ending.js').then(({ surveyEnding }) =>
        surveyEnding(this, this.#journey, () => this.#source),
      ),
    true,
  );
  readonly #definition = new SourceController(this, {
    src: () => this.src,
    property: () => this.definition,
    onFound: (source) => void this.#begin(source),
  });
  /** The definition as its author wrote it, and as it is asked. */
  #written: unknown;
  #source: unknown;
  #markup: Markup | undefined;
  #label: PowerLabelFragment | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark = onDarkPage(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('definition')) this.#definition.look();
  }

  protected override render(): TemplateResult {
    const { session } = this.#journey;
    const shown = session && this.#canBeAsked();
    const { tag, direction } = this.#language.messages;
    return html`<p class="unseen" role="status" lang=${tag}>${this.#status()}</p>
      <slot ?hidden=${shown}></slot>
      ${
        shown
          ? html`<div
              class="widget ${this.#dark ? 'dark' : ''}"
              part="survey"
              lang=${tag}
              dir=${direction ?? nothing}
            >
              ${this.#view(session)}
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

  async #begin(written: unknown): Promise<void> {
    this.#written = written;
    const read = (source: unknown): Promise<SurveyReading> =>
      loadReading(
        this,
        this.oneQuestionPerPage ? { ...(source as object), questionsOnPageMode: 'questionPerPage' } : source,
        { journey: this.#journey, announce: this.#announcement.later },
        this.functions,
      );
    const reading: Partial<HelpedReading> & SurveyReading = await (this.strict ||
    mentions(written, /"(bank|knownAlready|easyRead|readAloud)"/)
      ? // However long that takes: to ask the rest would be another survey.
        loadedSurely(this, () =>
          import('./read-with-help.js').then(({ readWithHelp }) =>
            readWithHelp(this, this.#journey, written, read),
          ),
        )
      : read(written));
    const { source = written, survey, issues, unread, help } = reading;
    const aided = survey && needsAids(this);
    const [markup, label] = await Promise.all([
      loadMarkup(source),
      loadLabel(this, survey?.power),
      aided && this.#late.arrival(),
    ]);
    // Another definition came meanwhile.
    if (this.#written !== written) return;
    this.#source = source;
    this.#markup = markup;
    this.#label = label;
    this.#journey.help = help;
    this.#journey.begin(survey && startSession(survey, { now: () => new Date(), random: Math.random }));
    this.#late.part?.begin();
    this.ready = true;
    // Once the questions are drawn, and the page has had its turn to listen.
    await new Promise((resolve) => setTimeout(resolve));
    if (survey) this.#late.expect();
    const usable = survey !== undefined;
    const tell = (): void => void this.dispatchEvent(new SaysoDefinitionEvent(survey !== undefined, issues));
    // Most definitions give nothing to report, and their residents need not load the words for it.
    if (usable && !issues.length && !unread) tell();
    else
      import('./report-definition.js').then(
        (words) => words.reportDefinition(this, source, usable, issues),
        tell,
      );
  }

  #context(session: Session): QuestionContext {
    const context: QuestionContext = questionContext({
      session,
      language: this.#language.tag,
      messages: this.#language.messages,
      problems: this.#journey.problems,
      page: this.#journey.pageIndex + 1,
      markup: this.#markup,
      actions: this.#journey,
      announce: this.#announcement.later,
      // There are no problems before what finds them is there.
      describe: (problem) => this.#late.part?.describe(problem, context) ?? '',
    });
    return context;
  }

  /** For the live region. */
  #status(): TemplateResult {
    return this.#newest.of([this.#announcement.words, this.#waiting(), this.#late.part?.status ?? '']);
  }

  /** Why Continue or Send has not led on yet. */
  #waiting(): string {
    const { oneMoment, noConnection } = this.#language.messages;
    return !this.#late.awaited ? '' : this.#late.failed ? noConnection : oneMoment;
  }

  #view(session: Session): TemplateResult {
    const journey = this.#journey;
    const context = this.#context(session);
    const onSend = (): void => this.#late.use((ending) => ending.send(context));
    const ending = this.#late.part;
    const { above, below, alone } = ending?.beside(context) ?? {};
    const step = (): TemplateResult =>
      ending && journey.step !== 'page'
        ? ending.view(session, context, onSend)
        : pageView({
            session,
            journey,
            context,
            summary: ending?.summary(context) ?? nothing,
            label: this.#label?.() ?? nothing,
            waiting: this.#waiting(),
            onContinue: () => this.#late.use((ending) => ending.continue()),
            onSend,
          });
    return html`${above}${alone ? nothing : [journey.help?.switches(context), step()]}${below}`;
  }

  #stepped(): void {
    // What was to be said of the last step would be heard over this one.
    this.#announcement.later('');
    const { step, page } = this.#journey;
    this.dispatchEvent(
      new SaysoStepEvent(this.activity, step, step === 'page' ? (page?.page.name ?? '') : ''),
    );
  }
}
