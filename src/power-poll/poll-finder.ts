import type { LitElement, ReactiveController } from 'lit';

import { pauseAfter } from '../kit/pause.js';
import type { BankQuestion } from '../results/model/question-bank/bank-question.js';
import { bankQuestions } from '../results/model/question-bank/bank.js';
import { neighbourhoodControl } from '../results/model/question-bank/neighbourhood-control.js';
import { pollOf } from './model/bank-poll.js';
import type { Poll } from './model/poll.js';

export interface PollFinderOptions {
  /** The `poll` property. */
  readonly property: () => unknown;
  /** The `question` attribute: a question of the bank. */
  readonly question: () => string;
  readonly onFound: (poll: Poll | undefined) => void;
}

/**
 * Finds what a poll asks: the property, else an inline `<script type="application/json">`, else a question of the
 * bank.
 *
 * Owns: waiting for a page that is still being parsed, loading, trying again.
 * Does not own: what the poll means.
 */
export class PollFinder implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: PollFinderOptions;
  #life: AbortController | undefined;
  /** What was found, or is being looked for: the property's object, a text, or a question's id. */
  #at: unknown;
  #found = false;

  constructor(host: LitElement, options: PollFinderOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.look();
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#life = undefined;
  }

  /** Looks again, after a property or attribute changed. */
  look(): void {
    const { property, question } = this.#options;
    const script = this.#host.querySelector('script[type="application/json"]')?.textContent?.trim();
    // A script that is still being parsed ends in the middle, and one that has not come yet is not there at all.
    const early = property() == null && document.readyState === 'loading';
    const at = early ? this : (property() ?? (script || question()));
    if (this.#life && at === this.#at) return;
    const again = at === this.#at && !early;
    this.hostDisconnected();
    this.#life = new AbortController();
    const { signal } = this.#life;
    if (early) document.addEventListener('DOMContentLoaded', () => this.look(), { once: true, signal });
    // The same one again, as when a framework moves the element: starting over would lose what was chosen.
    if (again && this.#found) return;
    this.#at = at;
    this.#found = false;
    if (early) return;
    if (property() != null || script) void this.#read(property() ?? script, signal);
    else void this.#load(question(), signal);
  }

  #find(poll: Poll | undefined, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#found = true;
    this.#options.onFound(poll);
  }

  /** A poll that its host wrote: rarer, so what reads it is loaded for it. */
  async #read(given: unknown, signal: AbortSignal): Promise<void> {
    await this.#try(signal, async () => {
      const { foundPoll } = await import('./found-poll.js');
      this.#find(await foundPoll(this.#host.localName, given, this.#options.question()), signal);
    });
  }

  async #load(id: string, signal: AbortSignal): Promise<void> {
    const found = (question: BankQuestion): void => this.#find(pollOf(question), signal);
    if (!id || id === neighbourhoodControl.id) found(neighbourhoodControl);
    else if (Object.hasOwn(bankQuestions, id)) {
      await this.#try(signal, async () => found(await bankQuestions[id]!()));
    } else {
      this.#find(undefined, signal);
      await this.#try(signal, async () =>
        (await import('./report-question.js')).reportQuestion(this.#host.localName, id),
      );
    }
  }

  async #try(signal: AbortSignal, act: () => Promise<void>): Promise<void> {
    for (let tries = 0; !signal.aborted; tries++) {
      try {
        await act();
        return;
      } catch {
        await pauseAfter(tries + 1, signal);
      }
    }
  }
}
