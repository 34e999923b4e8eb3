import type { LitElement, ReactiveController } from 'lit';

/**
 * Opens everything that is folded while the page is printed: nobody can press paper.
 *
 * Owns: which parts it opened, to fold them again. Does not own: what is folded.
 */
export class PrintController implements ReactiveController {
  readonly #host: LitElement;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#fold);
    this.#fold();
  }

  readonly #open = (): void => {
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const each of this.#opened) each.open = true;
  };

  readonly #fold = (): void => {
    for (const each of this.#opened) each.open = false;
    this.#opened = [];
  };
}
