import type { LitElement, TemplateResult } from 'lit';

import type { CardMessages } from '../language/card-messages.js';
import type { FoundGroup } from '../model/finding/found.js';
import type { Group } from '../model/group.js';
import type { Point } from '../model/place/distance.js';

/** Everything that the map needs, for one render. */
export interface MapContext {
  /** In the order of the list; also those that have no place, which are counted in words. */
  readonly groups: readonly FoundGroup[];
  readonly messages: CardMessages;
  /** Level of the heading over what a pin stands for. */
  readonly level: number;
  /** Where somebody starts from. */
  readonly near?: MapStart;
  /**
   * Address of the owner's tiles with `{z}`, `{x}` and `{y}`. Without it there are none, and no other site hears of
   * the map.
   */
  readonly tiles?: string;
  /** Whom the tiles are owed to: words, in which links may be written as in HTML. */
  readonly tilesAttribution?: string;
  /** GeoJSON of the area's outline, or its address. */
  readonly outline?: unknown;
  /** What else is said of a group that a pin stands for, such as when it meets. */
  readonly facts?: (found: FoundGroup) => unknown;
  /** Called when somebody who found a group on the map wants to see it in the list. */
  readonly onChoose: (group: Group) => void;
  /** Called on Escape, to put the focus where one came from. Without it, the focus goes behind the map. */
  readonly onLeave?: () => void;
}

/** Somewhere that is marked on the map, and is no group. */
export interface MapStart {
  readonly point: Point;
  /** Empty for "where I am". */
  readonly label: string;
  /** Whether that is the middle of a district: distances are then whole miles. */
  readonly rough?: boolean;
}

/** What {@link GroupMap} gives. */
export interface GroupMapPart {
  readonly mapView: (context: MapContext) => TemplateResult;
}

/**
 * The map, which is loaded only when somebody asks for it: a late part of the widget, as
 * `new LatePart(this, () => import('./map/group-map.js').then(({ groupMap }) => groupMap(this)))`.
 * It is on the page for as long as its view is drawn.
 */
export type GroupMap = (host: LitElement) => Promise<GroupMapPart>;
