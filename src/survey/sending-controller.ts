import type { LitElement } from 'lit';

import type { Delivery } from '../delivery/delivery.js';
import type { DeliveryState } from '../delivery/delivery-state.js';
import { digestOf } from '../delivery/digest.js';
import type { Envelope } from '../delivery/envelope.js';
import { responseId } from '../delivery/response-id.js';
import { SaysoFailedEvent } from '../kit/events/sayso-failed-event.js';
import { SaysoQueuedEvent } from '../kit/events/sayso-queued-event.js';
import { SaysoSentEvent } from '../kit/events/sayso-sent-event.js';

/** What a response is about, besides its answers. */
export type ResponseDetails = Pick<Envelope, 'widget' | 'activity' | 'language' | 'partner' | 'answers'> & {
  readonly endpoint: string;
  readonly confirm: 'echo' | 'status';
  /** The definition as the author wrote it, for its digest. */
  readonly source: unknown;
};

/**
 * Hands a widget's response to the delivery and remembers how that stands.
 *
 * Owns: the response's id, minted once at Send, and its state.
 * Does not own: storing, retrying or sending, which go on without the widget.
 */
export class SendingController {
  /** Undefined until Send was pressed. */
  state: DeliveryState | undefined;
  readonly #host: LitElement;
  readonly #onInvalid: (state: Extract<DeliveryState, { kind: 'refused' }>) => boolean;
  #delivery: Delivery | undefined;
  #id = '';
  #activity = '';

  /**
   * @param onInvalid Shows the endpoint's complaints at their questions; false if it cannot.
   */
  constructor(host: LitElement, onInvalid: (state: Extract<DeliveryState, { kind: 'refused' }>) => boolean) {
    this.#host = host;
    this.#onInvalid = onInvalid;
  }

  /** Sends once. Pressing Send again while the first is under way does nothing. */
  async send(delivery: Delivery, { endpoint, confirm, source, ...details }: ResponseDetails): Promise<void> {
    if (this.state) return;
    this.#to({ kind: 'saving' });
    this.#delivery = delivery;
    this.#id = responseId();
    this.#activity = details.activity;
    const envelope: Envelope = {
      sayso: 1,
      id: this.#id,
      ...details,
      // What JSON cannot carry in a definition must not hold the answers back.
      definition: await digestOf(source).catch(() => ''),
      mode: 'self',
      revision: 1,
      revisionOf: null,
    };
    // The delivery outlives the widget, so it must not keep the widget alive.
    const self = new WeakRef(this);
    delivery.submit({ endpoint, confirm, envelope }, (state) => {
      const controller = self.deref();
      if (controller) controller.#heard(state);
    });
  }

  retry(): void {
    this.#delivery?.flush();
  }

  /** Ready for another Send, after the resident corrected something. */
  reset(): void {
    this.state = undefined;
  }

  #heard(state: DeliveryState): void {
    const before = this.state?.kind;
    if (state.kind === 'refused' && state.reason === 'invalid' && this.#onInvalid(state)) {
      // A corrected response is a new one with an id of its own; this copy would only be refused again.
      void this.#delivery?.discard(this.#id);
      this.#to(undefined);
    } else {
      this.#to(state);
    }
    if (state.kind === before) return;
    if (state.kind === 'sent') this.#host.dispatchEvent(new SaysoSentEvent(this.#activity));
    if (state.kind === 'waiting')
      this.#host.dispatchEvent(new SaysoQueuedEvent(this.#activity, state.durable));
    if (state.kind === 'refused')
      this.#host.dispatchEvent(new SaysoFailedEvent(this.#activity, state.reason, state.status));
  }

  #to(state: DeliveryState | undefined): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
