/**
 * A widget's response has been confirmed by its endpoint. Bubbles and crosses
 * shadow roots, so that a page can listen once, on `document`. Carries no answers.
 */
export class SaysoSentEvent extends Event {
  static readonly eventName = 'sayso-sent';

  /** The activity that was answered. */
  readonly activity: string;

  constructor(activity: string) {
    super(SaysoSentEvent.eventName, { bubbles: true, composed: true });
    this.activity = activity;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sayso-sent': SaysoSentEvent;
  }
}
