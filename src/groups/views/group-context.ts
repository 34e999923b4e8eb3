import type { LitElement, TemplateResult } from 'lit';

import type { CardMessages } from '../language/card-messages.js';
import type { FoundGroup } from '../model/finding/found.js';
import type { Group, Place } from '../model/group.js';
import type { WallClock } from '../model/sessions/wall-clock.js';

/** Everything that the views of a group need, for one render. */
export interface GroupContext {
  readonly messages: CardMessages;
  /** Level of the heading with the group's name. */
  readonly level: number;
  readonly now: WallClock;
  /** Months within which a record is to be checked. After twice as long, it is said not to have been since. */
  readonly checkWithin: number;
  /** Whether one starts from somewhere in a district rather than from a place: distances are then whole miles. */
  readonly roughly?: boolean;
  /** Marks what was searched for in a text; without it, the text as it is. */
  readonly highlight?: (text: string) => unknown;
  /**
   * Address at which this one group is found: the name links there, and it is what is shared. Without it, the page's
   * own is shared.
   */
  readonly address?: (group: Group) => string | undefined;
  /** Called when the name is pressed. A press that opens a new tab is left to the browser. */
  readonly onOpen?: (group: Group) => void;
  /** Whether all of the group is wanted below its name. Where it is given, the name is a button that says so. */
  readonly open?: (group: Group) => boolean;
  /** Shows all of it, once that has been loaded: what {@link GroupDetails} gives. */
  readonly details?: GroupView;
  /** Where to get directions to a place. Without it there are none: no other site is linked to of our own accord. */
  readonly directions?: (place: Place) => string | undefined;
  /** Called when somebody wants to join. Without it nothing offers that. */
  readonly onJoin?: (group: Group) => void;
  /** Called when somebody knows that something about the group is wrong. Without it nothing asks. */
  readonly onWrong?: (group: Group) => void;
  /** What else there is to do with the group, such as keeping it on a shortlist: at the end of its card. */
  readonly extras?: (found: FoundGroup) => unknown;
  /** What comes below the details' buttons, such as the form that "Something wrong?" leads to. */
  readonly below?: (group: Group) => unknown;
}

/** Shows a group. */
export type GroupView = (found: FoundGroup, context: GroupContext) => TemplateResult;

/** What {@link GroupDetails} gives. */
export interface GroupDetailsPart {
  /** All that is known of a group and all there is to do with it: for below its card's name. */
  readonly detailsView: GroupView;
  /** What came of the last thing that was done, for the widget's live region. */
  readonly status: string;
}

/**
 * What of a group is loaded only when somebody wants all of it: a late part of the widget, as
 * `new LatePart(this, () => import('./group-details.js').then(({ groupDetails }) => groupDetails(this)))`.
 */
export type GroupDetails = (host: LitElement) => Promise<GroupDetailsPart>;
