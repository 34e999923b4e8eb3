import { loaderOf } from './bank.js';
import type { BankEntry } from './entry.js';
import { DEEPEST, idsOf, isRecord, isReference, LISTS, type Json } from './references.js';

/** Every reference in a definition, in its order. */
function referencesIn(json: unknown, depth = 0): readonly Json[] {
  if (!isRecord(json) || depth > DEEPEST) return [];
  if (isReference(json)) return [json];
  return LISTS.flatMap((name) => json[name]).flatMap((each) => referencesIn(each, depth + 1));
}

/** Loads the questions of the bank that a definition refers to, for `withBankQuestions`. Leaves out what there is not. */
export async function questionsOf(definition: unknown): Promise<readonly BankEntry[]> {
  const ids = [...new Set(referencesIn(definition).flatMap(idsOf))];
  return Promise.all(ids.flatMap((id) => loaderOf(id)?.() ?? []));
}
