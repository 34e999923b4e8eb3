import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { createGetting } from '../groups/feeds/getting.js';
import { loadGroups } from '../groups/feeds/load-groups.js';
import type { GroupsSource, LoadedGroups, LoadProblem, LoadProblemKind } from '../groups/feeds/request.js';
import { problemWords } from '../groups/language/read-note-words.js';
import type { Group, GroupFormat } from '../groups/model/group.js';
import { fromSnapshot } from '../groups/model/snapshot/from-snapshot.js';
import { snapshotText, toSnapshot } from '../groups/model/snapshot/to-snapshot.js';
import { changeLines, changesBetween } from './changes.js';
import { formatOf, numberOf } from './arguments.js';
import { Journal } from './journal.js';
import { HARVEST_LIMITS, politeEnvironment } from './polite-environment.js';
import { sourceAt } from './source-at.js';
import { takeDetails, type DetailsWanted } from './take-details.js';
import { EXIT, UsageError, write, type Terminal } from './terminal.js';
import { writeWhole } from './whole-file.js';

export const HARVEST_USAGE = `Usage: sayso harvest FEED... > groups.json
       sayso harvest FEED... --out groups.json

Reads feeds and files of local groups to their end, and makes one snapshot of them: the file that a page reads best.
Stopped half way, it goes on from there when it is run again. What has changed since the last time is said at the end.

  --out FILE       write it there, whole or not at all, rather than to the screen
  --since FILE     the snapshot to compare with; the one that --out replaces where this is missing
  --format FORMAT  what the feeds are written in, where that cannot be told by what they hold
  --licence TEXT   under which terms others may use the data, where the records do not say
  --from EMAIL     who to write to about these requests: sent along with each of them
  --at-once N      requests that are under way at once, 1 to 8 (2)
  --limit N        records of one feed at most (50000)
  --details WHICH  ask for the whole of each record: thin (of those whose list says neither when nor where), all or none
  --partly         write what there is, though some of it could not be had
  --journal FILE   where answers are kept until it is done; in ~/.cache/sayso where this is missing
  --fresh          ask for everything anew, whatever an earlier run has kept

Exits with 0 when done, 1 when nothing was written, 2 for wrong arguments, 130 when it was stopped.`;

const OPTIONS = {
  out: { type: 'string' },
  since: { type: 'string' },
  format: { type: 'string' },
  licence: { type: 'string' },
  from: { type: 'string' },
  'at-once': { type: 'string', default: '2' },
  limit: { type: 'string', default: '50000' },
  details: { type: 'string', default: 'thin' },
  partly: { type: 'boolean', default: false },
  journal: { type: 'string' },
  fresh: { type: 'boolean', default: false },
} as const;

/** What does not keep a snapshot from being whole: what feeds say of their own length is wrong more often than not. */
const BEARABLE: readonly LoadProblemKind[] = ['repeats', 'limit', 'empty'];

interface HarvestArguments {
  readonly feeds: readonly string[];
  readonly out: string | undefined;
  readonly since: string | undefined;
  readonly format: GroupFormat | undefined;
  readonly licence: string | undefined;
  readonly from: string | undefined;
  readonly atOnce: number;
  readonly limit: number;
  readonly details: DetailsWanted;
  readonly partly: boolean;
  readonly journal: string;
  readonly fresh: boolean;
}

function readArguments(args: string[]): HarvestArguments {
  const { values, positionals: feeds } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const { out, format, licence, from, details, partly, fresh } = values;
  if (!feeds.length) throw new UsageError('Name the address of a feed, or several.');
  if (from !== undefined && !/^[^\s@]+@[^\s@]+$/.test(from))
    throw new UsageError(`"${from}" is no email address.`);
  if (details !== 'thin' && details !== 'all' && details !== 'none')
    throw new UsageError('--details is thin, all or none.');
  return {
    ...{ feeds, out, licence, from, details, partly, fresh },
    since: values.since ?? out,
    format: formatOf(format),
    atOnce: numberOf('at-once', values['at-once'], 1, 8),
    limit: numberOf('limit', values.limit, 1, 1e6),
    journal: values.journal ?? cacheFile(feeds, out),
  };
}

