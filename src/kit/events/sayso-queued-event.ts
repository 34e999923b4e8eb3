/** A widget's response could not be sent yet and is kept, to be sent later. Carries no answers. */
export class SaysoQueuedEvent extends Event {
  static readonly eventName = 'sayso-queued';

  /** The activity that was answered. */
  readonly activity: string;

  /** False where this device lets us store nothing: closing the page would lose the response. */
  readonly durable: boolean;

  constructor(activity: string, durable: boolean) {
    super(SaysoQueuedEvent.eventName, { bubbles: true, composed: true });
    this.activity = activity;
    this.durable = durable;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sayso-queued': SaysoQueuedEvent;
  }
}
