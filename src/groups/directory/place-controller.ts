import type { LitElement, ReactiveController } from 'lit';

import type { FoundPlace } from '../place/place-result.js';
import type { FindPlace, PlaceProblem } from './find-place.js';

export interface PlaceOptions {
  /** Called once places may be asked for: what finds them is better there before. */
  readonly expect: () => void;
  readonly find: FindPlace;
  /** Asks the device where it is; `refused` where somebody said no. */
  readonly locate: (signal: AbortSignal) => Promise<FoundPlace | 'refused' | 'unknown'>;
}

/**
 * The box for a postcode or a town.
 *
 * Owns: what was typed, finding it once it is submitted, and why it was not found.
 * Does not own: how places are found, or what is near to them.
 */
export class PlaceController implements ReactiveController {
  /** What is in the box. */
  typed = '';
  found: FoundPlace | undefined;
  /** What the place that was looked for last, found or not, had been typed as. */
  sought = '';
  /** `missing`: a place is needed, and the box is empty. */
  problem: PlaceProblem | 'missing' | 'refused' | 'unknown' | undefined;
  looking = false;
  readonly #host: LitElement;
  readonly #options: PlaceOptions;
  #abort: AbortController | undefined;

  constructor(host: LitElement, options: PlaceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.looking = false;
  }

  /** There is a box now: sooner or later somebody will submit it. */
  expect(): void {
    this.#options.expect();
  }

  /** The box holds something else. It is not looked for before it is submitted. */
  type(typed: string): void {
    this.typed = typed;
  }

  /**
   * Asks the device where it is, which is done only when a resident presses for it. False where it does not say.
   *
   * @param typed What then stands in the box.
   */
  async locate(typed: string): Promise<boolean> {
    return this.#look(typed, (signal) => this.#options.locate(signal));
  }

  /** Says that a place is needed. */
  miss(): void {
    this.problem = 'missing';
    this.#host.requestUpdate();
  }

  /** Finds what is in the box; of an empty one, nothing. False where that failed or is no longer wanted. */
  async find(): Promise<boolean> {
    const typed = this.typed.trim();
    if (this.found && typed === this.sought) {
      this.hostDisconnected();
      this.problem = undefined;
      return true;
    }
    return this.#look(typed, typed ? (signal) => this.#options.find(typed, signal) : undefined);
  }

  async #look(
    typed: string,
    find: ((signal: AbortSignal) => Promise<FoundPlace | typeof this.problem>) | undefined,
  ): Promise<boolean> {
    this.hostDisconnected();
    this.found = this.problem = undefined;
    this.sought = typed;
    if (!find) return true;
    const before = this.typed;
    const { signal } = (this.#abort = new AbortController());
    this.looking = true;
    this.#host.requestUpdate();
    const found = await find(signal).catch(() => 'unreachable' as const);
    if (signal.aborted) return false;
    this.looking = false;
    this.#host.requestUpdate();
    if (typeof found !== 'object') {
      this.problem = found;
      return false;
    }
    this.found = found;
    // Whoever did not wait has typed another meanwhile, to be looked for once it is submitted.
    if (this.typed === before) this.typed = typed;
    return true;
  }
}
