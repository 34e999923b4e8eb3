/** Conditions in SQL that both databases read alike. */

/** Whether the row `response` counts: of the same person's responses none, among those meant, is a later revision. */
export const isCurrent = (among = 'TRUE'): string => `NOT EXISTS (
  SELECT 1 FROM responses AS later
  WHERE later.activity = response.activity AND later.original = response.original AND ${among}
    AND (later.revision, later.sequence) > (response.revision, response.sequence))`;

/** Whether the row `verdict` is the last word on its words. */
export const IS_LAST_VERDICT = `NOT EXISTS (
  SELECT 1 FROM verdicts AS later
  WHERE later.activity = verdict.activity AND later.word = verdict.word AND later.sequence > verdict.sequence)`;
