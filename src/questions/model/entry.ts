/** What the question bank says of each of its questions. All of it is plain data that nobody changes. */
import type { Figure } from '../../results/model/question-bank/passport.js';
import type { LocalisedText } from '../../survey/model/definition.js';

/** What a question is about. */
export type Theme = 'power' | 'people' | 'wellbeing' | 'place' | 'equality';

export type Nation = 'england' | 'wales' | 'scotland';

/** Where a wording was published, and when it was seen there. */
export interface EntrySource {
  readonly publisher: string;
  /** What it was published in. */
  readonly title: string;
  readonly url: string;
  /** Which of several versions. */
  readonly edition?: string;
  /** When that was published, put into the field or last changed: a year, a month or a day. */
  readonly date: string;
  /** The month in which it was read for this bank. */
  readonly read: string;
  /** How people were asked there. */
  readonly mode?: string;
  /** Who was asked there, and where. */
  readonly population?: string;
  /** What else one has to know before comparing. */
  readonly note?: string;
}

/** An element in the SurveyJS JSON format. */
export interface BankElement {
  readonly type: 'radiogroup' | 'dropdown' | 'rating' | 'text' | 'panel';
  readonly name: string;
  readonly title?: LocalisedText;
  readonly description?: LocalisedText;
  readonly visibleIf?: string;
  readonly choices?: readonly { readonly value: string; readonly text: LocalisedText }[];
  /** In a panel. */
  readonly elements?: readonly BankElement[];
  readonly [property: string]: unknown;
}

interface EntryBase {
  readonly id: string;
  readonly theme: Theme;
  /** Where it is the official wording; everywhere if there are none. */
  readonly nations?: readonly Nation[];
  readonly source: EntrySource;
  /** Where its Welsh was seen word for word; false where there is none, and none of ours stands in for it. */
  readonly welsh: string | false;
  /** Whether the answers are special category data, or as delicate: never published unasked. */
  readonly sensitive: boolean;
  /**
   * The question or battery, as it is asked: texts and answers exactly as published. Empty where too little of it was
   * seen to ask it at all.
   */
  readonly elements: readonly BankElement[];
  /** Our own words, to begin from: why such a question is asked, and what an answer may be used for. */
  readonly suggested: Readonly<Record<'why' | 'usedFor', LocalisedText>>;
  /** What was found with it, oldest first, as far as the figures were seen. */
  readonly figures?: readonly Figure[];
}

/** A question or battery of the bank. Official is only what was seen word for word. */
export type BankEntry = EntryBase &
  (
    | { readonly verified: true }
    | { readonly verified: false; /** What was not seen. */ readonly missing: string }
  );
