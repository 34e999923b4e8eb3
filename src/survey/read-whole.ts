import { followReferences } from '../questions/model/follow.js';
import type { DefinitionIssue } from './model/definition.js';
import type { SurveyReading } from './model/read-definition.js';
import { withKnowledge } from './model/with-knowledge.js';

/** A definition as it is asked, and what came of reading it. */
export interface WholeReading extends SurveyReading {
  /** With the questions of the bank in their places: what the answers' digest is of. */
  readonly source: unknown;
}

/**
 * Reads a definition that refers to the question bank, that says what is known already, or that stands on a page which
 * is strict. Most do none of this, and their residents load nothing of it. Rejects where a part of it cannot be loaded:
 * to ask the rest without that would be another survey.
 *
 * @param read Handed in, so that it need not be in a file that this one shares with the first part of the survey.
 */
export async function readWhole(
  written: unknown,
  strict: boolean,
  read: (source: unknown) => Promise<SurveyReading>,
): Promise<WholeReading> {
  const { definition: source, issues: unfollowed } = await followReferences(written);
  const { survey, issues, unread } = await read(withKnowledge(source));
  // What could not be followed is said in its own words.
  const found = issues.filter(({ path }) => !unfollowed.some((each) => each.path === path));
  const faults: readonly DefinitionIssue[] =
    survey && strict ? (await import('./model/audit-reasons.js')).auditReasons(survey) : [];
  return {
    source,
    ...(survey && !faults.length && { survey }),
    issues: [...unfollowed, ...found, ...faults],
    unread,
  };
}
