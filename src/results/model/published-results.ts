/**
 * The results contract, version 1: what an endpoint publishes about an activity, and what `results-src` points to.
 * It may as well be a file that somebody uploads. Everything in it has passed disclosure control
 * (`disclosure.ts`), so that it may be read by anybody: it holds no count of 1 to 7 people.
 */

/** A text in one language, or in several: `"Age"` or `{"en": "Age", "cy": "Oed"}`. */
export type LocalisedText = string | Readonly<Record<string, string>>;

/** How many people, as it may be published: 0, or a multiple of 5 from 10 up. */
export type PublishedCount = number;

/** What is published about one activity. */
export interface PublishedResults {
  /** The version of this contract. */
  readonly saysoResults: 1;
  /** The endpoint's name for what was asked, such as `riverside-2026`. */
  readonly activity: string;
  readonly title?: LocalisedText;
  readonly about: ResultsFacts;
  readonly release: Release;
  /** How many responses were counted: rounded to 5, and `null` where they are too few to say. */
  readonly responses: PublishedCount | null;
  /** Where groups of people may answer together: how many did, and for how many people they spoke. */
  readonly together?: PublishedTogether;
  /** How the responses came in; left out where that cannot be said, as where all came in one way. */
  readonly modes?: PublishedModes;
  readonly questions: readonly QuestionResults[];
  readonly reach?: readonly Reach[];
  readonly outcome?: Outcome;
}

/** Groups of people that answered together: each is one of the `responses`, and none is among the answers of `all`. */
export type PublishedTogether = ShownTogether | HiddenRow;

/** How many of the `responses` came in which way, groups among them. */
export interface PublishedModes {
  /** From those who answered by themselves, on a screen. */
  readonly self: PublishedCell;
  /** From those who told somebody else their answers, such as by phone. */
  readonly assisted: PublishedCell;
  /** On forms of paper. */
  readonly paper: PublishedCell;
}

export interface ShownTogether {
  readonly groups: PublishedCell;
  /** For how many people they spoke, by what they said themselves. */
  readonly people: PublishedCount;
}

/** What a reader has to know to judge the figures. Each is shown beside them. */
export interface ResultsFacts {
  /** Who asked, such as "Riverside Council and the food bank". */
  readonly askedBy?: LocalisedText;
  /** Who could answer, such as "Anybody who lives, works or studies in Riverside". */
  readonly askedWhom?: LocalisedText;
  /** How answers came in, such as "Online, and on paper at the library". */
  readonly mode?: LocalisedText;
  /** ISO 8601 dates or times. */
  readonly opens?: string;
  readonly closes?: string;
}

/** Counts are published in batches: two releases a neighbour's answer apart would tell what that neighbour said. */
export interface Release {
  /** When these figures were made, ISO 8601. */
  readonly at: string;
  /** New figures come after this many further answers, or at this time (ISO 8601). */
  readonly nextAfterAnswers?: number;
  readonly nextAt?: string;
}

/** Results of one closed question. */
export interface QuestionResults {
  /** The question's name in the definition. */
  readonly name: string;
  readonly title: LocalisedText;
  /** `multiple`: a person could choose several options, so that shares may add to more than 100%. */
  readonly type: 'single' | 'multiple';
  /** The question passport that wording and options were taken from, such as `influence-local`. */
  readonly passport?: string;
  readonly options: readonly PublishedOption[];
  /** Everybody who answered for themselves. */
  readonly all: PublishedRow;
  /** Those who answered for an organisation or a group of people: beside, never mixed in. */
  readonly organisations?: PublishedRow;
  readonly groups?: readonly PublishedGroups[];
  /** The same question asked at other times, oldest first; the last may be `all` itself. */
  readonly waves?: readonly PublishedWave[];
  /** Words in residents' own language that a moderator has said yes to. */
  readonly words?: readonly PublishedWords[];
}

export interface PublishedOption {
  /** The stored answer, as text. */
  readonly value: string;
  readonly text: LocalisedText;
}

/**
 * One cell of a table: a count; `"<8"` for 1 to 7 people; `"*"` for one that is hidden only because it would give
 * a hidden neighbour away: in its row, or in the row of everybody.
 */
export type PublishedCell = PublishedCount | '<8' | '*';

/** One line of a table of counts. */
export type PublishedRow = ShownRow | HiddenRow;

export interface ShownRow {
  /** One for each option, in their order. */
  readonly cells: readonly PublishedCell[];
  /** "At least this many people": of `single` the sum of the shown cells, of `multiple` the largest of them. */
  readonly atLeast: PublishedCount;
}

/** Why nothing is shown of a row. */
export type HiddenReason =
  /** Fewer than 10 people. */
  | 'tooFew'
  /**
   * Everybody said the same, so that one would know what each of them said. `protectTable` never gives this reason,
   * because it tells each of them what the others said: it says `protectsAnother`.
   */
  | 'allTheSame'
  /** With this row shown, a hidden number could be worked out, or what single people said, here or in another row. */
  | 'protectsAnother';

export interface HiddenRow {
  readonly hidden: HiddenReason;
}

/** The same question by a closed question about people, or by the partner whose page they answered on. */
export interface PublishedGroups {
  /** The name of the dividing question, or `partner`. */
  readonly by: string;
  readonly title: LocalisedText;
  readonly rows: readonly {
    readonly value: string;
    readonly text: LocalisedText;
    readonly row: PublishedRow;
  }[];
}

export interface PublishedWave {
  /** Such as "Autumn 2025". */
  readonly text: LocalisedText;
  /** When it was asked, ISO 8601. */
  readonly from: string;
  readonly to?: string;
  /** Set where the question or the way of asking changed before this wave: no line is drawn across. */
  readonly breakBefore?: LocalisedText;
  readonly row: PublishedRow;
}

export interface PublishedWords {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** Who answered, against who lives there: who is missing, and what is done about it. */
export interface Reach {
  readonly by: string;
  readonly title: LocalisedText;
  /** Where the population's shares come from, with their date. */
  readonly source?: LocalisedText;
  readonly rows: readonly ReachRow[];
}

export interface ReachRow {
  readonly value: string;
  readonly text: LocalisedText;
  readonly answers: PublishedCell;
  /** This group's share of the people there, in percent. */
  readonly population?: number;
  /** What is done to reach them. */
  readonly plan?: LocalisedText;
}

/** What came of it. */
export interface Outcome {
  /** Day on which it was or is to be published, `2026-12-31`. */
  readonly due?: string;
  readonly text?: LocalisedText;
  readonly url?: string;
}
