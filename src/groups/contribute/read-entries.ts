import type { ContributionField } from '../model/contribute/contribution.js';
import type { Entries } from '../model/contribute/entries.js';

/** What the field is called that people do not see. */
export const TRAP = 'topic';

/** What stands in a form at this moment: autofill does not always say that it changed something. */
export function readEntries(form: HTMLFormElement): { entries: Entries; trapped: boolean } {
  const given = new FormData(form);
  const entries: Partial<Record<ContributionField, string[]>> = {};
  for (const name of new Set(given.keys()))
    if (name !== TRAP) entries[name as ContributionField] = given.getAll(name).map(String);
  return { entries, trapped: !!given.get(TRAP) };
}
