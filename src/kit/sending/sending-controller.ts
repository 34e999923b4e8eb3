import type { LitElement } from 'lit';

import type { Delivery } from '../../delivery/delivery.js';
import type { DeliveryState } from '../../delivery/delivery-state.js';
import { digestOf } from '../../delivery/digest.js';
import type { Envelope } from '../../delivery/envelope.js';
import type { Means } from '../../delivery/means.js';
import { responseName } from '../../delivery/response-id.js';
import type { ResponseWords } from '../../delivery/submission.js';
import { SaysoFailedEvent } from '../events/sayso-failed-event.js';
import { SaysoQueuedEvent } from '../events/sayso-queued-event.js';
import { SaysoSentEvent } from '../events/sayso-sent-event.js';
import { formatOf } from './format-of.js';
import { equip, type SendingOptions } from './sending-options.js';
import { isSprung } from './trap.js';

/** What a response is about, besides its answers. */
export type ResponseDetails = Pick<Envelope, 'widget' | 'activity' | 'language' | 'partner' | 'answers'> &
  Partial<Pick<Envelope, 'mode' | 'group'>> &
  Omit<SendingOptions, 'delivery'> & {
    /** The definition as the author wrote it, for its digest. */
    readonly source: unknown;
    /** For the resident, should it have to wait. */
    readonly words?: ResponseWords | undefined;
  };

/** A response that was handed in, as far as a later one may have to replace it. It has its name a moment after Send. */
interface HandedIn {
  id: string;
  key: string;
  readonly revision: number;
}

/** What replaces a response shows that it comes from whoever sent that: by its key, or where there is none, its receipt. */
const proofOf = ({ key, receipt }: Replaced): Pick<Envelope, 'key' | 'receipt'> =>
  key ? { key } : receipt ? { receipt } : {};

interface Replaced extends Readonly<HandedIn> {
  /** Whether a copy of it may still be waiting here. */
  readonly kept: boolean;
  readonly receipt: string;
}

/**
 * Hands a widget's response to the delivery and remembers how that stands.
 *
 * Owns: the response's id, minted once at Send; its state; and, when the resident changes an answer
 * that was given, that the new response replaces the earlier one.
 * Does not own: storing, retrying or sending, which go on without the widget.
 */
export class SendingController {
  /** Undefined until Send was pressed. */
  state: DeliveryState | undefined;
  readonly #host: LitElement;
  readonly #onInvalid: (state: Extract<DeliveryState, { kind: 'refused' }>) => boolean;
  #delivery: Delivery | undefined;
  #activity = '';
  /** What is being sent, or was sent last. */
  #current: HandedIn | undefined;
  /** A try that the resident did not ask for, and is not told of unless they do. */
  #quietTry: DeliveryState | undefined;
  /** Whether the resident has asked for another try and not heard how that went. */
  #askedAgain = false;
  /** What the next response takes the place of. */
  #replaced: Replaced | undefined;

  /**
   * @param onInvalid Shows the endpoint's complaints at their questions; false if it cannot.
   */
  constructor(host: LitElement, onInvalid: (state: Extract<DeliveryState, { kind: 'refused' }>) => boolean) {
    this.#host = host;
    this.#onInvalid = onInvalid;
  }

  /** Sends once. Pressing Send again while the first is under way does nothing. */
  async send(
    delivery: Delivery,
    { endpoint, confirm, format, headers, transport, source, words, ...details }: ResponseDetails,
  ): Promise<void> {
    if (this.state) return;
    const replaced = this.#replaced;
    const revision = (replaced?.revision ?? 0) + 1;
    const current: HandedIn = { id: '', key: '', revision };
    this.#current = current;
    this.#delivery = delivery;
    this.#activity = details.activity;
    this.#to({ kind: 'saving' });
    const { id } = Object.assign(current, await responseName());
    const envelope: Envelope = {
      sayso: 1,
      id,
      mode: 'self',
      ...details,
      // What JSON cannot carry in a definition must not hold the answers back.
      definition: await digestOf(source).catch(() => ''),
      revision,
      revisionOf: replaced?.id ?? null,
      ...(replaced && proofOf(replaced)),
    };
    // The delivery outlives the widget, so it must not keep the widget alive.
    const self = new WeakRef(this);
    equip(this.#host, delivery, { endpoint, headers, transport });
    const needs: keyof Means | undefined = transport ? 'transport' : headers && 'headers';
    const how = { endpoint, confirm, format: formatOf(this.#host, format), ...(needs && { needs }), words };
    delivery.submit({ ...how, trapped: isSprung(this.#host), envelope }, (state) => {
      const controller = self.deref();
      // Of a response that was replaced meanwhile there is nothing more to show.
      if (controller && controller.#current === current) controller.#heard(state);
    });
    // Only now, with its successor in safe hands. Should it have arrived all the same, the endpoint knows which counts.
    if (replaced?.kept) void delivery.discard(replaced.id);
  }

  retry(): void {
    if (this.#quietTry) this.#to(this.#quietTry);
    else this.#askedAgain = true;
    this.#delivery?.flush();
  }

  /** Ready for the first Send of something else, such as another definition. */
  reset(): void {
    this.state = this.#current = this.#replaced = undefined;
  }

  /**
   * Ready for another Send that takes the place of the last response: a changed answer is not a second one.
   * Does nothing before that response has left the resident's hands.
   */
  amend(): void {
    const { state } = this;
    if (!this.#current || !state || state.kind === 'saving') return;
    const receipt = state.kind === 'sent' ? state.receipt : '';
    this.#replaced = { ...this.#current, kept: state.kind !== 'sent', receipt };
    this.#to(undefined);
  }

  /** What has arrived last, with its receipt; undefined before that, and where the endpoint gives none. */
  get sent(): (Omit<HandedIn, 'key'> & { readonly receipt: string }) | undefined {
    const { state } = this;
    if (!this.#current || state?.kind !== 'sent' || !state.receipt) return undefined;
    const { id, revision } = this.#current;
    return { id, revision, receipt: state.receipt };
  }

  /** The next response takes the place of this one, which was sent an earlier time, or from elsewhere. */
  replace({ id, revision, receipt }: Omit<HandedIn, 'key'> & { readonly receipt: string }): void {
    this.#replaced = { id, revision, receipt, key: '', kept: false };
  }

  #heard(state: DeliveryState): void {
    const before = this.state?.kind;
    // "Kept on this device, you can close this page" stays true, and stays in sight, while we try again by ourselves.
    const quiet = state.kind === 'sending' && before === 'waiting' && !this.#askedAgain;
    this.#quietTry = quiet ? state : undefined;
    if (quiet) return;
    this.#askedAgain = false;
    if (state.kind === 'refused' && state.reason === 'invalid' && this.#onInvalid(state)) {
      // A corrected response is a new one with an id of its own; this copy would only be refused again.
      void this.#delivery?.discard(this.#current!.id);
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
