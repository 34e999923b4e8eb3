import type { LitElement } from 'lit';

import type { PowerLabelFragment } from '../power-label/fragment.js';
import { loadBank } from './load-bank.js';
import { loadLabel } from './load-label.js';
import { loadMarkup, type Markup } from './load-markup.js';
import type { DefinitionIssue, Survey } from './model/definition.js';
import { readSurvey } from './model/index.js';

/** Everything that has to be there before the first question is drawn. */
export interface Prepared {
  /** The definition that is asked, with the questions of the bank in it: what the answers' digest is of. */
  readonly source: unknown;
  /** Undefined where nothing can be asked, or may be. */
  readonly survey: Survey | undefined;
  readonly issues: readonly DefinitionIssue[];
  readonly unread: boolean;
  readonly markup: Markup | undefined;
  readonly label: PowerLabelFragment | undefined;
}

/**
 * What keeps a strict page from asking. Without a connection there is nobody to say so, and nobody is kept from
 * answering by that.
 */
async function faultsOf(survey: Survey): Promise<readonly DefinitionIssue[]> {
  try {
    return (await import('./model/audit-reasons.js')).auditReasons(survey);
  } catch {
    return [];
  }
}

/** Reads a definition as its author wrote it, and loads what it asks for besides. */
export async function prepare(
  host: LitElement,
  written: unknown,
  strict: boolean,
  signal: AbortSignal,
): Promise<Prepared> {
  const { definition: source, issues: unfollowed } = await loadBank(written, signal);
  const { survey: read, issues: found, unread } = readSurvey(source);
  // What could not be followed is said in its own words.
  const issues = found.filter(({ path }) => !unfollowed.some((each) => each.path === path));
  const faults = read && strict ? await faultsOf(read) : [];
  const survey = faults.length ? undefined : read;
  const [markup, label] = await Promise.all([loadMarkup(source), loadLabel(host, survey?.power)]);
  return { source, survey, issues: [...unfollowed, ...issues, ...faults], unread, markup, label };
}
