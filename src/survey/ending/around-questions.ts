import { html, nothing, type LitElement } from 'lit';

import { LatePart } from '../../kit/late-part.js';
import type { AidedSurvey, AroundAids, SurveyAids } from '../aids/survey-aids.js';
import type { JourneyController } from '../journey-controller.js';
import type { EndingMessages } from '../language/ending-messages.js';
import { mentions } from '../mentions.js';
import type { Answers } from '../model/definition.js';
import type { Session } from '../model/session-state.js';
import type { PaperNotes } from '../paper/paper-notes.js';
import type { PaperSheet } from '../paper/paper-sheet.js';
import type { QuestionContext } from '../questions/question-context.js';
import type { HelpToRead, ReadingWishes } from '../reading-help/help-to-read.js';
import { voiceFor } from '../reading-help/voices.js';
import { aidsRow } from './aids-row.js';
import { formCode, modeOf } from './entry-mode.js';
import type { GivenAnswer } from './given-answers.js';

/** What there is around the questions. */
interface Beside {
  /** True where it stands in their place. */
  readonly alone: boolean | undefined;
  readonly above: unknown;
  readonly below: unknown;
}

type Host = LitElement & AidedSurvey;

/** What is known of the answers besides themselves: whether they are sent, and for whom they are. */
type EndingOfAnswers = Pick<AroundAids, 'sent' | 'group'>;

/**
 * What stands around a survey's questions, or in their place, for those who ask for more than them: answers kept for
 * another day or changed later, help with reading, a form for paper. Each loads once somebody asks for it.
 *
 * Owns: which of it is offered to whom. Does not own: any of it, or the answers.
 */
export class AroundQuestions {
  readonly #host: Host;
  readonly #journey: JourneyController;
  readonly #definition: () => unknown;
  readonly #ending: EndingOfAnswers;
  readonly #aids: LatePart<SurveyAids>;
  readonly #help: LatePart<HelpToRead>;
  readonly #paper: LatePart<PaperSheet>;
  /** Where answers are typed in from paper. */
  readonly #notes: LatePart<PaperNotes>;
  /** Which form is being typed in. */
  #code = '';
  /** Whether answers on paper have somewhere to go. */
  #hasReturnAddress = false;

  constructor(host: Host, journey: JourneyController, definition: () => unknown, ending: EndingOfAnswers) {
    this.#host = host;
    this.#journey = journey;
    this.#definition = definition;
    this.#ending = ending;
    const around: AroundAids = { ...ending, helpToRead: (wishes) => this.#helpToRead(wishes) };
    this.#aids = new LatePart(host, () =>
      import('../aids/survey-aids.js').then(({ surveyAids }) =>
        surveyAids(host, journey, definition, around),
      ),
    );
    this.#help = new LatePart(host, () =>
      import('../reading-help/reading-help.js').then(({ readingHelp }) => readingHelp(host, journey)),
    );
    this.#paper = new LatePart(host, () =>
      import('../paper/paper-sheet.js').then(({ paperSheet }) => paperSheet(host, journey, definition)),
    );
    this.#notes = new LatePart(
      host,
      () => import('../paper/paper-notes.js').then(({ PaperNotes }) => new PaperNotes(host, journey)),
      true,
    );
  }

  /** What has to do with answers that are kept or were sent, once that is there. */
  get aids(): SurveyAids | undefined {
    return this.#aids.part;
  }

  /** Resolves once what has to do with such answers is there. */
  async withAids(): Promise<void> {
    await this.#aids.arrival();
  }

  /** What is sent among the answers besides them. */
  sentBesides(session: Session): Answers {
    return { ...this.aids?.aboutAnswer(session), ...this.#notes.part?.sent(session) };
  }

  /** What a copy of the answers says before them: what they are about. */
  givenBefore(session: Session): readonly GivenAnswer[] {
    return this.aids?.givenAbout(session) ?? [];
  }

  /** What it says after them: what else a form on paper said. */
  givenAfter(session: Session, messages: EndingMessages): readonly GivenAnswer[] {
    return this.#notes.part?.given(session, messages) ?? [];
  }

  /** For another definition, or the first. */
  begin(): void {
    this.#aids.part?.begin();
    this.#paper.part?.begin();
    this.#hasReturnAddress = mentions(this.#definition(), /"returnAddress"/);
    if (modeOf(this.#host) !== 'paper') return;
    this.#notes.show();
    void formCode(this.#host.activity, this.#definition()).then((code) => {
      this.#code = code;
      this.#host.requestUpdate();
    });
  }

  beside(context: QuestionContext, messages: EndingMessages): Beside {
    const { receipts } = this.#host;
    const mode = modeOf(this.#host);
    const { part } = this.#aids;
    const sheet = this.#paper.part;
    if (sheet?.isOpen) return { alone: true, above: sheet.view(context, messages), below: nothing };
    const isOver = this.#journey.step === 'end';
    const row = aidsRow({
      aids: this.#aids,
      help: this.#help,
      paper: this.#paper,
      canBePrinted: mode !== 'paper' && (this.#host.hasAttribute('print-sheet') || this.#hasReturnAddress),
      canReadAloud: mode !== 'paper' && !this.#journey.help && !!voiceFor(context.language),
      onReadAloud: () => this.#helpToRead({ aloud: true }, 'read-aloud'),
      // What is kept on a device is for whoever owns it: not for those whose answers somebody else types in.
      storage: mode === 'self' ? this.#host.storage : 'none',
      receipts,
      isOver,
      hasReceipt: !!this.#ending.sent(),
      messages,
      waiting: context.messages,
    });
    const form =
      mode === 'paper' && !isOver
        ? html`${this.#notes.part?.view(context, messages)}
            <p class="hint" part="paper-form">${messages.fromPaper(this.#code)}</p>`
        : nothing;
    return {
      alone: part?.gates,
      above: part?.above(context),
      below: part?.gates ? nothing : [form, row, part?.below(context)],
    };
  }

  /** Gives help with reading, where there is none yet too. Focus then goes to the switch with this id. */
  #helpToRead(wishes: Partial<ReadingWishes>, focus?: string): void {
    const give = (help: HelpToRead): void => {
      this.#journey.help = help;
      help.ask(wishes);
      if (focus) this.#journey.focus.toElement(focus);
    };
    if (this.#journey.help) give(this.#journey.help);
    else this.#help.use(give);
  }
}