/**
 * A journal by what is harvested, and for which file. Never beside that file, which is in reach of the public: it holds
 * what feeds say before addresses that are not to be shown are taken out.
 */
function cacheFile(feeds: readonly string[], out: string | undefined): string {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const name = createHash('sha256')
    .update(JSON.stringify([feeds, out && resolve(out)]))
    .digest('hex')
    .slice(0, 16);
  return resolve(cache, 'sayso', `harvest-${name}.journal`);
}

/** Makes a snapshot of feeds. What comes back is what to exit with. */
export async function harvest(args: string[], { out, say, signal }: Terminal): Promise<number> {
  const wanted = readArguments(args);
  const journal = await Journal.open(wanted.journal, Date.now());
  if (wanted.fresh) await journal.forget();
  if (journal.size)
    say(`Goes on where an earlier run was stopped, with ${journal.size} answers that it has kept.`);
  try {
    const loaded = await gather(wanted, journal, say, signal);
    const isWhole = loaded.problems.every(({ kind }) => BEARABLE.includes(kind));
    for (const problem of loaded.problems) say(problemWords(problem));
    if (!loaded.groups.length || (!isWhole && !wanted.partly)) {
      say(
        loaded.groups.length
          ? 'Not written, because it would not be whole. Run it again to go on from here, or with --partly to have what there is.'
          : 'Not written, because there are no groups.',
      );
      return EXIT.failed;
    }
    const { groups, report } = loaded;
    const text = snapshotText(
      toSnapshot(groups, {
        made: new Date().toISOString(),
        report,
        ...(wanted.licence !== undefined && { licence: wanted.licence }),
      }),
    );
    // Before it is replaced.
    const before = wanted.since === undefined ? undefined : await snapshotAt(wanted.since, say);
    if (wanted.out === undefined) await write(out, text);
    else await writeWhole(wanted.out, text);
    await journal.remove();
    const { found, skipped, mended } = report;
    say(`${groups.length} groups of ${found} records: ${skipped} not shown, ${mended} put right in part.`);
    if (before) for (const line of changeLines(changesBetween(before, groups))) say(line);
    return EXIT.done;
  } finally {
    await journal.close();
  }
}

/** Everything that the feeds have, with the details that their lists leave out. */
async function gather(
  { feeds, format, atOnce, limit, from, details }: HarvestArguments,
  journal: Journal,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<LoadedGroups> {
  const limits = { ...HARVEST_LIMITS, atOnce };
  const options = { environment: politeEnvironment(journal, from), limits, signal };
  const sources = await Promise.all(feeds.map(sourceOf));
  const request = { sources, limit, ...(format && { format }) };
  const loaded = await loadGroups(request, {
    ...options,
    onProgress: ({ read, of }) => say(`Read ${read}${of === undefined ? '' : ` of ${of}`} records.`),
  });
  if (details === 'none') return loaded;
  const { groups, missing, gaveUp } = await takeDetails(loaded.groups, details, createGetting(options), say);
  if (missing.length)
    say(`${missing.length} records are as their list has them. ${missing[0]!} gave nothing.`);
  const problems: readonly LoadProblem[] = gaveUp
    ? [{ source: missing.at(-1)!, kind: 'server', partly: true, count: groups.length - missing.length }]
    : [];
  return { ...loaded, groups, problems: [...loaded.problems, ...problems] };
}

async function sourceOf(feed: string): Promise<GroupsSource> {
  const source = await sourceAt(feed);
  if (source !== undefined) return source;
  throw new UsageError(`"${feed}" is neither a web address nor a file.`);
}

/** The groups of the snapshot that there was before; undefined where there is none. */
async function snapshotAt(path: string, say: (line: string) => void): Promise<readonly Group[] | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
  try {
    const snapshot = fromSnapshot(JSON.parse(text));
    if (snapshot) return snapshot.groups;
  } catch {
    // No JSON: said below.
  }
  say(`${path} is no snapshot, so that nothing can be said of what has changed.`);
  return undefined;
}
