import type { LitElement } from 'lit';

import {
  lookUpReceipt,
  withdrawReceipt,
  type HeldResponse,
  type ReceiptFault,
} from '../../delivery/receipts.js';
import type { JourneyController } from '../journey-controller.js';
import { withBesides } from '../model/besides.js';
import { startSession } from '../model/index.js';
import type { Problem } from '../model/problem.js';
import { resume, toSave } from '../model/saved-answers.js';
import type { QuestionContext } from '../questions/question-context.js';
import { KEPT_DAYS, type DeviceStorage, type Earlier } from './device-record.js';
import { wordsOfAnswers } from './kept-words.js';

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

/** A response that has arrived, with the code that proves whose it is. */
export interface SentResponse {
  readonly id: string;
  readonly revision: number;
  readonly receipt: string;
}

/** What it needs from around it. */
export interface EarlierOptions {
  readonly device: DeviceStorage;
  readonly sensitive: () => ReadonlySet<string>;
  readonly context: () => QuestionContext | undefined;
  /** What was sent last; undefined before it has arrived, or where the endpoint gives no receipts. */
  readonly sent: () => SentResponse | undefined;
}

/**
 * What a resident can do with answers that they have sent: change them, withdraw them, or answer once more.
 *
 * Owns: which earlier response is being changed, and whether this device remembers one. Does not own: sending, what was
 * saved for later, or what any of it looks like.
 */
export class EarlierController {
  phase: EarlierPhase = 'none';
  fault: ReceiptFault | undefined;
  /** The code that was typed, as it was typed. */
  typed = '';
  /** What they said it is about is missing, or too long. */
  differingProblem: Problem | undefined;
  /** What is being changed. */
  amended: (SentResponse & { readonly received: string; readonly words?: Earlier['words'] }) | undefined;
  mode: 'self' | 'assisted' = 'self';
  /** Whether this device remembers what was sent now; `failed` where it could not. */
  remembering: 'no' | 'explained' | 'yes' | 'failed' = 'no';
  /** What this device remembers. */
  remembered: Earlier | undefined;
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
  }

  /** Looks for what an earlier time has left. */
  begin(): void {
    this.remembered = this.#host.receipts ? this.#options.device.read().record.earlier : undefined;
    this.amended = undefined;
    this.mode = 'self';
    this.remembering = 'no';
    this.#to(this.remembered ? 'remembered' : 'none');
  }

  ask(): void {
    this.#to('asking', 'earlier');
  }

  /** Back to answering, as if nothing had been asked. */
  close(): void {
    // What was begun about something else goes with it.
    if (this.phase === 'differing') this.#anew();
    this.amended = undefined;
    this.#to(this.remembered ? 'remembered' : 'none', 'heading');
  }

  async lookUp(): Promise<void> {
    this.#to('looking');
    const found = await lookUpReceipt(this.#question(this.typed));
    if (typeof found === 'string') return this.#failed('asking', found);
    this.#amend(found, this.typed);
  }

  /** Changes what this device remembers: with the answers that were given then. */
  amendRemembered(): void {
    const { remembered } = this;
    const { session } = this.#journey;
    if (!remembered || !session) return;
    this.#journey.begin(resume(session, remembered).session);
    this.#amend(
      { ...remembered, received: new Date(remembered.at).toISOString().slice(0, 10) },
      remembered.receipt,
    );
    this.amended = { ...this.amended!, words: remembered.words };
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
    this.#to('withdrawn', 'earlier');
  }

  keep(): void {
    this.#to('amending', 'earlier');
  }

  /** Says what that means, before it is done. */
  explain(): void {
    this.remembering = 'explained';
    this.#to(this.phase, 'remember');
  }

  /** Remembers on this device what was sent now, without the sensitive answers. */
  remember(): void {
    const sent = this.#options.sent();
    const { session } = this.#journey;
    if (!sent || !session) return;
    const at = Date.now();
    const saved = toSave(session, this.#options.sensitive());
    const earlier: Earlier = {
      ...sent,
      ...saved,
      at,
      until: at + KEPT_DAYS * 24 * 60 * 60 * 1000,
      words: wordsOfAnswers(session, saved.answers, this.#options.context()),
    };
    this.remembering = this.#write(earlier) === 'kept' ? 'yes' : 'failed';
    this.#to(this.phase, 'remember');
  }

  /** Takes it off this device. What the endpoint has stays there. */
  forget(): void {
    this.#write(undefined);
    this.remembered = undefined;
    this.remembering = 'no';
    this.#to('none', 'heading');
  }

  /** What was sent has arrived: it is what another change would be made to. */
  arrived(): void {
    // A code on this device that stands for what was replaced leads to the new one all the same, but not its answers.
    if (this.remembered && this.amended) this.remember();
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

  #write(earlier: Earlier | undefined): string {
    const { device } = this.#options;
    const { draft } = device.read().record;
    return device.write({ ...(draft && { draft }), ...(earlier && { earlier }) });
  }

  #to(phase: EarlierPhase, focus?: string): void {
    this.phase = phase;
    this.fault = this.differingProblem = undefined;
    if (focus) this.#journey.focus.toElement(focus, focus === 'heading' ? undefined : 'nearest');
    this.#host.requestUpdate();
  }
}
