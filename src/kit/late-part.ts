import type { LitElement, ReactiveController } from 'lit';

import { pause, pauseAfter } from './pause.js';

/**
 * How long a widget that nobody touches keeps the connection free for the page, in ms. Not for ever: the part may be
 * what sends the answers that an earlier visit has left.
 */
const UNTOUCHED = 3000;

/** Signs that somebody begins to answer. */
const SIGNS = ['pointerdown', 'keydown', 'focusin'];

/**
 * A part of a widget that nobody needs at first: with poor signal the first question should not wait for the last,
 * and those who only read the page should not pay for those who answer.
 *
 * Owns: when to load it, loading it again and again until it is there, and acting on it once it is.
 * Does not own: what it is, or what is shown to a resident who has to wait.
 */
export class LatePart<T> implements ReactiveController {
  /** Undefined until it has arrived. */
  part: T | undefined;
  /** True once loading has failed and until it has not. */
  failed = false;
  readonly #host: LitElement;
  readonly #load: () => Promise<T>;
  readonly #shows: boolean;
  #expected = false;
  #wanted: ((part: T) => void) | undefined;
  /** Until the widget leaves the page. */
  #life = new AbortController();
  #loading = false;

  /** @param shows Whether there is something new to see once it is there, though nobody waits for it. */
  constructor(host: LitElement, load: () => Promise<T>, shows = false) {
    this.#host = host;
    this.#shows = shows;
    this.#load = load;
    host.addController(this);
  }

  /** True while something waits for the part. */
  get awaited(): boolean {
    return !!this.#wanted;
  }

  /** Acts now, or as soon as the part is there. Of several actions that wait only the last is done. */
  use(act: (part: T) => void): void {
    if (this.part) {
      act(this.part);
      return;
    }
    this.#wanted = act;
    this.#host.requestUpdate();
    this.#begin();
  }

  /** Resolves with the part once it is there, however long that is. */
  arrival(): Promise<T> {
    return new Promise((resolve) => this.use(resolve));
  }

  /** Loads the part now, and draws the widget anew once it is there. Puts off nothing that waits already. */
  show(): void {
    if (!this.#wanted) this.use(() => undefined);
  }

  /** Loads the part at the first sign that the widget is used, or after some seconds. */
  expect(): void {
    if (this.#expected) return;
    this.#expected = true;
    this.#watch();
  }

  hostConnected(): void {
    if (!this.#life.signal.aborted) return;
    this.#life = new AbortController();
    if (this.#wanted) this.#begin();
    else if (this.#expected) this.#watch();
  }

  hostDisconnected(): void {
    this.#life.abort();
  }

  #watch(): void {
    const { signal } = this.#life;
    const begin = (): void => this.#begin();
    for (const sign of SIGNS) this.#host.addEventListener(sign, begin, { once: true, signal });
    void pause(UNTOUCHED, signal).then(begin);
  }

  #begin(): void {
    if (this.part || this.#loading || this.#life.signal.aborted) return;
    this.#loading = true;
    void this.#try();
  }

  async #try(): Promise<void> {
    for (let tries = 0; !this.part; tries++) {
      if (tries) await pauseAfter(tries, this.#life.signal);
      // Back on the page it begins anew, if it is still needed.
      if (this.#life.signal.aborted) break;
      try {
        this.part = await this.#load();
      } catch {
        this.failed = true;
      }
      // Of most nobody sees that they come unless they wait for them: drawing everything once more would only cost the device.
      if (this.#wanted || this.#shows) this.#host.requestUpdate();
    }
    this.#loading = false;
    if (!this.part) return;
    const wanted = this.#wanted;
    this.#wanted = undefined;
    wanted?.(this.part);
  }
}

/** Resolves once a part is there, however long that is: for what a widget cannot do without. */
export const loadedSurely = <T>(host: LitElement, load: () => Promise<T>): Promise<T> =>
  new LatePart(host, load).arrival();
