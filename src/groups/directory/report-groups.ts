import { warnOnce } from '../../kit/warn-once.js';
import type { LoadProblem } from '../feeds/request.js';
import { noteLine, problemWords } from '../language/read-note-words.js';
import type { GroupsReport } from '../model/reading/groups-reading.js';

/** How many notes a console can hold before nobody reads them. */
const NOTES = 10;

/** Tells the page's owner, once, what could not be had, and what was wrong with what could. */
export function reportGroups(
  tag: string,
  { read, skipped, mended, notes }: GroupsReport,
  problems: readonly LoadProblem[],
): void {
  for (const problem of problems) warnOnce(tag, problemWords(problem));
  if (!notes.length) return;
  const more = notes.length - NOTES;
  warnOnce(
    tag,
    [
      `shows ${read} groups; ${skipped} records were left out and ${mended} put right. The event "sayso-groups-read" lists all of it.`,
      ...notes.slice(0, NOTES).map(noteLine),
      ...(more > 0 ? [`… and ${more} more.`] : []),
    ].join('\n'),
  );
}
