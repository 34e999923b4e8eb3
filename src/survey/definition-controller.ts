import type { LitElement, ReactiveController } from 'lit';

import { pause } from '../kit/pause.js';
import { warnOnce } from '../kit/warn-once.js';

export interface DefinitionOptions {
  /** The `src` attribute's URL, or an empty string. */
  readonly src: () => string;
  /** The `definition` property. */
  readonly property: () => unknown;
  /** Called with each definition found, as parsed JSON. */
  readonly onFound: (source: unknown) => void;
}

/** Waits between tries to fetch `src`, in ms: a phone that leaves a tunnel should not need a reload. */
const RETRIES = [1000, 4000, 15_000, 60_000];

/**
 * Finds a survey's definition: the property, else `src`, else an inline
 * `<script type="application/json">`.
 *
 * Owns: fetching, trying again, waiting for a script that is still being parsed.
 * Does not own: what the definition means.
 */
export class DefinitionController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: DefinitionOptions;
  #abort: AbortController | undefined;
  #children: MutationObserver | undefined;
  /** Where the definition in use came from: the property's object, a URL, or `inline`. */
  #foundAt: unknown;
  /** Where one is being looked for, in the same terms. */
  #lookingAt: unknown;

  constructor(host: LitElement, options: DefinitionOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.look();
  }

  hostDisconnected(): void {
    this.#lookingAt = undefined;
    this.#abort?.abort();
    this.#children?.disconnect();
  }

  /** Looks again, after a property or attribute changed. */
  look(): void {
    const property = this.#options.property();
    const src = this.#options.src();
    const at = property ?? (src || 'inline');
    // Attributes are read on connection, and seen as changed in the first update.
    if (at === this.#lookingAt) return;
    this.hostDisconnected();
    // The same one again, as when a framework moves the element: starting over would lose what was typed.
    if (at === this.#foundAt) return;
    this.#lookingAt = at;
    // Frameworks hand over null until their data arrive.
    if (property != null) this.#find(at, property);
    else if (src) void this.#fetch(src);
    else this.#readInline();
  }

  #find(at: unknown, source: unknown): void {
    this.hostDisconnected();
    this.#foundAt = at;
    this.#options.onFound(source);
  }

  async #fetch(src: string): Promise<void> {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    for (const wait of [0, ...RETRIES]) {
      if (wait) await pause(wait, signal);
      if (signal.aborted) return;
      try {
        const response = await fetch(src, { signal });
        if (!response.ok) throw new Error(`the server replied ${response.status}`);
        const source: unknown = await response.json();
        if (!signal.aborted) this.#find(src, source);
        return;
      } catch (error) {
        if (signal.aborted) return;
        warnOnce(
          this.#host.localName,
          `could not load its src "${src}": ${(error as Error).message}. The fallback content stays until it can.`,
        );
      }
    }
  }

  #readInline(): void {
    const text = this.#host.querySelector('script[type="application/json"]')?.textContent?.trim();
    if (text) {
      try {
        this.#find('inline', JSON.parse(text));
        return;
      } catch (error) {
        // A script that is still being parsed ends in the middle.
        if (document.readyState !== 'loading') {
          warnOnce(
            this.#host.localName,
            `cannot read the JSON in its <script>: ${(error as Error).message}.`,
          );
        }
      }
    }
    this.#children = new MutationObserver(() => {
      this.hostDisconnected();
      this.look();
    });
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }
}
