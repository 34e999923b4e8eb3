import type { Term } from '../../group.js';
import type { DraftTerm } from '../draft.js';
import type { Noting } from '../noting.js';
import { tidyTerms } from './terms.js';

/** What people look for in words that differ from venue to venue: what is found becomes the term, as it is written. */
const NEEDS: readonly (readonly [id: string, words: RegExp])[] = [
  ['changing-places', /changing places?(?: toilets?)?/i],
  ['accessible-toilet', /(?:accessible|disabled|adapted) (?:toilets?|wcs?|loos?)/i],
  ['hearing-loop', /(?:induction|hearing) loops?(?: systems?)?/i],
  ['step-free', /step[- ]free(?: access| entrance)?|level access|ramped (?:access|entrance)/i],
  [
    'wheelchair',
    /wheelchair[- ](?:access(?:ible)?|friendly|users? welcome)|accessible (?:by|for|to) wheelchairs?/i,
  ],
  ['accessible-parking', /(?:disabled|accessible|blue badge) (?:car )?(?:parking|spaces?|bays?)/i],
  ['sign-language', /\bbsl\b(?: interpret\w+)?|(?:british )?sign language(?: interpret\w+)?/i],
  ['lift', /\blift access\b|\blifts?\b/i],
];

/** "No step-free access" is about a need that is not met, and so is all of its clause. */
const UNMET =
  /^(?:no|not|none|without|un|isn['’]t)\b|\b(?:no|not|without|lacks?|cannot|isn['’]t|aren['’]t|unfortunately)\b/i;

/** Longer than this is a sentence, and no option of a filter. */
const LONGEST_LABEL = 50;

const clauses = (text: string): string[] => text.split(/[.;,\n]+|\bbut\b|\balthough\b/i);

/** The needs that a text says are met. */
export const needsIn = (text: string): Term[] =>
  NEEDS.flatMap(([id, pattern]) => {
    const clause = clauses(text).find((each) => pattern.test(each) && !UNMET.test(each));
    const label = clause && pattern.exec(clause)![0];
    return label ? [{ id, label: label[0]!.toUpperCase() + label.slice(1) }] : [];
  });

/**
 * Access needs that are met, and what else is said about access. Terms that say that something is missing, and those
 * that are whole sentences, are words to be read and nothing to filter by.
 */
export function tidyAccess(
  drafts: readonly (DraftTerm | string)[] | undefined,
  field: string,
  noting: Noting,
): { readonly terms: readonly Term[]; readonly rest: readonly string[] } {
  // A sentence has commas of its own.
  const whole = (drafts ?? []).map((draft) =>
    typeof draft === 'string' && draft.length > LONGEST_LABEL && !/[;|]/.test(draft)
      ? { label: draft }
      : draft,
  );
  const terms = new Map<string, Term>();
  const rest: string[] = [];
  for (const term of tidyTerms(whole, field, noting)) {
    const { label } = term;
    const known = needsIn(label);
    const isSentence = UNMET.test(label) || label.length > LONGEST_LABEL;
    if (isSentence) rest.push(label);
    // Whatever a vocabulary's own id for it, what people look for is found under one.
    const named = known.length === 1 ? [{ ...known[0]!, label }] : [term];
    const found = isSentence || known.length > 1 ? known : named;
    for (const each of found) if (!terms.has(each.id)) terms.set(each.id, each);
  }
  return { terms: [...terms.values()], rest };
}
