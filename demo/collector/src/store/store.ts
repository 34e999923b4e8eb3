/**
 * What the collector asks of a database: of a SQLite file or of PostgreSQL,
 * which keep the same promises. One suite of tests holds both to them.
 */
import type { Envelope } from '../../../../src/delivery/envelope.js';
import type { SaveQueue } from './save-queue.js';

/** One definition that an activity has served, at any time. */
export interface StoredDefinition {
  readonly activity: string;
  /** SHA-256, in hex, of `body`. */
  readonly hash: string;
  /** The definition as canonical JSON. */
  readonly body: string;
}

/** A response on its way into the database. */
export interface NewResponse {
  /** What is asked about it; all that it says is in `body`. */
  readonly envelope: Pick<Envelope, 'id' | 'activity' | 'revision' | 'revisionOf' | 'group'>;
  /** The hash of the definition that the answers were checked against. */
  readonly definition: string;
  /** The envelope as canonical JSON: what is kept. */
  readonly body: string;
  /** SHA-256, in hex, of `body`. */
  readonly digest: string;
  /** The day it arrived in UTC, as `2026-11-23`. The time of day is not kept: see the README. */
  readonly received: string;
  /** What was odd about it when it came: words without spaces. */
  readonly flags: readonly string[];
}

/** What became of a response that was handed in. */
export type SaveOutcome =
  /** It is in the database, and stays there through a power cut. */
  | { readonly kind: 'stored'; readonly receipt: string }
  /** The same response was there already; this is the receipt that was given then. */
  | { readonly kind: 'repeated'; readonly receipt: string }
  /** A different response has this id. Nothing was changed. */
  | { readonly kind: 'conflict' }
  /** It, or the one that it replaces, was withdrawn on this day. Nothing was changed. */
  | { readonly kind: 'withdrawn'; readonly day: string }
  /** The responses to this activity are deleted since this day. Nothing was changed. */
  | { readonly kind: 'deleted'; readonly day: string };

/** What is known of a response by its id. */
export interface ResponseMark {
  readonly digest: string;
  readonly receipt: string;
}

/** A response as it is read again. */
export interface StoredResponse {
  readonly envelope: Envelope;
  /** The day it arrived, as `2026-11-23`. */
  readonly received: string;
  /**
   * The id of the first of this person's responses: the same in all its revisions, in whatever order they came. Of one
   * whose first never came, the id that it names.
   */
  readonly original: string;
  /** Whether this is the revision that counts: the highest, and of those with the same number the latest. */
  readonly current: boolean;
  /** What was odd about it when it came. */
  readonly flags: readonly string[];
}

/** Starts a pass over the same responses each time it is called, even while more arrive. */
export type ResponseReader = () => AsyncIterable<StoredResponse>;

/** What there is, and how much of it is new. */
export interface Batch {
  /** How many people answered or changed their answers since: each is counted once. */
  readonly people: number;
  /** Where to go on from next time. */
  readonly through: number;
  /** Every response that was there at that moment, the old ones too. */
  readonly read: ResponseReader;
}

/** Figures that were published. */
export interface Release {
  /** 0, 1, 2 … of each activity. */
  readonly number: number;
  /** When they were made, ISO 8601 in UTC, to the hour. */
  readonly made: string;
  /** What they count, for {@link Store.since}: a place in the order in which this activity's responses were stored. */
  readonly through: number;
  /** JSON of what is published. */
  readonly figures: string;
  /** JSON of the counts behind it, which are not. */
  readonly counted: string;
}

/** What a moderator said of words that somebody wrote. */
export interface Verdict {
  /** Which words: see `words.ts`. */
  readonly word: string;
  readonly publish: boolean;
  readonly reason: string | null;
  readonly moderator: string;
  /** The day it was said in UTC, as `2026-11-23`. */
  readonly day: string;
}

export interface NewVerdict extends Verdict {
  /** The id of the response that the words stand in; deleting it deletes the verdict. */
  readonly response: string;
  readonly question: string;
}

/** Words that a moderator said yes to, and the revision of them that counts now. */
export interface AcceptedWords {
  readonly word: string;
  readonly question: string;
  readonly original: string;
  readonly language: string;
  /** What stands there now; null where that is no text. */
  readonly text: string | null;
}

