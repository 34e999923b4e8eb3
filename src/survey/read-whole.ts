import { followReferences } from '../questions/model/follow.js';
import type { DefinitionIssue } from './model/definition.js';
import { withEasyRead, type EasyWords } from './model/easy-read.js';
import type { SurveyReading } from './model/read-definition.js';
import { withKnowledge } from './model/with-knowledge.js';

/** A definition as it is asked, and what came of reading it. */
export interface WholeReading extends SurveyReading {
  /** With the questions of the bank in their places: what the answers' digest is of. */
  readonly source: unknown;
  /** What is easier in it to read, where there is some. */
  readonly easy?: EasyWords;
}

/**
 * Reads a definition that refers to the question bank, that says what is known already, that has easier words, or that
 * stands on a page which is strict. Most do none of this, and their residents load nothing of it. Rejects where a part of it cannot be loaded:
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
  const { definition, easy, issues: mistaken } = withEasyRead(withKnowledge(source));
  const { survey, issues, unread } = await read(definition);
  // What could not be followed is said in its own words.
  const found = issues.filter(({ path }) => !unfollowed.some((each) => each.path === path));
  const faults: readonly DefinitionIssue[] =
    survey && strict ? (await import('./model/audit-reasons.js')).auditReasons(survey) : [];
  return {
    source,
    ...(survey && !faults.length && { survey }),
    ...(easy && { easy }),
    issues: [...unfollowed, ...found, ...mistaken, ...faults],
    unread,
  };
}
