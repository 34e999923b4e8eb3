import { warnOnce } from '../../kit/warn-once.js';
import type { LoadProblem } from '../feeds/request.js';
import { consoleLines, problemWords } from '../language/read-note-words.js';
import type { GroupsReport } from '../model/reading/groups-reading.js';

/** Tells the page's owner, once, what could not be had, and what was wrong with what could. */
export function reportGroups(
  tag: string,
  { read, skipped, mended, notes }: GroupsReport,
  problems: readonly LoadProblem[],
): void {
  for (const problem of problems) warnOnce(tag, problemWords(problem));
  if (!notes.length) return;
  warnOnce(
    tag,
    [
      `shows ${read} groups; ${skipped} records were left out and ${mended} put right. The event "sayso-groups-read" lists all of it.`,
      ...consoleLines(notes),
    ].join('\n'),
  );
}
