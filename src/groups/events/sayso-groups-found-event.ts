/**
 * A resident has looked for groups, and has stopped typing. Says how many there were, and nothing of what was looked
 * for: searches tell about people's lives.
 */
export class SaysoGroupsFoundEvent extends Event {
  static readonly eventName = 'sayso-groups-found';

  /** How many groups fit, those that meet online or cover the whole area included. */
  readonly count: number;

  /** How many more would fit if they said something about what was chosen. */
  readonly unsaid: number;

  constructor(count: number, unsaid: number) {
    super(SaysoGroupsFoundEvent.eventName, { bubbles: true, composed: true });
    this.count = count;
    this.unsaid = unsaid;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sayso-groups-found': SaysoGroupsFoundEvent;
  }
}
