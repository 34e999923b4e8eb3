import type { GroupFormat } from '../model/group.js';
import type { Draft } from '../model/reading/draft.js';
import type { GroupsReading, ReadNote } from '../model/reading/groups-reading.js';
import type { Noting } from '../model/reading/noting.js';
import { tidyDraft } from '../model/reading/tidy-draft.js';
import { maskedPlaces } from '../model/reading/values/hide-address.js';
import { fromSnapshot, type SnapshotGroups } from '../model/snapshot/from-snapshot.js';
import { Collection } from './collection.js';
import { loadReader } from './load-reader.js';
import { recognise } from './recognise.js';

/** One page of a feed, or one file. */
export interface GroupsInput {
  /** Parsed JSON, or the text of a file, which may be JSON too. */
  readonly data: unknown;
  /** Where it came from. */
  readonly url?: string;
  /** Missing: recognised by its content. */
  readonly format?: GroupFormat;
}

export interface ReadGroupsOptions {
  /** The day that it is, such as `2026-12-01`: what a source shows only from or to a day is judged by it. */
  readonly today?: string;
  /** Waited for now and then while there is much to read, so that a page stays quick to answer. */
  readonly pause?: () => Promise<unknown>;
}

/** So many records are read between two pauses: on an old phone, a few frames' work. */
const AT_ONCE = 100;
const LONGEST_VALUE = 80;

/** A text that holds JSON, parsed; undefined for broken JSON. */
function parsed(data: unknown): unknown {
  if (typeof data !== 'string' || !/^\ufeff?\s*[{[]/.test(data)) return data;
  try {
    return JSON.parse(data.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Pages of one feed differ in what comes after the question mark. */
const feedOf = (url = ''): string => url.replace(/[?#].*$/, '');

/** The address of one record of an API that lists services under `…/services`. */
function recordUrl(feed: string, id: string): string | undefined {
  const list = /^(https?:.*\/services)\/?$/i.exec(feed)?.[1];
  return list && `${list}/${encodeURIComponent(id)}`;
}

const shortened = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
};

/**
 * Reads pages and files one after the other into one list: each in its own format, what is there twice once, the first
 * first. It never throws for what the data hold; the report says what was put right or left out.
 */
export class GroupsReader {
  readonly #options: ReadGroupsOptions;
  readonly #all = new Collection();
  readonly #formats = new Set<GroupFormat>();
  #notes: ReadNote[] = [];
  #found = 0;
  #mended = 0;
  #made: string | undefined;

  constructor(options: ReadGroupsOptions = {}) {
    this.#options = options;
  }

  /** What has been read so far. */
  get reading(): GroupsReading {
    const groups = [...this.#all.groups];
    const report = {
      formats: [...this.#formats],
      found: this.#found,
      read: groups.length,
      skipped: this.#found - groups.length,
      mended: this.#mended,
      notes: [...this.#notes],
    };
    return { groups, report };
  }

  /** When the oldest of the snapshots that were read was made. */
  get made(): string | undefined {
    return this.#made;
  }

  readonly #noting: Noting = (code, effect, field, value, record = '') => {
    this.#notes.push({ record, field, code, value: shortened(value), effect });
  };

  /** Reads one more. One at a time: the next is to wait for it. False where it is in no format that can be read. */
  async read({ data, url, format }: GroupsInput): Promise<boolean> {
    const json = parsed(data);
    const known = json === undefined ? undefined : (format ?? recognise(json));
    const snapshot = known === 'sayso' ? fromSnapshot(json) : undefined;
    if (known && snapshot) {
      this.#formats.add(known);
      this.#addSnapshot(snapshot);
      return true;
    }
    const read = known && (await loadReader(known));
    if (!known || !read) {
      this.#noting(json === undefined ? 'unreadable-source' : 'unknown-format', 'skipped', '', url ?? data);
      return false;
    }
    this.#formats.add(known);
    const before = this.#notes.length;
    const drafts = await read(json, this.#noting);
    const skipped = this.#notes.slice(before).filter(({ effect }) => effect === 'skipped').length;
    this.#found += drafts.length + skipped;
    for (const [index, draft] of drafts.entries()) {
      if (index && index % AT_ONCE === 0) await this.#options.pause?.();
      this.#addDraft(draft, url, index + 1);
    }
    return true;
  }

  /** @param number What a record is called that has neither an id nor a name. */
  #addDraft(draft: Draft, url: string | undefined, number: number): void {
    const start = this.#notes.length;
    const noting: Noting = (code, effect, field, value, record) =>
      this.#noting(code, effect, field, value, record || String(number));
    const group = tidyDraft(draft, noting, this.#options.today);
    if (!group) return;
    const feed = feedOf(url);
    const own = group.source.url ?? recordUrl(feed, group.id);
    const source = { ...group.source, ...(url ? { feed: url } : {}), ...(own ? { url: own } : {}) };
    const isMasked = maskedPlaces(draft).length > 0;
    if (this.#all.add({ ...group, source }, feed, isMasked))
      this.#mended += this.#notes.length > start ? 1 : 0;
    else {
      // What was wrong with a record that is not used is of no interest, and may be the address that is not to be shown.
      this.#notes = isMasked
        ? this.#notes.filter(({ record }, at) => at >= start || record !== group.id)
        : this.#notes.slice(0, start);
      this.#noting('duplicate', 'skipped', '', group.name, group.id);
    }
  }

  /** Its records have been cleaned before, and its report is about the feeds that it was made of. */
  #addSnapshot({ groups, report, made }: SnapshotGroups): void {
    this.#found += report.found;
    this.#mended += report.mended;
    for (const group of groups)
      if (!this.#all.add(group, feedOf(group.source.feed)))
        this.#noting('duplicate', 'skipped', '', group.name, group.id);
    if (made && !(this.#made && this.#made < made)) this.#made = made;
  }
}

/**
 * Everything that can be read in these pages and files, as one list: each in its own format, what is there twice
 * once, the first first. It never throws for what the data hold; the report says what was put right or left out.
 */
export async function readGroups(
  inputs: readonly GroupsInput[],
  options: ReadGroupsOptions = {},
): Promise<GroupsReading> {
  const reader = new GroupsReader(options);
  for (const input of inputs) await reader.read(input);
  return reader.reading;
}
