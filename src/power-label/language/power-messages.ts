import type { SharedMessages } from '../../language/shared-messages.js';
import type { PowerLevel } from '../model/power.js';

/** Every word that the power label says by itself, in one language. */
export interface PowerMessages extends Pick<SharedMessages, 'tag' | 'direction' | 'months'> {
  /** Each level: what it is called, as a sentence, and what it means for the reader. */
  readonly levels: Readonly<Record<PowerLevel, { readonly name: string; readonly means: string }>>;
  /** "Your say: we are asking you". Which step of four that is, the ladder says: in a title it would pass for a page of a form. */
  readonly title: (name: string) => string;
  readonly open: string;
  /** Of a decision that has been taken. */
  readonly nothingOpen: string;
  readonly decidedBy: string;
  /** The same of a decision that has been taken. */
  readonly wasDecidedBy: string;
  readonly hearBy: string;
  readonly by: (date: string) => string;
  /** The day has passed. */
  readonly overdue: (date: string) => string;
  /** The author left it out. */
  readonly notSaid: string;
  readonly whatTheStepsMean: string;
}
