import type { RefusedReason } from '../../delivery/delivery-state.js';

/** An endpoint refused a widget's response. The response is kept and the resident was told. Carries no answers. */
export class SaysoFailedEvent extends Event {
  static readonly eventName = 'sayso-failed';

  /** The activity that was answered. */
  readonly activity: string;

  /** Why: `closed`, `withdrawn`, `invalid`, `conflict` or `notAccepted`. */
  readonly reason: RefusedReason;

  /** The endpoint's HTTP status. */
  readonly status: number;

  constructor(activity: string, reason: RefusedReason, status: number) {
    super(SaysoFailedEvent.eventName, { bubbles: true, composed: true });
    this.activity = activity;
    this.reason = reason;
    this.status = status;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sayso-failed': SaysoFailedEvent;
  }
}
