import { isRecord } from '../model/records.js';
import type { SavedAnswers } from '../model/saved-answers.js';
import { recordKey } from '../load-aids.js';
import type { ReadingWishes } from '../reading-help/help-to-read.js';

/** How long answers are offered again, in days: long enough for a busy month, short enough for a device that is passed on. */
export const KEPT_DAYS = 28;
export const KEPT_MS = KEPT_DAYS * 24 * 60 * 60 * 1000;

/** An answer in words, for where its question is there no more. */
export interface KeptWords {
  readonly title: string;
  readonly given: string;
}

/** An answer that fits no question any more. */
export interface ParkedWords extends KeptWords {
  /** Of what it was an answer to; not in what was kept before there were names. */
  readonly name?: string;
}

/** What every part of the record has. */
export interface Kept {
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  /** From when on it is not offered any more. */
  readonly until: number;
}

/** A session that is not finished. */
export interface Draft extends SavedAnswers, Kept {
  /** Which widget wrote it: each tab, and each widget of a page, has a name of its own. */
  readonly by: string;
  /** Id of the page that the resident was on, by its name. */
  readonly page: string;
  /** Answers that fitted no question any more when they were last read. */
  readonly parked: readonly ParkedWords[];
  /** What helps this resident to read. */
  readonly help?: Partial<ReadingWishes>;
  /** Answers in words, by name. */
  readonly words: Readonly<Record<string, KeptWords>>;
}

/** A response that was sent. */
export interface Earlier extends SavedAnswers, Kept {
  /** The code that the endpoint gave. */
  readonly receipt: string;
  readonly id: string;
  readonly revision: number;
  readonly words: Readonly<Record<string, KeptWords>>;
}

/** What a resident asked to have kept of one activity, under one key. */
export interface DeviceRecord {
  readonly draft?: Draft;
  readonly earlier?: Earlier;
}

/** What reading it found. What is over is told once, and gone. */
export interface Found {
  readonly record: DeviceRecord;
  /** When a draft was kept whose time has passed. */
  readonly over?: number;
  /** Something is there that cannot be read. */
  readonly damaged: boolean;
}

/** Whether it could be kept; if not, whether that is for want of room. */
export type Writing = 'kept' | 'full' | 'blocked';

const isKept = (value: unknown): value is Draft & Earlier =>
  isRecord(value) &&
  typeof value['at'] === 'number' &&
  typeof value['until'] === 'number' &&
  isRecord(value['answers']) &&
  isRecord(value['entries']) &&
  isRecord(value['words']) &&
  Array.isArray(value['asked']);

const isDraft = (value: unknown): value is Draft =>
  isKept(value) && Array.isArray(value.parked) && (value.help === undefined || isRecord(value.help));
const isEarlier = (value: unknown): value is Earlier =>
  isKept(value) &&
  typeof value.receipt === 'string' &&
  typeof value.id === 'string' &&
  Number.isInteger(value.revision);

/** Where the record of one activity is. */
export interface Place {
  readonly endpoint: string;
  readonly activity: string;
}

/**
 * Keeps what a resident asked to have kept, in the browser's own storage, and reads it again. Never throws.
 *
 * Owns: the form in which it lies there, and how long. Does not own: what is kept, or asking the resident.
 */
export class DeviceStorage {
  readonly #storage: () => Storage | undefined;
  readonly #place: () => Place;
  readonly #now: () => number;

  /**
   * @param storage Looked for each time: a browser may take it away, and throws where it does.
   */
  constructor(storage: () => Storage | undefined, place: () => Place, now: () => number = Date.now) {
    this.#storage = storage;
    this.#place = place;
    this.#now = now;
  }

  get key(): string {
    return recordKey(this.#place());
  }

  /** What is kept, without what is over. */
  read(): Found {
    const text = this.#text();
    if (text === null) return { record: {}, damaged: false };
    try {
      const json: unknown = JSON.parse(text);
      if (!isRecord(json) || json['sayso'] !== 1) return { record: {}, damaged: true };
      const { draft, earlier } = json;
      const isOver = ({ until }: Kept): boolean => until <= this.#now();
      const kept = isDraft(draft) ? draft : undefined;
      const sent = isEarlier(earlier) ? earlier : undefined;
      return {
        record: {
          ...(kept && !isOver(kept) && { draft: kept }),
          ...(sent && !isOver(sent) && { earlier: sent }),
        },
        ...(kept && isOver(kept) && { over: kept.at }),
        damaged: (draft !== undefined && !kept) || (earlier !== undefined && !sent),
      };
    } catch {
      return { record: {}, damaged: true };
    }
  }

  /** Keeps this in the place of what was there; nothing at all where there is nothing in it. */
  write({
    draft,
    earlier,
  }: { readonly [Part in keyof DeviceRecord]: DeviceRecord[Part] | undefined }): Writing {
    try {
      const storage = this.#storage();
      if (!storage) return 'blocked';
      if (draft || earlier)
        storage.setItem(
          this.key,
          JSON.stringify({ sayso: 1, ...(draft && { draft }), ...(earlier && { earlier }) }),
        );
      else storage.removeItem(this.key);
      return 'kept';
    } catch (error) {
      // By either of its names (Firefox has one of its own).
      return /quota/i.test((error as Error).name) ? 'full' : 'blocked';
    }
  }

  #text(): string | null {
    try {
      return this.#storage()?.getItem(this.key) ?? null;
    } catch {
      return null;
    }
  }
}
