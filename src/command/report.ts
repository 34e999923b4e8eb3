import { parseArgs } from 'node:util';

import { loadGroups } from '../groups/feeds/load-groups.js';
import type { LoadedGroups } from '../groups/feeds/request.js';
import { FORMAT_NAMES, gatheredNotes, problemWords } from '../groups/language/read-note-words.js';
import { formatOf, numberOf } from './arguments.js';
import { HARVEST_LIMITS, politeEnvironment } from './polite-environment.js';
import { sourceAt } from './source-at.js';
import { EXIT, many, UsageError, write, type Terminal } from './terminal.js';

export const REPORT_USAGE = `Usage: sayso report FILE|FOLDER|URL...

Says what is in lists of local groups: how many, and every record that is not shown or had something put right or left
out, with what stands there. A folder is an HSDS package of tables.

  --format FORMAT  what they are written in, where that cannot be told by what they hold
  --json           as JSON, for programs
  --most N         say no more than so many records of each kind (all)
  --from EMAIL     who to write to about requests for a URL: sent along with each of them

Exits with 0 when groups were found in each, 1 when not, 2 for wrong arguments.`;

const OPTIONS = {
  format: { type: 'string' },
  json: { type: 'boolean', default: false },
  most: { type: 'string', default: '1000000' },
  from: { type: 'string' },
} as const;

/** What was found in one list. */
interface Reported extends LoadedGroups {
  readonly name: string;
}

const NOTHING: Omit<LoadedGroups, 'problems'> = {
  groups: [],
  report: { formats: [], found: 0, read: 0, skipped: 0, mended: 0, notes: [] },
};

/** Reports what is in lists of groups. What comes back is what to exit with. */
export async function report(args: string[], { out, signal }: Terminal): Promise<number> {
  const { values, positionals: names } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (!names.length) throw new UsageError('Name a file, a folder or an address, or several.');
  const format = formatOf(values.format);
  const most = numberOf('most', values.most, 0, 1e6);
  const environment = politeEnvironment(undefined, values.from);
  const all: Reported[] = [];
  for (const name of names) {
    const source = await sourceAt(name);
    if (source === undefined) {
      all.push({ ...NOTHING, problems: [{ source: name, kind: 'not-found', partly: false }], name });
      continue;
    }
    const request = { sources: [source], limit: 50_000, ...(format && { format }) };
    const limits = { ...HARVEST_LIMITS, atOnce: 2 };
    const loaded = await loadGroups(request, { environment, limits, signal });
    all.push({ ...loaded, name });
  }
  const text = values.json ? jsonOf(all) : all.map((each) => textOf(each, most)).join('\n\n');
  await write(out, `${text}\n`);
  return all.every(({ groups }) => groups.length) ? EXIT.done : EXIT.failed;
}

const jsonOf = (all: readonly Reported[]): string =>
  JSON.stringify(
    all.map(({ name, report, problems, made }) => ({ name, ...(made && { made }), ...report, problems })),
    null,
    2,
  );

/** A list in words: how many there are, and then each thing that is wrong with whatever it is wrong with. */
function textOf({ name, groups, report, problems, made }: Reported, most: number): string {
  const { formats, found, read, skipped, mended, notes } = report;
  const names = new Map(groups.map((group) => [group.id, group.name]));
  // A problem says so already.
  const unsaid = notes.filter(({ code }) => !(problems.length && code === 'unknown-format'));
  return [
    name,
    ...(formats.length
      ? [
          `  ${formats.map((format) => FORMAT_NAMES[format]).join(', ')}: ${many(found, 'record')}, ${many(read, 'group')}.`,
          `  ${many(skipped, 'record')} not shown, ${mended} with something put right or left out.`,
        ]
      : []),
    ...(made ? [`  Made on ${made.slice(0, 10)} at ${made.slice(11, 16)} UTC.`] : []),
    ...problems.map((problem) => `  ${problemWords(problem)}`),
    ...gatheredNotes(unsaid, most, names).map(([kind, ...places]) =>
      [`\n  ${kind}`, ...places.map((place) => `    ${place}`)].join('\n'),
    ),
  ].join('\n');
}
