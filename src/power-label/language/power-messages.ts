import type { SharedMessages } from '../../language/shared-messages.js';
import type { PowerLevel } from '../model/power.js';

/** Every word that the power label says by itself, in one language. */
export interface PowerMessages extends Pick<SharedMessages, 'tag' | 'months'> {
  /** Each level: what it is called, as a sentence, and what it means for the reader. */
  readonly levels: Readonly<Record<PowerLevel, { readonly name: string; readonly means: string }>>;
  /** "Step 2 of 4: we are asking you". */
  readonly step: (position: number, steps: number, name: string) => string;
  readonly open: string;
  /** Of a decision that has been taken. */
  readonly nothingOpen: string;
  readonly decidedBy: string;
  readonly hearBy: string;
  readonly by: (date: string) => string;
  /** The day has passed. */
  readonly overdue: (date: string) => string;
  /** The author left it out. */
  readonly notSaid: string;
  readonly whatTheStepsMean: string;
}
