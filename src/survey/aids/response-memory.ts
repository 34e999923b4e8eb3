import type { LitElement } from 'lit';

import type { JourneyController } from '../journey-controller.js';
import { toSave } from '../model/saved-answers.js';
import type { QuestionContext } from '../questions/question-context.js';
import { KEPT_MS, type DeviceStorage, type Earlier } from './device-record.js';
import { wordsToKeep } from './kept-words.js';

/** A response that has arrived, with the code that proves whose it is. */
export interface SentResponse {
  readonly id: string;
  readonly revision: number;
  readonly receipt: string;
}

/** What it needs from around it. */
export interface MemoryOptions {
  readonly device: DeviceStorage;
  /** Names of questions of which nothing is kept. */
  readonly sensitive: () => ReadonlySet<string>;
  /** Of the last render, for answers in words. */
  readonly context: () => QuestionContext | undefined;
  /** What was sent last; undefined before it has arrived, or where the endpoint gives no receipts. */
  readonly sent: () => SentResponse | undefined;
}

/**
 * What a device remembers of a response that was sent from it, for a resident who asked for that.
 *
 * Owns: whether it remembers one, and which. Does not own: what is done with it on return, or how it lies in the
 * browser's storage.
 */
export class ResponseMemory {
  /** What an earlier time has left. */
  earlier: Earlier | undefined;
  /** Whether what was sent now is remembered; `failed` where it could not be. */
  state: 'no' | 'explained' | 'yes' | 'failed' = 'no';
  readonly #host: LitElement;
  readonly #journey: JourneyController;
  readonly #options: MemoryOptions;

  constructor(host: LitElement, journey: JourneyController, options: MemoryOptions) {
    this.#host = host;
    this.#journey = journey;
    this.#options = options;
  }

  /** Looks for what an earlier time has left. @param wanted Whether anything could be done with it here. */
  begin(wanted: boolean): void {
    this.earlier = wanted ? this.#options.device.read().record.earlier : undefined;
    this.state = 'no';
  }

  /** Says what that means, before it is done. */
  explain(): void {
    this.#to('explained');
  }

  /** Remembers what was sent now, without the sensitive answers. */
  remember(): void {
    const { sent: lastSent, sensitive, context: present } = this.#options;
    const sent = lastSent();
    const { session } = this.#journey;
    if (!sent || !session) return;
    const at = Date.now();
    const context = present();
    const saved = toSave(session, sensitive());
    const words = context ? wordsToKeep(session, saved.answers, context) : {};
    this.#to(
      this.#write({ ...sent, ...saved, at, until: at + KEPT_MS, words }) === 'kept' ? 'yes' : 'failed',
    );
  }

  /** Takes it off this device. What the endpoint has stays there. */
  forget(): void {
    this.#write(undefined);
    this.earlier = undefined;
    this.state = 'no';
  }

  #write(earlier: Earlier | undefined): string {
    const { device } = this.#options;
    const { draft } = device.read().record;
    return device.write({ ...(draft && { draft }), ...(earlier && { earlier }) });
  }

  #to(state: ResponseMemory['state']): void {
    this.state = state;
    this.#journey.focus.toElement('remember', 'nearest');
    this.#host.requestUpdate();
  }
}
