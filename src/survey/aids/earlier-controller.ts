import type { LitElement } from 'lit';

import {
  lookUpReceipt,
  withdrawReceipt,
  type HeldResponse,
  type ReceiptFault,
} from '../../delivery/receipts.js';
import type { GivenAnswer } from '../ending/given-answers.js';
import type { JourneyController } from '../journey-controller.js';
import { withBesides } from '../model/besides.js';
import { startSession } from '../model/index.js';
import type { Problem } from '../model/problem.js';
import { resume } from '../model/saved-answers.js';
import type { Session } from '../model/session-state.js';
import { changesBetween, type Change } from './changes.js';
import type { Earlier } from './device-record.js';
import { wordsOfAnswers, wordsOfSaid } from './kept-words.js';
import { ResponseMemory, type MemoryOptions, type SentResponse } from './response-memory.js';

/** Where a resident is with answers that they sent an earlier time. */
export type EarlierPhase =
  | 'none'
  /** They are remembered on this device, and it is not said yet what they came for. */
  | 'remembered'
  /** A code is asked for. */
  | 'asking'
  /** What their next answer is about, as it is another one than that which is remembered. */
  | 'differing'
  /** The same once more, with answers given already. */
  | 'differingAgain'
  /** The endpoint is being asked. */
  | 'looking'
  /** What is sent next takes the place of what was sent then. */
  | 'amending'
  /** To withdraw was pressed once. */
  | 'sure'
  | 'withdrawn';

type Words = Earlier['words'];

/** What was sent then, as far as this device has kept it. */
interface SentThen {
  readonly session: Session;
  /** Answers that fit no question any more. */
  readonly parked: Words;
}

/** What it needs from around it. */
export interface EarlierOptions extends MemoryOptions {
  /** What a resident has said besides their answers: for whom they are, and about what. Undefined until that can be told. */
  readonly said: (session: Session) => readonly GivenAnswer[] | undefined;
}

/**
 * What a resident can do with answers that they have sent: change them, withdraw them, or answer once more.
 *
 * Owns: which earlier response is being changed. Does not own: what this device remembers, sending, what was saved for
 * later, or what any of it looks like.
 */
export class EarlierController {
  phase: EarlierPhase = 'none';
  fault: ReceiptFault | undefined;
  /** The code that was typed, as it was typed. */
  typed = '';
  /** What they said it is about is missing, or too long. */
  differingProblem: Problem | undefined;
  /** What is being changed. */
  amended: (SentResponse & { readonly received: string; readonly then?: SentThen }) | undefined;
  mode: 'self' | 'assisted' = 'self';
  readonly memory: ResponseMemory;
  readonly #host: LitElement & { readonly receipts: string; readonly activity: string };
  readonly #journey: JourneyController;
  readonly #options: EarlierOptions;

  constructor(
    host: LitElement & { readonly receipts: string; readonly activity: string },
    journey: JourneyController,
    options: EarlierOptions,
  ) {
    this.#host = host;
    this.#journey = journey;
    this.#options = options;
    this.memory = new ResponseMemory(host, journey, options);
  }

