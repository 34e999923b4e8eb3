import type { Group, GroupFormat } from '../model/group.js';
import type { GroupsReading, ReadNote } from '../model/reading/groups-reading.js';
import type { Noting } from '../model/reading/noting.js';
import { tidyDraft } from '../model/reading/tidy-draft.js';
import { folded } from '../model/reading/values/terms.js';
import { stableId } from '../model/reading/values/stable-id.js';
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
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
};

/** Groups, each once: the first that was read stays. */
class Collection {
  readonly groups: Group[] = [];
  readonly #byId = new Map<string, { readonly group: Group; readonly feed: string }>();
  readonly #byPlace = new Map<string, string>();

  /** Whether it was new. Numbers of another feed are not ids of ours: such a group gets one of its own. */
  add(group: Group, feed: string): boolean {
    const same = this.#byId.get(group.id);
    const isSame =
      same && (same.feed === feed || group.id.length > 8 || folded(same.group.name) === folded(group.name));
    const postcode = group.places.find(
      (place) => place.precision === 'exact' || place.precision === 'postcode',
    )?.postcode;
    const place = postcode && `${folded(group.name)}|${postcode}`;
    const elsewhere = place ? this.#byPlace.get(place) : undefined;
    if (isSame || (elsewhere !== undefined && elsewhere !== feed)) return false;
    const own = same ? { ...group, id: stableId(`${feed}|${group.id}`) } : group;
    this.#byId.set(own.id, { group: own, feed });
    if (place && elsewhere === undefined) this.#byPlace.set(place, feed);
    this.groups.push(own);
    return true;
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
  const notes: ReadNote[] = [];
  const noting: Noting = (code, effect, field, value, record = '') => {
    notes.push({ record, field, code, value: shortened(value), effect });
  };
  const formats = new Set<GroupFormat>();
  const all = new Collection();
  let found = 0;
  let mended = 0;

  for (const { data, url, format } of inputs) {
    const json = parsed(data);
    const known = json === undefined ? undefined : (format ?? recognise(json));
    const read = known && (await loadReader(known));
    if (!known || !read) {
      noting(json === undefined ? 'unreadable-source' : 'unknown-format', 'skipped', '', url ?? data);
      continue;
    }
    formats.add(known);
    const before = notes.length;
    const drafts = await read(json, noting);
    found += drafts.length + notes.slice(before).filter(({ effect }) => effect === 'skipped').length;

    const feed = feedOf(url);
    for (const [index, draft] of drafts.entries()) {
      if (index && index % AT_ONCE === 0) await options.pause?.();
      const start = notes.length;
      const group = tidyDraft(draft, noting, options.today);
      if (!group) continue;
      const own = group.source.url ?? recordUrl(feed, group.id);
      const source = { ...group.source, ...(url ? { feed: url } : {}), ...(own ? { url: own } : {}) };
      if (all.add({ ...group, source }, feed)) mended += notes.length > start ? 1 : 0;
      else {
        // What was wrong with a record that is not used is of no interest.
        notes.length = start;
        noting('duplicate', 'skipped', '', group.name, group.id);
      }
    }
  }
  const { groups } = all;
  return {
    groups,
    report: {
      formats: [...formats],
      found,
      read: groups.length,
      skipped: found - groups.length,
      mended,
      notes,
    },
  };
}
