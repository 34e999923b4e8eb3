/** One resident's way through a survey, as values. `session.ts` makes and changes them. */
import type {
  Answers,
  Choice,
  HtmlElement,
  Page,
  Panel,
  Question,
  Survey,
  UnsupportedElement,
} from './definition.js';
import type { Scope } from './expression/expression.js';
import type { Results } from './expression/results.js';
import type { ListState, SupplyStatus } from './supply/supply.js';

/** What varies from run to run, handed in so that everything else is a plain function of its inputs. */
export interface Environment {
  readonly now: () => Date;
  /** From 0 up to 1, for `choicesOrder: random`. */
  readonly random: () => number;
}

/** A date as it was typed into three fields. */
export interface DateEntry {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What was done in a question made of others: what it comes to, and what was typed in each of them. */
export interface CompositeEntry {
  readonly value: unknown;
  readonly entries: Readonly<Record<string, Entry>>;
}

/** What was typed, kept as typed until it can be read as an answer. */
export type Entry = string | DateEntry | CompositeEntry;

/** What was said besides the answers, as it was typed or chosen, each member only once it was: see `besides.ts`. */
export type Besides = Readonly<Partial<Record<'who' | 'size' | 'name' | 'about', string>>> & {
  /** What a form on paper says that was not asked here, by the names of its questions. */
  readonly written?: Readonly<Record<string, string>>;
};

/**
 * Immutable: every action returns a new one. A language is no part of it, so
 * that changing language can lose nothing.
 */
export interface Session {
  readonly survey: Survey;
  readonly environment: Environment;
  /** Every answer given, hidden ones included: those still count in conditions until completion. */
  readonly answers: Answers;
  /**
   * By question name, what was typed there last, where typing and stored value
   * differ; the words given with "Other", or added to an answer, under `<name>-Comment`, also while another choice is
   * chosen.
   */
  readonly entries: Readonly<Record<string, Entry>>;
  /** By question name, the default values that were worked out: an answer that is another is the resident's own. */
  readonly filled?: Answers;
  /** What was said besides: for whom, and about what. */
  readonly besides?: Besides;
  /** Calculated values by name. */
  readonly calculated: Answers;
  /** By question, its choices in the order to show, decided once. */
  readonly choices: ReadonlyMap<Question, readonly ChoiceState[]>;
  /** Lists of choices that are loaded, by the key of their request; undefined where there are none. */
  readonly lists?: ReadonlyMap<string, ListState>;
  /** Questions in whose states no expression has a part, found once. */
  readonly plain: ReadonlySet<Question>;
  /** What expressions see: answers and computed values, by names in lower case. */
  readonly values: ReadonlyMap<string, unknown>;
  /** What expressions came to, for this session and all that come of it. */
  readonly results: Results;
  /** States by what they are the state of, to be used again where nothing in them changed. */
  readonly states: ReadonlyMap<object, object>;
  /** The pages that have something to show, in order. */
  readonly pages: readonly PageState[];
}

export interface PageState {
  readonly page: Page;
  /** Wants at least one answer inside. */
  readonly required: boolean;
  readonly items: readonly ItemState[];
}

export type ItemState = QuestionState | PanelState | HtmlState | UnsupportedState;

export interface QuestionState {
  readonly kind: 'question';
  readonly question: Question;
  /** Undefined while there is no answer, or none that can be chosen at present. */
  readonly value: unknown;
  /** The words given with "Other", or added to the answer. */
  readonly comment: string;
  readonly entry?: Entry | undefined;
  readonly required: boolean;
  readonly readOnly: boolean;
  /** Limits after their expressions were evaluated. */
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  /** For questions with choices: the visible ones, in the order to show. */
  readonly choices: readonly ChoiceState[];
  /** How things stand with choices that it has from elsewhere. */
  readonly supplied?: SupplyStatus | undefined;
  /** What its expressions see, where that is more than those of the survey do: for a part of another question. */
  readonly scope?: Scope;
}

export interface ChoiceState {
  readonly choice: Choice;
  readonly enabled: boolean;
}

export interface PanelState {
  readonly kind: 'panel';
  readonly panel: Panel;
  readonly required: boolean;
  readonly items: readonly ItemState[];
}

export interface HtmlState {
  readonly kind: 'html';
  readonly html: HtmlElement;
}

export interface UnsupportedState {
  readonly kind: 'unsupported';
  readonly unsupported: UnsupportedElement;
}

/** A text in the language asked for, or in the nearest there is. */
export interface ResolvedText {
  readonly text: string;
  /** Set only where it differs from the language asked for, so that it can be marked up. */
  readonly lang?: string;
}
