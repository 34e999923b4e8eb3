/**
 * What a survey may contain, as `read-definition.ts` makes it: the SurveyJS JSON format with its old names
 * resolved, its defaults filled in and its conditions parsed. All of it is plain data that nobody changes.
 */
import type { Expression } from './expression/expression.js';
import type { Kind } from './kinds/kind.js';
import type { LocalisedText } from './localised-text.js';
import type { Reactions } from './reactions/reactions.js';
import type { Environment } from './session-state.js';
import type { Supply } from './supply/supply.js';

export type { LocalisedText } from './localised-text.js';

/** Answers by question name; the words given with "Other", or added to an answer, are under `<name>-Comment`. */
export type Answers = Readonly<Record<string, unknown>>;

/** A whole survey. */
export interface Survey {
  readonly title?: LocalisedText;
  readonly description?: LocalisedText;
  /** The language that texts written as plain strings are in, where the author says so (`locale`). */
  readonly locale?: string;
  readonly pages: readonly Page[];
  /** In an order in which each comes after those that it reads. */
  readonly calculatedValues: readonly CalculatedValue[];
  /** Shown after sending, instead of our own words. May hold simple markup. */
  readonly completedHtml?: LocalisedText;
  /** The first whose condition holds wins over `completedHtml`. */
  readonly completedHtmlOnCondition: readonly ConditionalText[];
  /** Where to go on to after sending: the first whose condition holds, or that has none. */
  readonly onward?: readonly Onward[];
  /** The author's own words on the buttons. */
  readonly buttons: Readonly<Partial<Record<'next' | 'previous' | 'complete', LocalisedText>>>;
  /** `onHidden` forgets an answer as soon as its question hides; `none` keeps even hidden ones. */
  readonly clearInvisibleValues: 'onComplete' | 'onHidden' | 'none';
  /** False only if the author wrote `showPreviewBeforeComplete: false`, and lets no groups answer: then Send comes without "Check your answers". */
  readonly checkAnswers: boolean;
  readonly showProgress: boolean;
  /** Somebody may answer for a group of people (ours): asked on "Check your answers", which then always comes. */
  readonly groupResponses: boolean;
  /** The greatest length of the words for an "Other" and of what is added to an answer. */
  readonly maxCommentLength?: number;
  /** The author's own estimate (`minutes`, ours); otherwise the widget estimates. */
  readonly minutes?: number;
  /** How much say residents have (ours), as the author wrote it: what shows the power label reads it. */
  readonly power?: unknown;
  /** Said after sending (ours). */
  readonly whatHappensNext?: LocalisedText;
  /** The day by which residents will hear what came of it, as `2026-11-23` (ours). */
  readonly hearBy?: string;
  /** Puts the choices of questions in another order than the author's; undefined where none has one. */
  readonly reorder?: (environment: Environment) => ReadonlyMap<Question, readonly Choice[]>;
  /** What answers bring about besides; undefined where it is nothing. */
  readonly reactions?: Reactions;
  /** Every question of every page and panel, in order. */
  readonly questions: readonly Question[];
}

export interface ConditionalText {
  readonly expression: Expression;
  readonly html: LocalisedText;
}

/** A place on the web. */
export interface Onward {
  readonly expression?: Expression;
  /** May have answers in it. */
  readonly url: LocalisedText;
}

export interface CalculatedValue {
  readonly name: string;
  readonly expression: Expression;
  readonly includeIntoResult: boolean;
}

/** What pages, panels, questions and texts have in common. */
interface ElementBase {
  /** Where it stands in the definition, such as `pages[0].elements[2]`: for messages to the author. */
  readonly path: string;
  /** Unique among the elements of one survey and safe in an `id` attribute. */
  readonly id: string;
  readonly name: string;
  /** `visible: false` hides unless a `visibleIf` is there too, which then decides. */
  readonly visible: boolean;
  readonly visibleIf?: Expression;
  readonly enableIf?: Expression;
  readonly readOnly: boolean;
}

interface Container extends ElementBase {
  readonly title?: LocalisedText;
  readonly description?: LocalisedText;
  /** Asks for at least one answer inside. */
  readonly isRequired: boolean;
  readonly requiredIf?: Expression;
  readonly requiredErrorText?: LocalisedText;
  readonly elements: readonly Item[];
}

