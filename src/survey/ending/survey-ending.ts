import type { LitElement, TemplateResult } from 'lit';

import { sharedDelivery } from '../../delivery/delivery.js';
import { addStyles } from '../../kit/add-styles.js';
import { LatePart } from '../../kit/late-part.js';
import { KeepController } from '../../kit/sending/keep-controller.js';
import { outcomeStyles } from '../../kit/sending/outcome.styles.js';
import { outcomeStatus } from '../../kit/sending/outcome-view.js';
import { SendingController } from '../../kit/sending/sending-controller.js';
import { startDelivery, type SendingOptions } from '../../kit/sending/sending-options.js';
import { setTrap } from '../../kit/sending/trap.js';
import { LanguageController } from '../../language/language-controller.js';
import { problemStyles } from '../../look/problem.styles.js';
import { advise } from '../advise.js';
import type { AidedSurvey } from '../aids/survey-aids.js';
import type { JourneyController } from '../journey-controller.js';
import { endingCatalogues } from '../language/ending-catalogues.js';
import { endingEnGb } from '../language/ending-en-gb.js';
import type { EndingMessages } from '../language/ending-messages.js';
import { chooseText, finalAnswers, startSession } from '../model/index.js';
import type { Problem } from '../model/problem.js';
import type { Session } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';
import { needsAids } from '../load-aids.js';
import { AroundQuestions } from './around-questions.js';
import { checkView } from './check-view.js';
import { modeOf, PaperJudge } from './entry-mode.js';
import { endView } from './end-view.js';
import { endingStyles } from './ending.styles.js';
import { answersAsText, givenAnswers, type GivenAnswer } from './given-answers.js';
import type { GroupQuestions } from './group-questions.js';
import { Onward } from './onward.js';
import { refusedProblems } from './refused-problems.js';
import { ShownProblems } from './shown-problems.js';
import { StepHistory } from './step-history.js';

/** The survey, as far as its second part has to know it. */
type Host = LitElement & SendingOptions & AidedSurvey & { readonly partner: string };

/**
 * A survey's second part, from the first "Continue" on: what is wrong with an answer, "Check your answers", and the way
 * out.
 *
 * Owns: the words for all that, the sending, the copying.
 * Does not own: the answers, where the resident is, how a problem is said, or what the first page looks like.
 */
export class SurveyEnding {
  readonly #language: LanguageController<EndingMessages>;
  readonly #copying: KeepController;
  readonly #sending: SendingController;
  readonly #journey: JourneyController;
  readonly #onward: Onward;
  readonly #history: StepHistory;
  readonly #problems: ShownProblems;
  readonly #judge = new PaperJudge();

  readonly #host: Host;
  readonly #definition: () => unknown;
  readonly #around: AroundQuestions;
  /** For whom it is answered: loaded where the definition asks that. */
  readonly #groups: LatePart<GroupQuestions>;

