import { nothing, type LitElement, type TemplateResult } from 'lit';

import { sharedDelivery, type Delivery } from '../../delivery/delivery.js';
import { addStyles } from '../../kit/add-styles.js';
import { errorSummary } from '../../kit/error-summary.js';
import { KeepController } from '../../kit/sending/keep-controller.js';
import { outcomeStyles } from '../../kit/sending/outcome.styles.js';
import { outcomeStatus } from '../../kit/sending/outcome-view.js';
import { SendingController, type ResponseDetails } from '../../kit/sending/sending-controller.js';
import { startDelivery, type SendingOptions } from '../../kit/sending/sending-options.js';
import { setTrap } from '../../kit/sending/trap.js';
import { LanguageController } from '../../language/language-controller.js';
import { problemStyles } from '../../look/problem.styles.js';
import { advise } from '../advise.js';
import type { JourneyController, Rules } from '../journey-controller.js';
import { endingCatalogues } from '../language/ending-catalogues.js';
import { endingEnGb } from '../language/ending-en-gb.js';
import type { EndingMessages } from '../language/ending-messages.js';
import { chooseText, finalAnswers, problemsIn, settled } from '../model/index.js';
import type { Problem } from '../model/problem.js';
import { wayTo } from '../model/way-to.js';
import type { Session } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';
import { checkView } from './check-view.js';
import { endView } from './end-view.js';
import { endingStyles } from './ending.styles.js';
import { answersAsText, givenAnswers } from './given-answers.js';
import { problemWords } from './problem-words.js';
import { refusedProblems } from './refused-problems.js';

/** Where and as what the answers are to be sent. */
export type Destination = Omit<ResponseDetails, 'answers' | 'widget'>;

/** The id of the control that a problem is about. */
const controlOf = ({ id, code, parts }: Problem): string =>
  code === 'otherEmpty' ? `${id}-other` : parts?.length ? `${id}-${parts[0]!}` : id;

/**
 * A survey's second part, from the first "Continue" on: what is wrong with an answer and how to say so, "Check your
 * answers", and the way out.
 *
 * Owns: the words for all that, the sending, the copying.
 * Does not own: the answers, where the resident is, or what the first page looks like.
 */
export class SurveyEnding {
  readonly #language: LanguageController<EndingMessages>;
  readonly #copying: KeepController;
  readonly #sending: SendingController;
  readonly #journey: JourneyController;
  readonly #rules: Rules = { problemsIn, settled };

  constructor(host: LitElement, journey: JourneyController) {
    this.#journey = journey;
    this.#language = new LanguageController(host, { fallback: endingEnGb, catalogues: endingCatalogues });
    this.#copying = new KeepController(host);
    this.#sending = new SendingController(host, ({ problems }) => {
      const { session } = journey;
      const refused = session ? refusedProblems(session, problems) : [];
      if (refused.length) journey.refuse(refused);
      return refused.length > 0;
    });
  }

  /** Resolves once the words are in the page's language, or there are none to be had. */
  get ready(): Promise<void> {
    return this.#language.loaded;
  }

  /** For another definition: nothing has been sent of it. */
  reset(): void {
    this.#sending.reset();
  }

  continue(): void {
    this.#journey.continue(this.#rules);
  }

  /** Sends, once, unless something stands in the way. `delivery` is the page's own where none is given. */
  send(delivery: Delivery | undefined, destination: Destination, context: QuestionContext): void {
    const { session } = this.#journey;
    if (!session || this.#sending.state || !this.#journey.readyToSend(this.#rules)) return;
    const given = this.#journey.session ?? session;
    const title = chooseText(given.survey, given.survey.title ?? '', context.language);
    void this.#sending.send(delivery ?? sharedDelivery(), {
      ...destination,
      widget: 'survey',
      answers: finalAnswers(given),
      words: {
        title: title.text,
        language: title.lang ?? context.language,
        text: answersAsText(givenAnswers(given, context), context, this.#language.messages),
      },
    });
    this.#journey.end();
  }

  /** What to do about a problem, in words. */
  describe(problem: Problem, { plain }: QuestionContext): string {
    const { session } = this.#journey;
    const way = session ? wayTo(session, problem.id) : [];
    const words = problemWords(problem, way.at(-1)?.question, this.#language.messages, plain);
    // Of several entries, which one.
    const within = way.slice(1, -1).map(({ question }) => plain(question.title));
    return [...within, words].join(': ');
  }

  /** The problems being shown, with links to their controls. */
  summary(context: QuestionContext): TemplateResult | typeof nothing {
    const { problems } = this.#journey;
    return problems.length
      ? errorSummary({
          heading: this.#language.messages.thereIsAProblem,
          lines: problems.map((problem) => ({
            message: this.describe(problem, context),
            goTo: controlOf(problem),
          })),
          onGo: (id) => this.#journey.goTo(id),
        })
      : nothing;
  }

  /** "Check your answers", or what came of sending them. */
  view(session: Session, context: QuestionContext, onSend: () => void): TemplateResult {
    const { messages } = this.#language;
    const journey = this.#journey;
    const onContinue = (): void => this.continue();
    if (journey.step === 'check')
      return checkView({ session, journey, context, messages, onContinue, onSend });
    const { state = { kind: 'saving' } } = this.#sending;
    const onRetry = (): void => this.#sending.retry();
    return endView({ session, state, copying: this.#copying, context, messages, onRetry });
  }

  /** For the live region: how the sending stands; empty before Send. */
  get status(): string {
    const { state } = this.#sending;
    return state ? outcomeStatus(state, this.#copying, this.#language.messages) : '';
  }
}

/** Makes the second part, and the delivery with it, which also sends what earlier visits have left. */
export async function surveyEnding(
  host: LitElement & SendingOptions,
  journey: JourneyController,
): Promise<SurveyEnding> {
  addStyles(host, problemStyles, outcomeStyles, endingStyles);
  startDelivery(host, () => host);
  setTrap(host);
  const { session } = journey;
  if (session) advise(host.localName, session.survey);
  const ending = new SurveyEnding(host, journey);
  await ending.ready;
  return ending;
}
