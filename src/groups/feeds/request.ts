import type { Criteria } from '../model/finding/criteria.js';
import type { Group, GroupFormat } from '../model/group.js';
import type { GroupsReading } from '../model/reading/groups-reading.js';
import type { FeedEnvironment } from './environment.js';

/**
 * How the groups come. `snapshot`: each source is one file with everything in it. `feed`: each is an interface that
 * gives its records page by page, and all of them are read. `remote`: each is such an interface that is asked again for
 * every search, and only for what fits it; what it answers is for the finder to check, since what servers filter by is
 * not to be relied on. Where none is named, an address is got as it is, and what turns out to be a feed's page is
 * followed by the others.
 */
export type LoadMode = 'snapshot' | 'feed' | 'remote';

/** Which groups are wanted, and from where. */
export interface GroupsRequest {
  readonly sources: readonly GroupsSource[];
  readonly mode?: LoadMode;
  /** What the sources are written in; recognised by what they hold where it is missing. */
  readonly format?: GroupFormat;
  /** At most so many records of each source: 5,000 in a feed and 200 of a remote search where it is missing. A snapshot has no limit but its size. */
  readonly limit?: number;
  /** What a remote source is asked for: the words and the filters that it knows, and of the place an outcode at most. */
  readonly criteria?: Criteria;
}

/**
 * An address, or what an address would have held: text, or JSON that has been parsed. Data may have a name that they
 * are called by where something is said of them.
 */
export type GroupsSource = string | { readonly data: unknown; readonly name?: string };

export interface LoadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly environment?: FeedEnvironment;
  /** What is other than a page can bear. */
  readonly limits?: Partial<LoadLimits>;
}

/** How far loading goes. */
export interface LoadLimits {
  /** Requests that are under way at once. */
  readonly atOnce: number;
  /** How often an address is tried. */
  readonly tries: number;
  /** The longest wait that a server may ask for, in milliseconds. If it asks for more, it is not tried again. */
  readonly patience: number;
  /** How long one try may take, reading the answer included, in milliseconds. */
  readonly timeout: number;
  /** Bytes of one answer at most, unpacked. */
  readonly bytes: number;
  /** Pages of one feed at most. */
  readonly pages: number;
}

/** How far reading has come, in records of all sources together. */
export interface LoadProgress {
  readonly read: number;
  /** Of how many, where what the sources say is to be believed. */
  readonly of?: number;
  /** What has been read so far, to be shown while the rest is on its way. A new list each time. */
  readonly groups: readonly Group[];
}

/** What came of it. */
export interface LoadedGroups extends GroupsReading {
  /** What could not be had, or not all of it. Empty where all is well. */
  readonly problems: readonly LoadProblem[];
  /** When the oldest of the snapshots that it was read from was made, an ISO 8601 moment. Undefined where there was none. */
  readonly made?: string;
}

/** Why a source gave nothing, or not everything. */
export interface LoadProblem {
  /** The source's address; its name, or `data`, for data that were handed in. */
  readonly source: string;
  readonly kind: LoadProblemKind;
  /** The HTTP status, where there was one. */
  readonly status?: number;
  /** True where some of its records were read all the same. */
  readonly partly: boolean;
  /** How many records were read, where that is what the problem is about. */
  readonly count?: number;
}

export type LoadProblemKind =
  /** The address cannot be one. */
  | 'bad-address'
  /** 404 or 410. */
  | 'not-found'
  /** 401 or 403. */
  | 'not-allowed'
  /** No answer: no network, no such host, or a policy of the page (CSP) that forbids to ask. */
  | 'unreachable'
  /** It answers, but does not let pages of other sites read it (CORS). A snapshot of it is the way out. */
  | 'blocked'
  /** It did not answer in time. */
  | 'slow'
  /** 429 or 503, after several tries. */
  | 'busy'
  /** Any other status that is not of success. */
  | 'server'
  /** A web page came instead of data. */
  | 'html'
  | 'empty'
  | 'too-big'
  /** Something came that cannot be read as any format. */
  | 'unreadable'
  /** There are more records than the limit. */
  | 'limit'
  /** It gives the same records again and again, or fewer than it says. */
  | 'repeats';
