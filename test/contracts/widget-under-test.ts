import type { LitElement } from 'lit';

/** At least one: a widget that supplies none does not compile. */
export type Some<T> = readonly [T, ...T[]];

/** Brings a widget, ready to be used, into some state, and resolves once that state is there. */
export type Reach<E> = (widget: E) => Promise<void>;

/**
 * Everything that the contract suites have to know of a widget.
 *
 * The module that exports it must import no testing library: it also runs on a
 * page with a strict policy.
 */
export interface WidgetUnderTest<E extends LitElement = LitElement> {
  readonly tag: string;
  /** The file that registers the tag, as the server serves it: `/src/survey/sayso-survey.ts`. */
  readonly registeredBy: string;
  /** The module whose `default` this is, as the server serves it. */
  readonly describedBy: string;
  /** Puts a new widget into a place on the page and resolves once it can be used. It sends nothing anywhere. */
  readonly ready: (place: Element) => Promise<E>;
  /** Each from a widget that is ready. Together they lead to every view of it. */
  readonly interactions: Some<Interaction<E>>;
  /** What assistive technology must be told: of a widget that asks, at least one label, one hint and one error. */
  readonly names: readonly [NamedControl<E>, NamedControl<E>, NamedControl<E>, ...NamedControl<E>[]];
  /** From the first control to the end, without a mouse. */
  readonly keyboardPath: Some<KeyboardStep<E>>;
  /** What can be given, of each kind, all on the view that is shown first or that `reach` leads to. */
  readonly given: Given<E>;
  /** Words of the widget's own and of the author's, on the same view. */
  readonly translated: Some<TranslatedWords<E>>;
  /** Ways to a summary of errors. None for a widget that asks nothing. */
  readonly mistakes: readonly Mistake<E>[];
}

export interface Interaction<E> {
  /** Completes the sentence "after …". */
  readonly name: string;
  readonly reach: Reach<E>;
}

export interface NamedControl<E> {
  /** Completes the sentence "tells …". */
  readonly what: string;
  readonly reach?: Reach<E>;
  readonly role: string;
  readonly name: string;
  /** The hint, the error, or both, in the order in which they are read. */
  readonly description?: string;
  readonly invalid?: 'true';
}

/** Whether what has focus is what one wants to come to. */
type Destination<E> = (focused: HTMLElement, widget: E) => boolean;

/** A key by its name, words to type, or Tab (with Shift, back) until something has focus. */
export type Keys<E> =
  | string
  | { readonly type: string }
  | { readonly tabTo: Destination<E> }
  | { readonly tabBackTo: Destination<E> };

export interface KeyboardStep<E> {
  /** Completes the sentence "lets a person …". */
  readonly does: string;
  readonly keys: Some<Keys<E>>;
  /** True once the step has had its effect. */
  readonly then: (widget: E) => boolean;
}

export interface Given<E> {
  readonly reach?: Reach<E>;
  /** Which step of the widget is shown. */
  readonly step: (widget: E) => unknown;
  readonly answers: Some<{
    readonly what: string;
    readonly give: (widget: E) => void;
    /** What the control holds, as a person sees it. */
    readonly read: (widget: E) => unknown;
    readonly expected: unknown;
  }>;
  /** Where focus is while the language changes or the widget is moved. */
  readonly focus: (widget: E) => HTMLElement;
}

export interface TranslatedWords<E> {
  readonly what: string;
  readonly read: (widget: E) => string;
  readonly english: string;
  readonly welsh: string;
  /** Where the widget has words in Urdu. */
  readonly urdu?: string;
}

export interface Mistake<E> {
  readonly name: string;
  readonly make: Reach<E>;
  /** The messages in the summary, in order. */
  readonly messages: Some<string>;
}
