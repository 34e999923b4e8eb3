/** Why an answer cannot be taken as it is. A code and its figures, no words: `language/` has those. */
import type { LocalisedText } from './localised-text.js';

export type ProblemCode =
  | 'required'
  | 'otherEmpty'
  | 'notANumber'
  | 'notAWholeNumber'
  | 'min'
  | 'max'
  | 'tooLong'
  | 'tooShort'
  | 'email'
  | 'url'
  | 'tel'
  | 'regex'
  | 'digits'
  | 'expression'
  | 'tooFew'
  | 'tooMany'
  | 'dateIncomplete'
  | 'dateInvalid'
  /** Another row has the same answer. */
  | 'duplicate'
  /** A file that is still on its way, and one that could not be sent. */
  | 'stillUploading'
  | 'notUploaded'
  /** Of two numbers one is missing, or they are too near each other or too far apart. */
  | 'rangeIncomplete'
  | 'rangeTooShort'
  | 'rangeTooLong'
  /** A list of choices that is still on its way. */
  | 'stillLoading'
  | 'invalid'
  /** At the collector only: a value that no choice offers. */
  | 'notAChoice';

/** The part of an answer that a problem is about, where the answer has parts; `other` is the words besides. */
export type AnswerPart = 'day' | 'month' | 'year' | 'other' | 'from' | 'to';

export interface Problem {
  /** The `name` of the question, or of the panel that wants one answer inside. */
  readonly name: string;
  /** The `id` of the element, to find its control. */
  readonly id: string;
  readonly code: ProblemCode;
  /** The author's own message, which wins over ours. */
  readonly text?: LocalisedText;
  /** The limit that was crossed: a number, or a date or time as stored. */
  readonly limit?: number | string;
  /** For `dateIncomplete`: the parts that are missing; otherwise the part in question. */
  readonly parts?: readonly AnswerPart[];
}
