import type { LitElement } from 'lit';

import { FocusController } from '../kit/focus-controller.js';
import { emptyBallot, type Ballot } from './model/poll-answers.js';
import type { Poll } from './model/poll.js';

/** What is wrong with an answer. */
export interface PollProblem {
  /** The id of what it is about. */
  readonly at: 'choice' | 'words' | 'place';
  readonly code: 'missing' | 'tooLong' | 'refused';
  /** What the endpoint says about it. */
  readonly detail?: string;
}

/**
 * What a resident chose and wrote, and whether it was sent.
 *
 * Owns: the ballot, the step, the problems being shown, where focus goes.
 * Does not own: what is a problem, or the sending.
 */
export class BallotController {
  poll: Poll | undefined;
  ballot = emptyBallot;
  step: 'ask' | 'end' = 'ask';
  /** True while an answer that was sent is being changed. */
  changing = false;
  /** What Send found, until it is pressed again. */
  problems: readonly PollProblem[] = [];
  readonly focus: FocusController;
  readonly #host: LitElement;
  #sent = emptyBallot;

  constructor(host: LitElement) {
    this.#host = host;
    this.focus = new FocusController(host);
  }

  /** Whether somebody has begun to answer, or has answered. */
  get begun(): boolean {
    return this.step === 'end' || this.ballot !== emptyBallot;
  }

  begin(poll: Poll | undefined): void {
    this.poll = poll;
    this.ballot = emptyBallot;
    this.#to('ask');
  }

  readonly change = (change: Partial<Ballot>): void => {
    this.ballot = { ...this.ballot, ...change };
    this.#host.requestUpdate();
  };

  /** Past Send. */
  end(): void {
    this.#sent = this.ballot;
    this.#to('end', 'heading');
  }

  /** Back to the question, with what was answered. */
  amend(): void {
    this.#to('ask', 'heading');
    this.changing = true;
  }

  /** Back to what came of sending, with what was sent. */
  keep(): void {
    this.ballot = this.#sent;
    this.#to('end', 'heading');
  }

  /** Shows what is wrong, at the question. */
  stop(problems: readonly PollProblem[]): void {
    const { changing } = this;
    this.#to('ask', 'problems');
    this.changing = changing;
    this.problems = problems;
  }

  #to(step: BallotController['step'], focus?: string): void {
    this.step = step;
    this.changing = false;
    this.problems = [];
    if (focus) this.focus.toElement(focus);
    this.#host.requestUpdate();
  }
}