/** What is kept of published results. */
export interface ResultsStore {
  /** Undefined if there was none. */
  lastRelease(activity: string): Promise<Release | undefined>;
  /**
   * Keeps a release for good. If another process was first with this number, its release stays. Keeps none once the
   * deletion of the responses has begun.
   */
  keepRelease(activity: string, release: Release): Promise<void>;
  /** Adds a verdict; earlier ones on the same words stay, and count no more. */
  keepVerdict(activity: string, verdict: NewVerdict): Promise<void>;
  /** The last verdict on each of the words that there is one on. */
  verdictsOf(activity: string): Promise<readonly Verdict[]>;
  /** In the order of their `word`. */
  acceptedWords(activity: string): Promise<readonly AcceptedWords[]>;
}

/** What a receipt stands for: of all the revisions of that response, the one that counts. */
export interface KeptReceipt {
  readonly kind: 'kept';
  readonly id: string;
  readonly revision: number;
  /** The day it arrived. */
  readonly received: string;
}

/** `day`: when it was withdrawn. */
export type ReceiptMark = KeptReceipt | { readonly kind: 'withdrawn'; readonly day: string };

/** What is done for the holder of a receipt. */
export interface ReceiptStore {
  /** Undefined if no response to this activity has this receipt. */
  findReceipt(activity: string, receipt: string): Promise<ReceiptMark | undefined>;
  /**
   * Whether the receipt and the id are of one person's responses. Of what was withdrawn it is not known any more whose it
   * was: there it is enough that both were.
   */
  isOfReceipt(activity: string, receipt: string, id: string): Promise<boolean>;
  /**
   * Deletes a response with all its revisions, and what moderators said of its words. Of each there stays a mark, with
   * its id and its receipt, so that neither is ever taken for a new one. No digest: answers that are few could be found
   * again by trying them all.
   *
   * Gives the day of the withdrawal, an earlier one if it was withdrawn before; undefined if there is none such.
   */
  withdraw(activity: string, receipt: string, day: string): Promise<string | undefined>;
  /** The same by the id of any revision: for whoever runs the collector, and is asked by somebody without a receipt. */
  withdrawId(activity: string, id: string, day: string): Promise<string | undefined>;
}

/** How far the deletion of an activity's responses has come. */
export interface Deletion {
  /** The day it began. */
  readonly day: string;
  /**
   * - `begun`: nothing more is stored, and no release made but the last one.
   * - `frozen`: that one is made, and the counts behind it are gone. What is left of the responses counts no more.
   * - `done`: nothing of one resident is left.
   */
  readonly state: 'begun' | 'frozen' | 'done';
}

/**
 * What is done once the time of an activity is over. Each step may be done again, by another process, too, and changes
 * nothing then: so whoever is killed on the way leaves it to the next.
 */
export interface DeletionStore {
  /** Undefined while the responses are kept. */
  deletionOf(activity: string): Promise<Deletion | undefined>;
  /** From the moment it resolves on no process stores anything for this activity. */
  beginDeletion(activity: string, day: string): Promise<void>;
  /**
   * Keeps a last release, if one is given, and only the figures of it; without one, those of the last there was.
   * Only the first call does anything.
   */
  freeze(activity: string, release: Release | undefined): Promise<void>;
  /** Deletes up to some hundreds of the responses, and gives how many. */
  deleteSome(activity: string): Promise<number>;
  /** Forgets what was withdrawn, and says that it is done; false while another process has not deleted its part. */
  endDeletion(activity: string): Promise<boolean>;
}

/**
 * Every method may reject with {@link StoreUnavailable}: then nothing was changed, unless a connection broke just as
 * it was told so. Whoever sends the same response again learns which.
 */
export interface Store extends ResultsStore, ReceiptStore, DeletionStore {
  /** Keeps a definition for good. Keeping the same one again changes nothing. */
  keepDefinition(definition: StoredDefinition): Promise<void>;
  definitionsOf(activity: string): Promise<readonly StoredDefinition[]>;
  /** Undefined if no response has this id. */
  find(id: string): Promise<ResponseMark | undefined>;
  /** Resolves once the response, and an event that tells of it, are safe. */
  save(response: NewResponse): Promise<SaveOutcome>;
  /** How that goes, for metrics. */
  readonly saving: Pick<SaveQueue<NewResponse, SaveOutcome>, 'load' | 'onBatch'>;
  /** The responses of an activity that are there now, by day, and within a day in no telling order. */
  responsesOf(activity: string): Promise<ResponseReader>;
  /** What has come since a release's `through`, or since 0. */
  since(activity: string, through: number): Promise<Batch>;
  /** Rejects if the database does not answer. */
  ping(): Promise<void>;
  /** Finishes what was handed in and lets go of the database. */
  close(): Promise<void>;
}
