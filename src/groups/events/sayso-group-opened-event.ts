/** A resident asked for all of a group. Says which group, and nothing of who or why. */
export class SaysoGroupOpenedEvent extends Event {
  static readonly eventName = 'sayso-group-opened';

  /** The group's id. */
  readonly group: string;

  constructor(group: string) {
    super(SaysoGroupOpenedEvent.eventName, { bubbles: true, composed: true });
    this.group = group;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sayso-group-opened': SaysoGroupOpenedEvent;
  }
}
