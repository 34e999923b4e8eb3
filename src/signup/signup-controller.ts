import type { LitElement } from 'lit';

import { FocusController } from '../kit/focus-controller.js';
import { SaysoSignedUpEvent } from './events/sayso-signed-up-event.js';
import {
  problemsOf,
  signupRequest,
  type SignupEntries,
  type SignupFacts,
  type SignupProblem,
} from './model/signup.js';
import { sendSignup, type NotSentReason, type SignupWay } from './send-signup.js';

/** How the signing up stands. */
export type SignupState =
  | { readonly kind: 'asking' | 'sending' | 'sent' }
  | { readonly kind: 'problems'; readonly problems: readonly SignupProblem[] }
  | { readonly kind: 'notSent'; readonly reason: NotSentReason };

/**
 * Takes a person from the form to "Check your email".
 *
 * Owns: how that stands, the sending, and where focus goes meanwhile.
 * Does not own: what was typed, which stays in the form's fields and nowhere else.
 */
export class SignupController {
  state: SignupState = { kind: 'asking' };
  readonly focus: FocusController;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    this.focus = new FocusController(host);
  }

  /** Sends what was typed, or shows what is wrong with it. */
  async submit(way: SignupWay, entries: SignupEntries, facts: SignupFacts): Promise<void> {
    if (this.state.kind === 'sending') return;
    const problems = problemsOf(entries);
    if (problems.length) {
      this.#to({ kind: 'problems', problems }, 'problems');
    } else {
      this.#to({ kind: 'sending' });
      const outcome = await sendSignup(signupRequest(entries, facts), way);
      if (outcome.kind === 'sent') this.#host.dispatchEvent(new SaysoSignedUpEvent(facts.list));
      this.#to(outcome, { sent: 'heading', problems: 'problems', notSent: 'not-sent' }[outcome.kind]);
    }
  }

  /** Back to an empty form. */
  again(): void {
    this.#to({ kind: 'asking' }, 'heading');
  }

  #to(state: SignupState, focusOn?: string): void {
    this.state = state;
    if (focusOn) this.focus.toElement(focusOn);
    this.#host.requestUpdate();
  }
}
