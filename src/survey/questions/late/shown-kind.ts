import type { CSSResult, TemplateResult } from 'lit';

import type { LateMessages } from '../../language/late-messages.js';
import type { CommentArea, Fold } from '../../model/definition.js';
import type { Kind, QuestionReader } from '../../model/kinds/kind.js';
import type { PanelState, QuestionState } from '../../model/session-state.js';
import type { QuestionContext } from '../question-context.js';

/** A type of question that few definitions have, with how it looks. */
export interface ShownKind extends Kind {
  /** For what is no question, such as a picture, the state of an `html` element. */
  readonly template: (state: QuestionState, context: QuestionContext) => TemplateResult;
}

/** A box for words besides an answer, with how it looks inside of its question's frame. */
export interface ShownCommentArea extends CommentArea {
  readonly template: (state: QuestionState, context: QuestionContext, group: boolean) => TemplateResult;
}

/** A heading that folds away a panel or question, with how it looks around that. */
export interface ShownFold extends Fold {
  /** What its heading says before what it is about; undefined where the title says it all. */
  readonly words?: () => string;
  /** Unfolds the part of this id, when it is next drawn. */
  readonly unfold: (id: string) => void;
  /** @param draw Draws what is below the heading. */
  readonly template: (
    state: PanelState | QuestionState,
    context: QuestionContext,
    draw: (state: PanelState | QuestionState, context: QuestionContext) => unknown,
  ) => TemplateResult;
}

/** Gives our own words, in the language that the widget is in at the time. */
export type Words = () => LateMessages;

/** What a module of this folder brings: one type, complete. */
export interface LateType {
  readonly reader: (words: Words) => QuestionReader;
  readonly styles?: CSSResult | readonly CSSResult[];
}
