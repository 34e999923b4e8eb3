import type { TemplateResult } from 'lit';

import type { SurveyMessages } from '../language/survey-messages.js';
import type { Markup } from '../load-markup.js';
import type { LocalisedText } from '../model/definition.js';
import type { EasyPicture } from '../model/easy-read.js';
import type { Problem } from '../model/problem.js';
import type { Entry, QuestionState, Session } from '../model/session-state.js';

/** What a resident asked for who finds reading hard. Another object whenever it is something else. */
export interface HelpInContext {
  /** The words to be shown for a text. */
  readonly text: (survey: Session['survey'], text: LocalisedText, language: string) => LocalisedText;
  /** The picture that goes with a text; undefined where there is none. Left out unless easy read was asked for. */
  readonly pictureOf?: (text: LocalisedText) => EasyPicture | undefined;
  /** What stands below a question's title. */
  readonly aside: (state: QuestionState, context: QuestionContext) => unknown;
}

/** Everything that a question's template needs from the survey around it. */
export interface QuestionContext {
  readonly messages: SurveyMessages;
  /** The language of the page around the widget. */
  readonly language: string;
  /** True if every question may be left out: then none is marked as optional. */
  readonly allOptional: boolean;
  /** An author's text with its answers piped in; marked with its language where that is another one. */
  readonly say: (text: LocalisedText) => string | TemplateResult;
  /** The same as a plain string, for attributes and messages. */
  readonly plain: (text: LocalisedText) => string;
  /** The language of an author's text, for where it cannot be marked up itself; undefined where it is that around it. */
  readonly languageOf: (text: LocalisedText) => string | undefined;
  /** An author's text that may hold markup. */
  readonly rich: (text: LocalisedText) => unknown;
  /** How often answers were looked for in a text since this context was made. */
  readonly pipes: () => number;
  /** What rebuilds markup, once it is there. */
  readonly markup: Markup | undefined;
  /** Those that are shown at present. */
  readonly problems: readonly Problem[];
  readonly problemOf: (id: string) => Problem | undefined;
  readonly describe: (problem: Problem) => string | TemplateResult;
  readonly session: Session;
  readonly help: HelpInContext | undefined;
  /** Inside of a question made of others: the names that lead there. */
  readonly path?: readonly string[];
  /** Does something to the session that the other actions do not. */
  readonly act: (action: (session: Session) => Session) => void;
  readonly answer: (name: string, value: unknown) => void;
  readonly answerOther: (name: string, words: string) => void;
  readonly enter: (name: string, entry: Entry) => void;
  /** Reads words out, once typing has paused. */
  readonly announce: (words: string) => void;
}
