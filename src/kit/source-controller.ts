import type { LitElement, ReactiveController } from 'lit';

import { GROWING_RETRIES, pause, pauseAfter } from './pause.js';
import { warnOnce } from './warn-once.js';

export interface SourceOptions {
  /** The `src` attribute's URL, or an empty string. */
  readonly src: () => string;
  /** What the attribute is called, if not `src`. */
  readonly attribute?: string;
  /** The property that may hold the JSON itself, as an object. */
  readonly property: () => unknown;
  /** Called with the JSON each time that it is found, parsed. */
  readonly onFound: (source: unknown) => void;
  /** Which inline scripts hold it, as a selector. JSON of no particular kind where it is missing. */
  readonly scripts?: string;
  /** Reads the text of a file or script; throws for what is not whole. As JSON where it is missing. */
  readonly parse?: (text: string) => unknown;
  /** How long until `src` is asked again after it was found, in ms. Without it, or where it gives nothing, it is not. */
  readonly again?: () => number | undefined;
  /** Called when `src` was asked again and could not be reached: what was found before is still the newest there is. */
  readonly onLost?: () => void;
}

/** As long as a timer can wait, in ms. */
const LONGEST = 2 ** 31 - 1;

const parseJson = (text: string): unknown => JSON.parse(text);

/**
 * Finds the JSON that a widget is about, such as a survey's definition: the property, else `src`, else an inline
 * `<script type="application/json">`.
 *
 * Owns: fetching, trying again, asking again, waiting for a script that is still being parsed.
 * Does not own: what the JSON means.
 */
export class SourceController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: SourceOptions;
  #abort: AbortController | undefined;
  #children: MutationObserver | undefined;
  /** Where the JSON in use came from: the property's object, a URL, or `inline`. */
  #foundAt: unknown;
  /** Where one is being looked for, in the same terms. */
  #lookingAt: unknown;

  constructor(host: LitElement, options: SourceOptions) {
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
    if (at === this.#foundAt) {
      if (at === src) this.#askAgain(src);
      return;
    }
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

  /** @param first How long to wait before the first try, in ms. */
  async #fetch(src: string, first = 0): Promise<void> {
    this.#lookingAt = src;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    // Coming back online is no reason to ask early.
    if (first) await pause(first, signal, signal, 'abort');
    // Nobody sees a page in the background change.
    if (first && document.hidden && !signal.aborted)
      await pause(LONGEST, signal, document, 'visibilitychange');
    // What was found stays while a newer one cannot be had; where there is nothing yet, it is tried for as long as it takes.
    for (let tries = 0; src !== this.#foundAt || tries <= GROWING_RETRIES; tries++) {
      if (tries) await pauseAfter(tries, signal);
      if (signal.aborted) return;
      try {
        const response = await fetch(src, { signal });
        if (!response.ok) throw new Error(`the server replied ${response.status}`);
        const source = (this.#options.parse ?? parseJson)(await response.text());
        if (signal.aborted) return;
        this.#find(src, source);
        break;
      } catch (error) {
        if (signal.aborted) return;
        if (first) this.#options.onLost?.();
        const { attribute = 'src' } = this.#options;
        warnOnce(
          this.#host.localName,
          `could not load its ${attribute} "${src}": ${(error as Error).message}. What is shown stays until it can.`,
        );
      }
    }
    if (src === this.#foundAt) this.#askAgain(src);
  }

  #askAgain(src: string): void {
    const wait = this.#options.again?.();
    if (wait) void this.#fetch(src, Math.min(wait, LONGEST));
  }

  #readInline(): void {
    const { scripts = 'script[type="application/json"]', parse = parseJson } = this.#options;
    const text = this.#host.querySelector(scripts)?.textContent?.trim();
    if (text) {
      try {
        this.#find('inline', parse(text));
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
