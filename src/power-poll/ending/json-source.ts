import type { LitElement, ReactiveController } from 'lit';

import { pauseAfter } from '../../kit/pause.js';
import { warnOnce } from '../../kit/warn-once.js';

/**
 * Some JSON that may be asked for only at a certain moment, such as results that are hidden until one has answered.
 *
 * Owns: fetching it, once, and trying again.
 * Does not own: when it may be asked for, or what it means.
 */
export class JsonSource<T> implements ReactiveController {
  /** What was read; undefined before that, and where it could not be read. */
  found: T | undefined;
  /** True once an answer came, whatever it was. */
  settled = false;
  /** True once asking failed, and until it has not. */
  failed = false;
  readonly #host: LitElement;
  readonly #read: (json: unknown) => T | undefined;
  #src = '';
  #life: AbortController | undefined;

  constructor(host: LitElement, read: (json: unknown) => T | undefined) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  /** Asks for it, unless that was done. Nothing is asked for an empty address. */
  want(src: string): void {
    if (src === this.#src) return;
    this.hostDisconnected();
    this.#src = src;
    this.found = undefined;
    this.settled = this.failed = false;
    if (src) void this.#fetch();
  }

  hostConnected(): void {
    if (this.#src && !this.settled && !this.#life) void this.#fetch();
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#life = undefined;
  }

  async #fetch(): Promise<void> {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const src = this.#src;
    for (let tries = 0; !signal.aborted && !this.settled; tries++) {
      try {
        const response = await fetch(src, { signal, credentials: 'omit' });
        if (!response.ok) throw new Error(`the server replied ${response.status}`);
        const json: unknown = await response.json();
        signal.throwIfAborted();
        this.found = this.#read(json);
        this.settled = true;
        this.failed = false;
      } catch (error) {
        if (signal.aborted) return;
        this.failed = true;
        warnOnce(this.#host.localName, `could not load "${src}": ${(error as Error).message}.`);
      }
      this.#host.requestUpdate();
      if (!this.settled) await pauseAfter(tries + 1, signal);
    }
  }
}
