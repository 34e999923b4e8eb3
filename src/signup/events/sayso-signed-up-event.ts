/** An endpoint took a person's address, which they have yet to confirm. Carries no address. */
export class SaysoSignedUpEvent extends Event {
  static readonly eventName = 'sayso-signed-up';

  /** The endpoint's name for what was signed up to. */
  readonly list: string;

  constructor(list: string) {
    super(SaysoSignedUpEvent.eventName, { bubbles: true, composed: true });
    this.list = list;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sayso-signed-up': SaysoSignedUpEvent;
  }
}
