/** Welsh has six plural forms; a noun after a number stays singular, but its first letter may change. */
const forms = new Intl.PluralRules('cy');
/** A number and its noun, in the form that the number asks for. */
export const counted = (
  count: number,
  nouns: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string => `${count} ${nouns[forms.select(count)] ?? nouns.other}`;
export const characters = (count: number): string => counted(count, { two: 'nod', other: 'nod' });