export interface Page extends Container {
  readonly type: 'page';
  /** From here on pages come after "Check your answers" (ours): for what is not about the matter. */
  readonly afterCheck?: boolean;
  /** The words on its button that goes on, where they are others than the survey's: `startSurveyText` of a first page. */
  readonly next?: LocalisedText;
}

/** A heading that folds away what is below it (`state`). */
export interface Fold {
  /** Unfolded at first. */
  readonly open: boolean;
}

/** A group with a heading. */
export interface Panel extends Container {
  readonly type: 'panel';
  readonly fold?: Fold;
  /** Why we ask what is inside, and what the answers are used for (ours): said once for all of it. */
  readonly why?: LocalisedText;
  readonly usedFor?: LocalisedText;
}

/** Words between questions. May hold simple markup. */
export interface HtmlElement extends ElementBase {
  readonly type: 'html';
  readonly html: LocalisedText;
  /** For what is no words, such as a picture; undefined for words. */
  readonly kind?: Kind;
}

/** An element of a type that we cannot show: kept, so that its place can say so. */
export interface UnsupportedElement extends ElementBase {
  readonly type: 'unsupported';
  readonly originalType: string;
  readonly title?: LocalisedText;
}

interface QuestionBase extends ElementBase {
  /** What is particular to a type that few definitions have; undefined for the others. */
  readonly kind?: Kind;
  /** Falls back to the name. */
  readonly title: LocalisedText;
  /** It is read out and not seen, as something beside it says it. */
  readonly titleHidden?: boolean;
  readonly description?: LocalisedText;
  readonly isRequired: boolean;
  readonly requiredIf?: Expression;
  readonly requiredErrorText?: LocalisedText;
  readonly defaultValue?: unknown;
  readonly validators: readonly Validator[];
  /** Why we ask (ours). */
  readonly why?: LocalisedText;
  /** What the answer is used for (ours). */
  readonly usedFor?: LocalisedText;
  /** What is known already of what it asks (ours). */
  readonly knownAlready?: LocalisedText;
  /** True for questions about the person rather than the matter (ours: `aboutYou`, or `sensitive`). */
  readonly aboutYou: boolean;
  /** A box in which residents may add something to their answer; undefined where there is none. */
  readonly commentArea?: CommentArea;
  readonly fold?: Fold;
  /** When its answer is forgotten after it has hidden, where that is another time than the survey's (`clearIfInvisible`). */
  readonly whenHidden?: Survey['clearInvisibleValues'];
  /** In texts, its answer is put as it is stored and not in the words of what was chosen (`useDisplayValuesInDynamicTexts: false`). */
  readonly pipedAsStored?: boolean;
}

/** What a box for words besides an answer says. What it looks like comes with it, as few definitions have one. */
export interface CommentArea {
  /** Its label; without one, it has ours. */
  readonly text?: LocalisedText;
  readonly hint?: LocalisedText;
}

/** SurveyJS's input types; one that it does not have is read as `text`. */
export type InputType =
  | 'text'
  | 'number'
  | 'date'
  | 'email'
  | 'tel'
  | 'url'
  | 'time'
  | 'datetime-local'
  | 'month'
  | 'week'
  | 'password'
  | 'range'
  | 'color';

export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
  readonly inputType: InputType;
  /** A number for number and range, otherwise text in the form of the stored value (`2026-11-23`). */
  readonly min?: number | string;
  readonly max?: number | string;
  readonly minExpression?: Expression;
  readonly maxExpression?: Expression;
  readonly minErrorText?: LocalisedText;
  readonly maxErrorText?: LocalisedText;
  readonly step?: number;
  readonly maxLength?: number;
  readonly placeholder?: LocalisedText;
  readonly autocomplete?: string;
  readonly dataList: readonly LocalisedText[];
}

export interface CommentQuestion extends QuestionBase {
  readonly type: 'comment';
  readonly rows: number;
  readonly maxLength?: number;
  readonly placeholder?: LocalisedText;
}

export interface Choice {
  readonly value: unknown;
  readonly text: LocalisedText;
  readonly visibleIf?: Expression;
  readonly enableIf?: Expression;
  /** Chosen alone: choosing it clears the others, and the other way round. */
  readonly exclusive: boolean;
  /** What kind of choice it is besides an ordinary one. */
  readonly special?: 'other' | 'none' | 'selectAll' | 'refused' | 'dontKnow';
}