  constructor(host: Host, journey: JourneyController, definition: () => unknown) {
    this.#host = host;
    this.#definition = definition;
    this.#journey = journey;
    this.#groups = new LatePart(
      host,
      () =>
        import('./group-questions.js').then(
          ({ GroupQuestions }) => new GroupQuestions(journey, () => this.#language.messages),
        ),
      true,
    );
    this.#onward = new Onward(
      host,
      journey,
      () => this.#groups.part?.problems() ?? [],
      (problems, session) => (modeOf(host) === 'paper' ? this.#judge.judge(problems, session) : problems),
    );
    this.#around = new AroundQuestions(host, journey, definition, {
      sent: () => this.#sending.sent,
      group: (session) => this.#groupGiven(session),
    });
    this.#history = new StepHistory(host, journey);
    this.#problems = new ShownProblems(host, journey, {
      messages: () => this.#language.messages,
      questionBeside: (problem) => this.#groups.part?.questionOf(problem),
      onGo: (id) => this.#onward.goTo(id),
    });
    this.#language = new LanguageController(host, { fallback: endingEnGb, catalogues: endingCatalogues });
    this.#copying = new KeepController(host);
    this.#sending = new SendingController(host, (state) => {
      const { session } = journey;
      const refused = session ? refusedProblems(session, state) : [];
      if (refused.length) this.#onward.refuse(refused);
      return refused.length > 0;
    });
  }

  /** Resolves once it can be used: with what an earlier visit has left, where there is something. */
  async ready(): Promise<void> {
    if (needsAids(this.#host)) await this.#around.withAids();
    await this.#language.loaded;
  }

  /** For the first definition, for another, or for the same once more: nothing has been sent of it, and Back leads to nothing that was. */
  begin(): void {
    const { session } = this.#journey;
    this.#sending.reset();
    this.#history.reset();
    this.#around.begin();
    this.#judge.reset();
    if (session?.survey.groupResponses) this.#groups.show();
    if (session) advise(this.#host.localName, session.survey);
  }

  continue(): void {
    this.#onward.continue();
  }

  /** Sends, once, unless something stands in the way. */
  send(context: QuestionContext): void {
    const { session } = this.#journey;
    if (session?.survey.groupResponses && !this.#groups.part)
      return this.#groups.use(() => this.send(context));
    if (!session || this.#sending.state || !this.#onward.readyToSend()) return;
    const given = this.#journey.session ?? session;
    const title = chooseText(given.survey, given.survey.title ?? '', context.language);
    const { endpoint, confirm, format, headers, transport, activity, partner, delivery } = this.#host;
    const { amended, mode: helping = 'self' } = this.#around.aids?.earlier ?? {};
    const own = modeOf(this.#host);
    if (amended) this.#sending.replace(amended);
    const group = this.#groups.part?.sent(given);
    void this.#sending.send(delivery ?? sharedDelivery(), {
      ...{ endpoint, confirm, format, headers, transport, activity },
      partner: partner || null,
      language: context.language,
      source: this.#definition(),
      widget: 'survey',
      mode: own === 'self' ? helping : own,
      ...(group && { group }),
      answers: { ...finalAnswers(given), ...this.#around.sentBesides(given) },
      words: {
        title: title.text,
        language: title.lang ?? context.language,
        text: this.#asText(given, context),
      },
    });
    this.#onward.end();
  }

  /** What to do about a problem, in words. */
  describe(problem: Problem, context: QuestionContext): string | TemplateResult {
    return this.#problems.describe(problem, context);
  }

  /** The problems being shown, with links to their controls. */
  summary(context: QuestionContext): unknown {
    return this.#problems.summary(context);
  }

  /** "Check your answers", or what came of sending them. */
  view(session: Session, context: QuestionContext, onSend: () => void): TemplateResult {
    const { messages } = this.#language;
    const journey = this.#journey;
    const onContinue = (): void => this.continue();
    if (journey.step === 'check')
      return checkView({
        ...{
          session,
          journey,
          onward: this.#onward,
          groups: this.#groups.part,
          summary: this.summary(context),
        },
        ...{ context, messages, onContinue, onSend },
      });
    const { state = { kind: 'saving' } } = this.#sending;
    const onRetry = (): void => this.#sending.retry();
    const asText = (): string => this.#asText(session, context);
    const onAnother = modeOf(this.#host) === 'self' ? undefined : () => this.#another();
    return endView({ session, state, copying: this.#copying, context, messages, asText, onRetry, onAnother });
  }

  /** For whom it was answered; undefined while what asks that is still being loaded. */
  #groupGiven(session: Session): readonly GivenAnswer[] | undefined {
    return session.survey.groupResponses ? this.#groups.part?.given(session) : [];
  }

  /** What was answered and for whom, for the resident. */
  #asText(session: Session, context: QuestionContext): string {
    const { messages } = this.#language;
    const all = [
      ...this.#around.givenBefore(session),
      ...givenAnswers(session, context),
      ...(this.#groupGiven(session) ?? []),
      ...this.#around.givenAfter(session, messages),
    ];
    return answersAsText(all, context, messages);
  }

  /** What stands around the questions, or alone in their place. */
  beside(context: QuestionContext): ReturnType<AroundQuestions['beside']> {
    return this.#around.beside(context, this.#language.messages);
  }

  /** The next form, or the next person: nothing of the last one is left. */
  #another(): void {
    const { session } = this.#journey;
    if (!session) return;
    this.#journey.begin(startSession(session.survey, session.environment));
    this.#journey.go('page');
    this.begin();
  }

  /** For the live region: how the sending stands; empty before Send. */
  get status(): string {
    const { state } = this.#sending;
    return state
      ? outcomeStatus(state, this.#copying, this.#language.messages)
      : (this.#around.aids?.status ?? '');
  }
}

/**
 * Makes the second part, and the delivery with it, which also sends what earlier visits have left.
 *
 * @param definition As it is asked.
 */
export async function surveyEnding(
  host: Host,
  journey: JourneyController,
  definition: () => unknown,
): Promise<SurveyEnding> {
  addStyles(host, problemStyles, outcomeStyles, endingStyles);
  startDelivery(host, () => host);
  setTrap(host);
  const ending = new SurveyEnding(host, journey, definition);
  await ending.ready();
  // Where it came before the first question, the survey begins it with that.
  if (journey.session) ending.begin();
  return ending;
}
