import type { LitElement, ReactiveController } from 'lit';

import { pause } from './pause.js';

/** Waits before another try, in ms; the last one is repeated for as long as the widget is there. */
const WAITS = [1000, 4000, 15_000, 60_000];

/**
 * A part of a widget that nobody needs at first, loaded once the widget is drawn: with poor signal, the first
 * question should not wait for the last.
 *
 * Owns: loading it, again and again until it is there, and acting on it once it is.
 * Does not own: what it is, or what is shown to a resident who has to wait.
 */
export class LatePart<T> implements ReactiveController {
  /** Undefined until it has arrived. */
  part: T | undefined;
  /** True once loading has failed and until it has not. */
  failed = false;
  readonly #host: LitElement;
  readonly #load: () => Promise<T>;
  #life: AbortController | undefined;
  #wanted: ((part: T) => void) | undefined;

  constructor(host: LitElement, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** True while something waits for the part. */
  get awaited(): boolean {
    return !!this.#wanted && !this.part;
  }

  /** Acts now, or as soon as the part is there. Of several actions that wait only the last is done. */
  use(act: (part: T) => void): void {
    if (this.part) {
      act(this.part);
      return;
    }
    this.#wanted = act;
    this.begin();
    this.#host.requestUpdate();
  }

  /** Begins to load. Does nothing if that was begun before. */
  begin(): void {
    if (this.part || this.#life) return;
    this.#life = new AbortController();
    void this.#try(this.#life.signal);
  }

  hostConnected(): void {
    if (this.awaited) this.begin();
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#life = undefined;
  }

  async #try(signal: AbortSignal): Promise<void> {
    for (let tries = 0; !signal.aborted && !this.part; tries++) {
      try {
        this.part = await this.#load();
        this.failed = false;
        this.#wanted?.(this.part);
        this.#wanted = undefined;
      } catch {
        this.failed = true;
      }
      this.#host.requestUpdate();
      if (!this.part) await pause(WAITS[Math.min(tries, WAITS.length - 1)]!, signal);
    }
  }
}
