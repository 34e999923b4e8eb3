import type { SharedMessages } from '../../language/shared-messages.js';
import type { SignupProblemCode } from '../model/signup.js';
import type { NotSentReason } from '../send-signup.js';

/** Every word that `<sayso-signup>` says by itself, in one language. */
export interface SignupMessages extends SharedMessages {
  readonly title: string;
  /** That this has nothing to do with any answers. */
  readonly apart: string;
  readonly email: string;
  readonly goesTo: (receiver: string) => string;
  /** The link to the author's privacy notice. */
  readonly privacy: (receiver: string) => string;
  readonly name: string;
  readonly postcodeArea: string;
  readonly postcodeHint: string;
  readonly optional: string;
  readonly signUp: string;
  readonly tryAgain: string;
  readonly sendingAddress: string;
  /** The same whether or not the address was on the list before. */
  readonly checkYourEmail: string;
  readonly checkYourEmailHint: (receiver: string) => string;
  readonly noEmail: string;
  readonly anotherAddress: string;
  readonly notSent: string;
  readonly notSentHint: Readonly<Record<NotSentReason, string>>;
  readonly stillHere: string;
  readonly problems: Readonly<Record<SignupProblemCode, string>>;
}
