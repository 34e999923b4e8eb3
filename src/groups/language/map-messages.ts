import type { SharedMessages } from '../../language/shared-messages.js';
import type { UnplacedReason } from '../model/place/placed-groups.js';

/** The words that come with the map, in one language. Those for groups themselves are the card's. */
export interface MapMessages extends Pick<SharedMessages, 'tag' | 'opensInNewTab'> {
  /** What the map is called: "Map of 12 groups". */
  readonly mapOf: (groups: string) => string;
  readonly everythingIsInList: string;
  readonly nothingToShow: string;
  /** How to move it: by mouse and keys, or with fingers. */
  readonly howToMove: string;
  readonly howToMoveByTouch: string;
  readonly skipMap: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  /** At the place that somebody starts from, where it has no name. */
  readonly youAreHere: string;

  /** A pin that stands for several: "3 groups: Men’s shed, Choir and Bowls". */
  readonly pinOfSeveral: (groups: string, names: string) => string;
  /** After the names of those that a pin names: "4 more". */
  readonly moreNames: (count: number) => string;
  /** A pin that shows only about where something is. */
  readonly roughPin: (name: string) => string;
  /** Heading of what a pin stands for, where that is in several places. */
  readonly closeTogether: (groups: string) => string;
  readonly zoomToTellApart: string;
  /** Under a place that is known by its postcode. */
  readonly roughPlace: string;
  readonly close: string;

  /** How many of all places the map shows now. */
  readonly placesShown: (shown: number, all: number) => string;
  /** "Not on the map: 2 groups online, and 1 group that has not said where." */
  readonly notOnMap: (reasons: string) => string;
  readonly unplaced: Readonly<Record<UnplacedReason, (groups: string, count: number) => string>>;
}
