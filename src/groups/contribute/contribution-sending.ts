import type { LitElement } from 'lit';

import type { DeliveryState } from '../../delivery/delivery-state.js';
import { sharedDelivery } from '../../delivery/delivery.js';
import type { ResponseWords } from '../../delivery/submission.js';
import { KeepController } from '../../kit/sending/keep-controller.js';
import { outcomeStatus } from '../../kit/sending/outcome-view.js';
import { refusedAnswerName } from '../../kit/sending/refused-answer-name.js';
import { SendingController } from '../../kit/sending/sending-controller.js';
import type { SendingMessages } from '../../language/sending-messages.js';
import {
  CONTRIBUTION_DEFINITION,
  type Contribution,
  type ContributionField,
} from '../model/contribute/contribution.js';
import type { ContributionProblem } from '../model/contribute/entries.js';
import type { ContributeSettings } from './settings.js';

/** The field that an endpoint complains of. */
function fieldOf(pointer: string, fields: readonly ContributionField[]): ContributionField | undefined {
  // What was typed as an activity is sent twice: as it is counted, and as it was typed.
  const name = refusedAnswerName(pointer)?.replace('interestWords', 'interest');
  return fields.find((field) => field === name);
}

export interface ContributionSendingOptions {
  readonly settings: () => ContributeSettings;
  /** What is asked for in the form that was sent. */
  readonly fields: () => readonly ContributionField[];
  /** Shows the endpoint's complaints at their fields. */
  readonly onRefused: (problems: readonly ContributionProblem[]) => void;
}

/**
 * The way out of a contribution, through the page's outbox, and copying it for those who want to keep it.
 *
 * Owns: how that stands. Does not own: what is sent.
 */
export class ContributionSending {
  readonly copying: KeepController;
  readonly #settings: () => ContributeSettings;
  readonly #sending: SendingController;

  constructor(host: LitElement, { settings, fields, onRefused }: ContributionSendingOptions) {
    this.#settings = settings;
    this.copying = new KeepController(host);
    this.#sending = new SendingController(host, ({ problems }) => {
      const refused = problems.flatMap(({ pointer, detail }): ContributionProblem[] => {
        const field = fieldOf(pointer, fields());
        return field ? [{ field, code: 'refused', text: detail }] : [];
      });
      if (refused.length) onRefused(refused);
      return refused.length > 0;
    });
  }

  /** Undefined until Send was pressed. */
  get state(): DeliveryState | undefined {
    return this.#sending.state;
  }

  /** Whether what was sent has yet to arrive, so that it must not be sent again. */
  get isUnderWay(): boolean {
    return !!this.state && this.state.kind !== 'sent';
  }

  /** For the widget's live region. */
  statusIn(messages: SendingMessages): string {
    const { outcome } = this.copying;
    if (this.state) return outcomeStatus(this.state, this.copying, messages);
    return { 'not yet': '', copied: messages.copied, refused: messages.notCopied }[outcome];
  }

  /**
   * Sends, once.
   *
   * @param language What it was written in, as far as we know: that of the form.
   * @param words For the resident, should it have to wait.
   */
  send(contribution: Contribution, language: string, words: ResponseWords): void {
    const settings = this.#settings();
    const { endpoint, activity, confirm = 'echo', partner = '', delivery } = settings;
    const { endpointFormat: format, headers, transport } = settings;
    void this.#sending.send(delivery ?? sharedDelivery(), {
      ...{ endpoint, confirm, format, headers, transport },
      ...{ activity, language, partner: partner || null },
      ...{ widget: 'groups', source: CONTRIBUTION_DEFINITION, answers: { ...contribution }, words },
    });
  }

  /** Ready for another try, which takes the place of what was refused. */
  amend(): void {
    this.#sending.amend();
  }

  readonly retry = (): void => this.#sending.retry();

  /** Ready for another one. What was handed in goes on by itself. */
  reset(): void {
    this.#sending.reset();
    this.copying.outcome = 'not yet';
  }
}
