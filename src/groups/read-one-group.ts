import { warnOnce } from '../kit/warn-once.js';
import type { Group, GroupFormat } from './model/group.js';
import type { GroupsReading } from './model/reading/groups-reading.js';

export interface OneGroupOptions {
  /** The data, parsed or as text. */
  readonly data: unknown;
  readonly url: string;
  /** Empty: recognised by what the data hold. */
  readonly format: string;
  /** Which of several; empty for the first. */
  readonly id: string;
  readonly today: string;
}

/** How many ids a console can hold before nobody reads them. */
const IDS = 10;

/** What the data hold, by whatever it takes to read them: a snapshot needs no readers, and only a feed needs more pages. */
async function readingOf({ data, url, format, id, today }: OneGroupOptions): Promise<GroupsReading> {
  const named = format ? (format as GroupFormat) : undefined;
  if (typeof (Object(data) as { readonly sayso?: unknown }).sayso === 'string') {
    const { fromSnapshot } = await import('./model/snapshot/from-snapshot.js');
    const { groups, report } = fromSnapshot(data) ?? {};
    if (groups && report) return { groups, report: { ...report, formats: ['sayso'], notes: [] } };
  }
  const { readGroups } = await import('./readers/read-groups.js');
  const input = { data, ...(url && { url }), ...(named && { format: named }) };
  const reading = await readGroups([input], { today });
  if (!url || !id || !reading.groups.length || reading.groups.some((group) => group.id === id))
    return reading;
  const { readUntil } = await import('./one-of-feed.js');
  return (await readUntil(url, id, named)) ?? reading;
}

/**
 * The one group that a card is about, out of data of any format; undefined where there is none. What was wrong with the
 * data is told to the page's owner. Never rejects.
 *
 * @param tag The widget that it is for.
 */
export async function readOneGroup(tag: string, options: OneGroupOptions): Promise<Group | undefined> {
  const { url, id } = options;
  const reading = await readingOf(options).catch((error: unknown) => {
    warnOnce(tag, `could not load what reads its data: ${String(error)}. The fallback content stays.`);
  });
  if (!reading) return undefined;
  const { groups, report } = reading;
  const group = id ? groups.find((each) => each.id === id) : groups[0];
  // Of a list, the others are no business of this card. What has no id of its own is called by its name.
  const own =
    id && group
      ? report.notes.filter(({ record }) => record === group.id || record === group.name)
      : report.notes;
  // The words are loaded by those pages that need them.
  const words = own.length ? await import('./language/read-note-words.js').catch(() => undefined) : undefined;
  const notes = words?.consoleLines(own) ?? [];
  const where = url ? `its src "${url}"` : 'its data';
  if (!group)
    warnOnce(
      tag,
      id && groups.length
        ? `finds no group with group-id="${id}" in ${where}. There are: ${groups
            .slice(0, IDS)
            .map((each) => each.id)
            .join(', ')}. The fallback content stays.`
        : [`finds no group in ${where}. The fallback content stays.`, ...notes].join('\n'),
    );
  else if (!id && groups.length > 1)
    warnOnce(
      tag,
      `shows the first of ${groups.length} groups in ${where}. Name the one you mean by group-id="${group.id}".`,
    );
  else if (notes.length)
    warnOnce(tag, ['shows a group whose data had to be put right:', ...notes].join('\n'));
  return group;
}
