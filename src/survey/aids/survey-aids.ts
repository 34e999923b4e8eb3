import { nothing, type LitElement } from 'lit';

import { addStyles } from '../../kit/add-styles.js';
import { KeepController } from '../../kit/sending/keep-controller.js';
import { outcomeStyles } from '../../kit/sending/outcome.styles.js';
import { warnOnce } from '../../kit/warn-once.js';
import { LanguageController } from '../../language/language-controller.js';
import type { GivenAnswer } from '../ending/given-answers.js';
import { endingStyles } from '../ending/ending.styles.js';
import { modeOf } from '../ending/entry-mode.js';
import type { JourneyController } from '../journey-controller.js';
import { problemStyles } from '../../look/problem.styles.js';
import { aidsCatalogues } from '../language/aids-catalogues.js';
import { aidsEnGb } from '../language/aids-en-gb.js';
import type { AidsMessages } from '../language/aids-messages.js';
import { storageOf } from '../load-aids.js';
import { aidsIn, type AidsInDefinition } from '../model/aids-in.js';
import { aboutAnswer } from '../model/besides.js';
import type { Answers } from '../model/definition.js';
import type { Session } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';
import { DeviceStorage } from './device-record.js';
import { EarlierController, type EarlierOptions } from './earlier-controller.js';
import {
  aboutQuestion,
  differingView,
  earlierView,
  earlierWords,
  rememberedView,
  rememberView,
  type EarlierViewOptions,
} from './earlier-view.js';
import { SavingController, type SavingOptions } from './saving-controller.js';
import { foundView, parkedView, savingView, savingWords, type SavingViewOptions } from './saving-view.js';

/** The survey, as far as what stands beside its questions has to know it. */
export interface AidedSurvey {
  readonly endpoint: string;
  readonly activity: string;
  readonly storage: string;
  readonly receipts: string;
}

/** What the aids ask of the part of the survey that they belong to. */
export type AroundAids = Pick<EarlierOptions, 'sent'> & {
  /** For whom somebody answers; undefined until that can be told. */
  readonly group: EarlierOptions['said'];
} & Pick<SavingOptions, 'helpToRead'>;

/** What a resident may ask for below the questions. */
export type Aid = 'save' | 'clear' | 'change' | 'remember';

/**
 * What stands beside a survey's questions, for those who need it: their answers kept for another day, and those
 * that they have sent, to be changed or withdrawn.
 *
 * Owns: the words for that, and where on the page it stands. Does not own: the questions, or the sending.
 */
export class SurveyAids {
  readonly saving: SavingController;
  readonly earlier: EarlierController;
  readonly #host: LitElement & AidedSurvey;
  readonly #journey: JourneyController;
  readonly #definition: () => unknown;
  readonly #language: LanguageController<AidsMessages>;
  readonly #copying: KeepController;
  #read: AidsInDefinition = aidsIn(undefined);
  #context: QuestionContext | undefined;

  constructor(
    host: LitElement & AidedSurvey,
    journey: JourneyController,
    definition: () => unknown,
    around: AroundAids,
  ) {
    this.#host = host;
    this.#journey = journey;
    this.#definition = definition;
    this.#language = new LanguageController(host, { fallback: aidsEnGb, catalogues: aidsCatalogues });
    this.#copying = new KeepController(host);
    const device = new DeviceStorage(
      () => (modeOf(host) === 'self' ? storageOf(host.storage) : undefined),
      () => host,
    );
    const options = {
      ...{ device, ...around },
      said: (session: Session) => {
        const group = around.group(session);
        return group && [...this.givenAbout(session), ...group];
      },
      sensitive: () => this.#read.sensitive,
      context: () => this.#context,
    };
    this.saving = new SavingController(host, journey, options);
    this.earlier = new EarlierController(host, journey, options);
    host.addEventListener('sayso-sent', () => {
      this.saving.handedOver();
      this.earlier.arrived();
    });
  }

  /** Resolves once the words are in the page's language, or there are none to be had. */
  get ready(): Promise<void> {
    return this.#language.loaded;
  }

  /** For another definition, or the first. */
  begin(): void {
    this.#read = aidsIn(this.#definition());
    this.saving.begin();
    this.earlier.begin();
  }

  /** Something has to be decided before the questions are shown. */
  get gates(): boolean {
    return (
      this.#journey.step === 'page' &&
      (this.#savedGates || /^(remembered|differing)/.test(this.earlier.phase))
    );
  }

  /** What is not finished comes before what was sent. */
  get #savedGates(): boolean {
    return /^(found|beginningAnew)$/.test(this.saving.phase);
  }

  /** Does what was pressed below the questions. */
  open(aid: Aid): void {
    if (aid === 'clear') this.saving.clear();
    else if (aid === 'change') this.earlier.ask();
    else if (aid === 'remember') this.earlier.memory.explain();
    else {
      this.saving.explain();
      this.#journey.focus.toElement('saving');
    }
  }

  /** Above the questions, or in their place. */
  above(context: QuestionContext): unknown {
    this.#context = context;
    const options = this.#options(context);
    if (this.gates)
      return this.#savedGates
        ? foundView(options)
        : this.earlier.phase.startsWith('differing')
          ? differingView(options)
          : rememberedView(options);
    return [parkedView(options), this.#journey.step === 'end' ? nothing : earlierView(options)];
  }

  /** Below them. */
  below(context: QuestionContext): unknown {
    const options = this.#options(context);
    return [
      this.gates ? nothing : savingView(options),
      this.#journey.step === 'end' ? rememberView(options) : nothing,
    ];
  }

  /** What a response is about, as it is sent. */
  aboutAnswer(session: Session): Answers {
    return aboutAnswer(session);
  }

  /** The same for the resident's own copy. */
  givenAbout(session: Session): GivenAnswer[] {
    const { question, value } = aboutQuestion(session, this.#language.messages);
    return session.besides?.about === undefined
      ? []
      : [{ question, given: value as string | undefined, readOnly: false }];
  }

  /** For the live region. */
  get status(): string {
    const { messages } = this.#language;
    return savingWords(this.saving, messages) || earlierWords(this.earlier, messages);
  }

  #options(context: QuestionContext): SavingViewOptions & EarlierViewOptions {
    return {
      saving: this.saving,
      earlier: this.earlier,
      contact: this.#read.contact,
      messages: this.#language.messages,
      context,
      copying: this.#copying,
      inTab: this.#host.storage === 'session',
      sensitive: context.session.survey.questions.filter(({ name }) => this.#read.sensitive.has(name)),
    };
  }
}

/** Makes what stands beside the questions of a survey. */
export async function surveyAids(
  host: LitElement & AidedSurvey,
  journey: JourneyController,
  definition: () => unknown,
  around: AroundAids,
): Promise<SurveyAids> {
  addStyles(host, outcomeStyles, endingStyles, problemStyles);
  if (!/^(local|session|none)$/.test(host.storage))
    warnOnce(
      host.localName,
      `cannot keep answers in the storage "${host.storage}", and offers to keep none. It knows: local, session, none.`,
    );
  const aids = new SurveyAids(host, journey, definition, around);
  // Where they came before the first question, the survey begins them with that.
  if (journey.session) aids.begin();
  await aids.ready;
  return aids;
}