  /** Looks for what an earlier time has left. */
  begin(): void {
    this.memory.begin(!!this.#host.receipts);
    this.amended = undefined;
    this.mode = 'self';
    this.#to(this.memory.earlier ? 'remembered' : 'none');
  }

  ask(): void {
    this.#to('asking', 'earlier');
  }

  /** Back to answering, as if nothing had been asked. */
  close(): void {
    // What was begun about something else goes with it.
    if (this.phase === 'differing') this.#anew();
    this.amended = undefined;
    this.#to(this.memory.earlier ? 'remembered' : 'none', 'heading');
  }

  async lookUp(): Promise<void> {
    this.#to('looking');
    const found = await lookUpReceipt(this.#question(this.typed));
    if (typeof found === 'string') return this.#failed('asking', found);
    this.#amend(found, this.typed);
  }

  /** Changes what this device remembers: with the answers that were given then. */
  amendRemembered(): void {
    const { earlier: remembered } = this.memory;
    const { session } = this.#journey;
    if (!remembered || !session) return;
    const { session: resumed, parked } = resume(session, remembered);
    this.#journey.begin(resumed);
    this.#amend(
      { ...remembered, received: new Date(remembered.at).toISOString().slice(0, 10) },
      remembered.receipt,
    );
    const fitsNoMore = Object.entries(remembered.words).filter(([name]) => parked.includes(name));
    this.amended = {
      ...this.amended!,
      then: { session: resumed, parked: Object.fromEntries(fitsNoMore) },
    };
  }

  /** A response of somebody else's, beside the one that is remembered. */
  helpSomeone(): void {
    this.#anew();
    this.mode = 'assisted';
    this.#to('none', 'heading');
  }

  /** A response of its own, beside the one that is remembered: about what, is asked first. */
  answerElse(): void {
    this.#anew();
    this.#journey.act((session) => withBesides(session, { about: '' }));
    this.#to('differing', 'heading');
  }

  /** Asks again what it is about, and keeps all that was answered. */
  changeAbout(): void {
    this.#journey.go('page');
    this.#to('differingAgain', 'heading');
  }

  /** On to the questions, once it is said. */
  goOn(problem: Problem | undefined): void {
    this.#to(problem ? this.phase : 'none', problem ? undefined : 'heading');
    this.differingProblem = problem;
    if (problem) this.#journey.focus.toControl(problem.id);
  }

  /** Asks once more first. */
  async withdraw(): Promise<void> {
    const { amended } = this;
    if (!amended) return;
    if (this.phase !== 'sure') return this.#to('sure', 'earlier');
    const fault = await withdrawReceipt(this.#question(amended.receipt));
    if (fault) return this.#failed('amending', fault);
    this.amended = undefined;
    this.forget();
    // What was filled in from the device is what was withdrawn; what was typed on this page is not.
    if (amended.then) this.#anew();
    this.#to('withdrawn', 'earlier');
  }

  keep(): void {
    this.#to('amending', 'earlier');
  }

  /**
   * What would be different from what was sent then; undefined where that is not known here. In the words of the page as
   * it is now: an answer that was given in another language is no other one.
   */
  changes(session: Session): readonly Change[] | undefined {
    const { then } = this.amended ?? {};
    const { context: present, said, sensitive } = this.#options;
    const context = present();
    if (!then || !context) return undefined;
    const words = (each: Session): Words => wordsOfAnswers(each, each.answers, context);
    const [before, now] = [said(then.session), said(session)];
    return [
      // Of what was not kept then, nobody can say here whether it is different.
      ...changesBetween({ ...then.parked, ...words(then.session) }, words(session), sensitive()),
      ...(before && now ? changesBetween(wordsOfSaid(before, context), wordsOfSaid(now, context)) : []),
    ];
  }

  /** Takes what is remembered off this device. */
  forget(): void {
    this.memory.forget();
    this.#to('none', 'heading');
  }

  /** What was sent has arrived: it is what another change would be made to. */
  arrived(): void {
    // A code on this device that stands for what was replaced leads to the new one all the same, but not its answers.
    if (this.memory.earlier && this.amended) this.memory.remember();
  }

  /** Nothing of what was filled in to be changed. */
  #anew(): void {
    const { session } = this.#journey;
    if (session) this.#journey.begin(startSession(session.survey, session.environment));
    this.mode = 'self';
  }

  #amend(held: HeldResponse, receipt: string): void {
    this.amended = { id: held.id, revision: held.revision, received: held.received, receipt };
    this.#to('amending', 'earlier');
  }

  #question(receipt: string): Parameters<typeof lookUpReceipt>[0] {
    const { receipts, activity } = this.#host;
    return { receipts: new URL(receipts, document.baseURI).href, activity, receipt };
  }

  #failed(phase: EarlierPhase, fault: ReceiptFault): void {
    this.#to(phase, 'earlier');
    this.fault = fault;
  }

  #to(phase: EarlierPhase, focus?: string): void {
    this.phase = phase;
    this.fault = this.differingProblem = undefined;
    if (focus) this.#journey.focus.toElement(focus, focus === 'heading' ? undefined : 'nearest');
    this.#host.requestUpdate();
  }
}
