import type { LitElement } from 'lit';

import type { JourneyController } from '../journey-controller.js';
import type { Earlier } from './device-record.js';
import { toKeep, type KeeperOptions } from './kept-words.js';

/** A response that has arrived, with the code that proves whose it is. */
export interface SentResponse {
  readonly id: string;
  readonly revision: number;
  readonly receipt: string;
}

/** What it needs from around it. */
export interface MemoryOptions extends KeeperOptions {
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
    const sent = this.#options.sent();
    const { session } = this.#journey;
    if (!sent || !session) return;
    const kept = this.#write({ ...sent, ...toKeep(session, this.#options) });
    this.#to(kept === 'kept' ? 'yes' : 'failed');
  }

  /** Takes it off this device. What the endpoint has stays there. */
  forget(): void {
    this.#write(undefined);
    this.earlier = undefined;
    this.state = 'no';
  }

  #write(earlier: Earlier | undefined): string {
    const { device } = this.#options;
    return device.write({ ...device.read().record, earlier });
  }

  #to(state: ResponseMemory['state']): void {
    this.state = state;
    this.#journey.focus.toElement('remember', 'nearest');
    this.#host.requestUpdate();
  }
}
