import type { ContributionField } from '../model/contribute/contribution.js';
import type { Entries } from '../model/contribute/entries.js';
import { westernDigits } from '../model/western-digits.js';

/** What stands in a form at this moment: autofill does not always say that it changed something. */
export function readEntries(form: HTMLFormElement): Entries {
  const given = new FormData(form);
  const entries: Partial<Record<ContributionField, string[]>> = {};
  for (const name of new Set(given.keys()))
    entries[name as ContributionField] = given
      .getAll(name)
      // A number that can be dialled, whatever digits the keyboard has.
      .map((value) => (name === 'phone' ? westernDigits(String(value)) : String(value)));
  return entries;
}
