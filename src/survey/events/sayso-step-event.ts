/**
 * A resident has come to another step of a survey: for pages that count how
 * far people get. Carries no answers.
 */
export class SaysoStepEvent extends Event {
  static readonly eventName = 'sayso-step';

  /** The activity being answered. */
  readonly activity: string;

  /** `page`, with its name in `page`; `check` for "Check your answers"; `end` once Send was pressed. */
  readonly step: 'page' | 'check' | 'end';

  /** The name of the page in the definition; empty for the other steps. */
  readonly page: string;

  constructor(activity: string, step: SaysoStepEvent['step'], page: string) {
    super(SaysoStepEvent.eventName, { bubbles: true, composed: true });
    this.activity = activity;
    this.step = step;
    this.page = page;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sayso-step': SaysoStepEvent;
  }
}
