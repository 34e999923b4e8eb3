/**
 * How the first letter of a Welsh word changes after some words: radical, then soft, nasal and aspirate (Gramadeg y
 * Gymraeg, Peter Wynn Thomas, 1996, chapter on mutations). Where there is no such form, it is empty.
 */
const MUTATIONS = [
  ['p', 'b', 'mh', 'ph'],
  ['t', 'd', 'nh', 'th'],
  ['c', 'g', 'ngh', 'ch'],
  ['b', 'f', 'm'],
  ['d', 'dd', 'n'],
  ['ll', 'l'],
  ['rh', 'r'],
  ['m', 'f'],
  ['g', '', 'ng'],
] as const;

/** Every form that a folded Welsh word may be another form of: "ganu" gives "canu", "nghanu" and "chanu" among others. */
export function welshForms(word: string): string[] {
  const forms = new Set<string>();
  for (const row of MUTATIONS)
    for (const from of row) {
      if (!from || !word.startsWith(from)) continue;
      for (const to of row) forms.add(to + word.slice(from.length));
    }
  // A soft g is gone: "ardd" is of "gardd".
  if (/^[aeiouwylr]/.test(word)) forms.add(`g${word}`).add(`ng${word}`);
  forms.delete(word);
  return [...forms];
}
