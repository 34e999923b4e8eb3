import type { SharedMessages } from '../../language/shared-messages.js';

/** What `<sayso-survey>` says by itself for types of questions that few definitions have, in one language. */
export interface LateMessages extends SharedMessages {
  /** Above a ranking. */
  readonly rankHint: string;
  readonly partialRankHint: string;
  readonly moveUp: string;
  readonly moveDown: string;
  /** Says that the order shown is the one meant. */
  readonly keepOrder: string;
  readonly yourOrder: string;
  readonly notInOrder: string;
  readonly putInOrder: string;
  readonly takeOut: string;
  /** After a move, for those who cannot see it: `item` is an author's text. */
  readonly isAt: (item: string, place: number, places: number) => string;
  readonly isOut: (item: string) => string;
  /** Label of the field that shortens a list. */
  readonly filter: string;
  readonly filterHint: string;
  /** How many choices a filter has left. */
  readonly found: (count: number) => string;
  readonly between: (lowest: string, highest: string) => string;
  /** The same for two numbers, the fields for them, and both as an answer. */
  readonly betweenBoth: (lowest: string, highest: string) => string;
  readonly from: string;
  readonly to: string;
  readonly fromTo: (from: string, to: string) => string;
  /** Names the slider beside a number field. */
  readonly slide: string;
  /** An entry of a list that its author has no name for. */
  readonly entry: (number: number) => string;
  readonly row: (number: number) => string;
  /** On the button below a list in which nothing is yet, and in which something is. */
  readonly addFirst: string;
  readonly addAnother: string;
  readonly remove: string;
  readonly undo: string;
  /** Once an entry was added, for those who cannot see it: how many there are. */
  readonly entryAdded: (count: number) => string;
  readonly entryRemoved: (entry: string) => string;
  readonly entryBack: (entry: string) => string;
  /** On the heading that folds away what is asked of a row besides. */
  readonly details: string;
  /** Where no more can be added. */
  readonly entriesFull: (most: number) => string;
  /** What an entry is called, and the first thing that was answered in it. */
  readonly entryWith: (entry: string, answer: string) => string;
  /** Before what a column of a table comes to. */
  readonly total: (column: string) => string;
  /** Before what a film is called. */
  readonly watch: string;
}
