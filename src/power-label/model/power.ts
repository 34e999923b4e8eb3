/** A text in one language, or in several: `"The route"` or `{"en": "The route", "cy": "Y llwybr"}`. */
export type LocalisedText = string | Readonly<Record<string, string>>;

/** How much of a decision lies with residents, from none to all of it. */
export const POWER_LEVELS = ['telling', 'asking', 'deciding-together', 'you-decide'] as const;

export type PowerLevel = (typeof POWER_LEVELS)[number];

/** What residents may expect of an activity: said before the first question, and checked at its end. */
export interface PowerLabel {
  readonly level: PowerLevel;
  /** What can still be changed by their answers. */
  readonly open?: LocalisedText;
  /** Who takes the decision. */
  readonly decidedBy?: LocalisedText;
  /** The day by which they will hear, as `2026-11-23`. */
  readonly hearBy?: string;
}

/** Whether residents should have heard before today: the day promised has passed. Days as `2026-11-23`. */
export const isOverdue = ({ hearBy }: Pick<PowerLabel, 'hearBy'>, today: string): boolean =>
  hearBy !== undefined && hearBy < today;