interface ChoiceQuestionBase extends QuestionBase {
  /** Special choices included, in the place where they are shown. */
  readonly choices: readonly Choice[];
  /** Where it has choices from besides; undefined where it has them from nowhere. */
  readonly supply?: Supply;
  readonly choicesVisibleIf?: Expression;
  readonly choicesEnableIf?: Expression;
  readonly otherPlaceholder?: LocalisedText;
  readonly otherErrorText?: LocalisedText;
}

export interface RadiogroupQuestion extends ChoiceQuestionBase {
  readonly type: 'radiogroup';
  readonly columns: number;
}

export interface DropdownQuestion extends ChoiceQuestionBase {
  readonly type: 'dropdown';
  readonly placeholder?: LocalisedText;
}

export interface CheckboxQuestion extends ChoiceQuestionBase {
  readonly type: 'checkbox';
  readonly columns: number;
  readonly minSelected?: number;
  readonly maxSelected?: number;
}

/** A scale. Its steps are choices in order, lowest first. */
export interface RatingQuestion extends QuestionBase {
  readonly type: 'rating';
  readonly choices: readonly Choice[];
  readonly minDescription?: LocalisedText;
  readonly maxDescription?: LocalisedText;
}

export interface BooleanQuestion extends QuestionBase {
  readonly type: 'boolean';
  readonly labelTrue?: LocalisedText;
  readonly labelFalse?: LocalisedText;
  readonly valueTrue: unknown;
  readonly valueFalse: unknown;
}

/** What other answers come to: worked out, shown and sent, but not asked. */
export interface ComputedQuestion extends QuestionBase {
  readonly type: 'computed';
  readonly expression?: Expression;
  readonly kind: Kind;
}

/** Several questions in one, such as the rows of a matrix. Its answer is a record of theirs, by their names; or a list of such records. */
export interface CompositeQuestion extends QuestionBase {
  readonly type: 'composite';
  /** Those that it consists of. They are none of the survey's own. */
  readonly elements: readonly Question[];
  /** For each of them, with its name as `{item}`. */
  readonly elementsVisibleIf?: Expression;
  readonly elementsOrder: 'initial' | 'random';
  readonly kind: Kind;
}

export type ChoiceQuestion = RadiogroupQuestion | DropdownQuestion | CheckboxQuestion;
export type Question =
  | TextQuestion
  | CommentQuestion
  | ChoiceQuestion
  | RatingQuestion
  | BooleanQuestion
  | ComputedQuestion
  | CompositeQuestion;
export type Item = Question | Panel | HtmlElement | UnsupportedElement;

/** A rule besides "required". `text` is the author's own message. */
export type Validator = { readonly text?: LocalisedText } & (
  | { readonly type: 'expression'; readonly expression: Expression }
  | { readonly type: 'regex'; readonly regex: RegExp }
  | { readonly type: 'email' }
  | { readonly type: 'numeric'; readonly minValue?: number; readonly maxValue?: number }
  | { readonly type: 'answercount'; readonly minCount?: number; readonly maxCount?: number }
  | {
      readonly type: 'text';
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly allowDigits: boolean;
    }
);

/**
 * Something in a definition that we do not do as written. The code is turned
 * into a sentence by `issueWords`; the model itself speaks no language.
 */
export interface DefinitionIssue {
  /** Where, such as `pages[0].elements[2].visibleIf`. */
  readonly path: string;
  readonly code:
    | 'notASurvey' // not an object with pages or elements: nothing can be shown
    | 'noQuestions'
    | 'unsupportedType' // shown as a notice in its place
    | 'unsupportedProperty' // ignored
    | 'badExpression' // visibleIf: shown; others: ignored
    | 'unknownFunction' // yields nothing
    | 'badValue' // a property whose value is of the wrong kind: default used
    | 'noUpload' // a file is asked for, and nothing takes it: a notice in its place
    | 'missingSource' // choices are to come from a question that there is none of: only its own can be chosen
    | 'missingName' // a name was made up
    | 'missingAltText' // a picture that says nothing to those who cannot see it: left out of what is read aloud
    | 'duplicateName' // both share one answer
    | 'unknownQuestion' // the question bank has none of this id: a notice in its place
    | 'unverifiedQuestion' // it has not seen it word for word: a notice in its place
    // Of those that strictness refuses, and that are advice otherwise:
    | 'noWhy'
    | 'noUsedFor'
    | 'knownAlready';
  /** The type, property, function, value or expression meant. */
  readonly what: string;
  /** In an expression, where it stops making sense: a number of characters from its beginning. See `faultIn`. */
  readonly at?: number;
}
