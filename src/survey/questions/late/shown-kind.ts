import type { CSSResult, TemplateResult } from 'lit';

import type { LateMessages } from '../../language/late-messages.js';
import type { Kind, QuestionReader } from '../../model/kinds/kind.js';
import type { QuestionState } from '../../model/session-state.js';
import type { QuestionContext } from '../question-context.js';

/** A type of question that few definitions have, with how it looks. */
export interface ShownKind extends Kind {
  /** For what is no question, such as a picture, the state of an `html` element. */
  readonly template: (state: QuestionState, context: QuestionContext) => TemplateResult;
}

/** Gives our own words, in the language that the widget is in at the time. */
export type Words = () => LateMessages;

/** What a module of this folder brings: one type, complete. */
export interface LateType {
  readonly reader: (words: Words) => QuestionReader;
  readonly styles?: CSSResult | readonly CSSResult[];
}
