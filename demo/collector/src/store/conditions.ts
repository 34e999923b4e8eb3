/** Conditions in SQL that both databases read alike. */

/**
 * The activity of the row `row`, where it is no help in finding it: SQLite would go through all that the activity has
 * rather than look for one id, or for what is new.
 */
export const asideActivity = (row: string): string => `(${row}.activity || '')`;

/** Whether a row is a revision whose original is another row: only such rows are in the index by the original. */
const isRevision = (row: string): string => `${row}.original <> ${row}.id`;

/**
 * Whether the row `row` is one of the person's whose original is given. By cases, since most people answer once: then a
 * response has no place in an index but by its id, and costs less to store.
 */
export const isOf = (row: string, activity: string, original: string): string => `(
  (${row}.id = ${original} AND ${asideActivity(row)} = ${activity} AND ${row}.original = ${row}.id)
  OR (${row}.activity = ${activity} AND ${row}.original = ${original} AND ${isRevision(row)}))`;

/** Whether the row `response` counts: of the same person's responses none, among those meant, is a later revision. */
export const isCurrent = (among = 'TRUE'): string => `NOT EXISTS (
  SELECT 1 FROM responses AS later
  WHERE ${isOf('later', 'response.activity', 'response.original')} AND ${among}
    AND (later.revision, later.sequence) > (response.revision, response.sequence))`;

/**
 * The original of the row `row` when `last` was the last sequence: a late revision may have joined it to others since.
 * So whoever reads page by page, for hours if need be, sees what one moment saw, and no transaction stays open for it.
 */
export const originalAsOf = (row: string, last: string): string => `coalesce((
  SELECT former.original FROM former_originals AS former
  WHERE former.response_id = ${row}.id AND former.until > ${last} ORDER BY former.until LIMIT 1), ${row}.original)`;

/** For {@link isCurrent}: among the same person's responses as they were told apart when `last` was the last sequence. */
export const asOf = (last: string): string =>
  `later.sequence <= ${last} AND ${originalAsOf('later', last)} = ${originalAsOf('response', last)}`;

/** Whether the row `verdict` is the last word on its words. */
export const IS_LAST_VERDICT = `NOT EXISTS (
  SELECT 1 FROM verdicts AS later
  WHERE later.activity = verdict.activity AND later.word = verdict.word AND later.sequence > verdict.sequence)`;

/** Whether the receipt and the id that are given stand for one person's responses, or both for what was withdrawn. */
export const isOfReceipt = (activity: string, receipt: string, id: string): string => `
  SELECT 1 AS found FROM responses AS held
  JOIN responses AS named ON named.id = ${id} AND named.activity = held.activity AND named.original = held.original
  WHERE held.receipt = ${receipt} AND held.activity = ${activity}
  UNION ALL
  SELECT 1 FROM withdrawn AS held JOIN withdrawn AS named ON named.id = ${id} AND named.activity = held.activity
  WHERE held.receipt = ${receipt} AND held.activity = ${activity}`;

/** Whether what the row `response` replaces is here. If it is not, its id is nobody's to know: it may still come. */
export const FOLLOWS =
  'EXISTS (SELECT 1 FROM responses AS replaced WHERE replaced.id = response.revision_of)';
