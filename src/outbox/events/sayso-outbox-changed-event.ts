/**
 * How many responses this device keeps has changed. Carries counts alone: neither what they answer nor who gave them.
 */
export class SaysoOutboxChangedEvent extends Event {
  static readonly eventName = 'sayso-outbox-changed';

  /** How many have yet to be sent. */
  readonly waiting: number;

  /** How many were refused, and are kept until the resident deletes them or they are accepted after all. */
  readonly refused: number;

  constructor(waiting: number, refused: number) {
    super(SaysoOutboxChangedEvent.eventName, { bubbles: true, composed: true });
    this.waiting = waiting;
    this.refused = refused;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sayso-outbox-changed': SaysoOutboxChangedEvent;
  }
}
