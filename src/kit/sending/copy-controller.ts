import type { LitElement } from 'lit';

/**
 * Copies a text for the resident.
 *
 * Owns: how that went. Does not own: the text, or what is shown when the device refuses.
 */
export class CopyController {
  outcome: 'not yet' | 'copied' | 'refused' = 'not yet';
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Never rejects: a device that does not let us copy is an outcome too. */
  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = 'copied';
    } catch {
      this.outcome = 'refused';
    }
    this.#host.requestUpdate();
  }
}
