import type { LitElement, ReactiveController } from 'lit';

import { nextChange, phaseAt, type Phase } from './model/poll-times.js';

/** The longest wait that a timer keeps to is 24.8 days; a device that slept looks again after at most this, in ms. */
const LONGEST = 3_600_000;

export interface PhaseOptions {
  readonly now: () => Date;
  /** The poll's `opens` and `closes`. */
  readonly times: () => readonly [opens: string, closes: string];
  /** Whether somebody is answering: nobody's words are taken away because a clock strikes. Then the endpoint decides. */
  readonly busy: () => boolean;
}

/**
 * Where the poll is in its life, also while the page stays open.
 *
 * Owns: the phase, and the timer until the next one.
 * Does not own: what a phase shows.
 */
export class PhaseController implements ReactiveController {
  phase: Phase = 'open';
  readonly #host: LitElement;
  readonly #options: PhaseOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, options: PhaseOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#strike();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The times were set, or set anew. */
  look(): void {
    clearTimeout(this.#timer);
    const now = Number(this.#options.now());
    const times = this.#options.times();
    this.phase = phaseAt(now, ...times);
    const wait = nextChange(now, ...times) - now;
    if (wait < Infinity) this.#timer = setTimeout(() => this.#strike(), Math.min(wait, LONGEST));
  }

  #strike(): void {
    const { phase } = this;
    if (phase === 'open' && this.#options.busy()) return;
    this.look();
    if (this.phase !== phase) this.#host.requestUpdate();
  }
}
