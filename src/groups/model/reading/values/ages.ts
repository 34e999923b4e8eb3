import type { AgeRange } from '../../group.js';
import type { Draft } from '../draft.js';
import type { Noting } from '../noting.js';
import { asNumber, asText, said, saysNothing } from './said.js';

/** From here on, an upper end is what a form has for "no limit". */
const NO_LIMIT = 99;

const NUMBER = String.raw`(\d{1,3})\s*(m(?:on)?ths?|mths?|yrs?|years?|y\/?o)?(?: old| of age)?`;
const SHAPES: readonly (readonly [shape: RegExp, from: 'both' | 'min' | 'max' | 'below'])[] = [
  [new RegExp(String.raw`(?:^|[^\d£.])${NUMBER}\s*(?:-|–|—|to|and|until)\s*${NUMBER}(?!\d)`), 'both'],
  [new RegExp(String.raw`\bunder(?:s| the age of)?[- ]?${NUMBER}`), 'below'],
  [new RegExp(String.raw`\b(?:up to|maximum|max|no older than)\s*(?:age\s*)?${NUMBER}`), 'max'],
  [new RegExp(String.raw`${NUMBER}s?\s*(?:and|or)\s*(?:under|below|younger)`), 'max'],
  [new RegExp(String.raw`${NUMBER}s?\s*(?:\+|plus\b|(?:and|or)\s*(?:over|above|older|up))`), 'min'],
  [
    new RegExp(
      String.raw`\b(?:over|from|minimum|min|at least|aged?)(?:s| the age of)?[- ]?(?:age\s*)?${NUMBER}\s*$`,
    ),
    'min',
  ],
  [new RegExp(String.raw`\bover(?:s| the age of)?[- ]?${NUMBER}`), 'min'],
];
const ALL = /\b(?:all|any) ages?\b|\beveryone\b|\bpob oed\b/;
const ADULTS = /^adults?(?: only)?$/;
/** Years of school are not years of age. */
const SCHOOL = /\b(?:school )?years? \d|\bkey stage|\bks\d/;

/** Whole years: months are how babies' ages are counted. */
const years = (number: string, unit = ''): number =>
  /^m/.test(unit) ? Math.floor(Number(number) / 12) : Number(number);

function readText(text: string): AgeRange | undefined {
  const lower = text.toLowerCase();
  if (ALL.test(lower)) return { min: 0 };
  if (ADULTS.test(lower.trim())) return { min: 18 };
  if (SCHOOL.test(lower)) return undefined;
  for (const [shape, from] of SHAPES) {
    const [whole, first, unit, second, secondUnit] = shape.exec(lower) ?? [];
    if (!whole) continue;
    const age = years(first!, unit ?? (second && secondUnit));
    if (from === 'both') return { min: age, max: years(second!, secondUnit) };
    return from === 'min' ? { min: age } : { max: from === 'below' ? age - 1 : age };
  }
  return undefined;
}

/**
 * For which ages it is. What forms have for "not filled in", -1 or all of 0 to 150, says nothing; an upper end of 99
 * or more is none. A lower end of 0 alone is "all ages", which a source has to say in words.
 */
export function tidyAge(draft: Draft['age'], noting: Noting): AgeRange | undefined {
  const end = (name: 'min' | 'max'): number | undefined => {
    const text = asText(draft?.[name]).trim();
    if (!text || saysNothing(text)) return undefined;
    const age = asNumber(text) ?? asNumber(text.replace(/\s*(?:yrs?|years?)(?: old)?$/i, ''));
    if (age !== undefined && age >= 0 && age <= 150) return Math.floor(age);
    noting(age !== undefined && age < 0 ? 'placeholder' : 'bad-age', 'left-out', `age.${name}`, text);
    return undefined;
  };
  const text = asText(draft?.text).trim();
  const read = text && !saysNothing(text) ? readText(text) : undefined;
  if (text && !saysNothing(text) && !read) noting('bad-age', 'left-out', 'age.text', text);
  const [min, max] = [end('min') ?? read?.min, end('max') ?? read?.max];
  if (!min && max !== undefined && max >= NO_LIMIT) {
    noting('placeholder', 'left-out', 'age', `${min ?? ''}-${max}`);
    return undefined;
  }
  if (min !== undefined && max !== undefined && min > max) {
    noting('bad-age', 'left-out', 'age', `${min}-${max}`);
    return undefined;
  }
  // A form's 0 without an upper end is a field nobody touched.
  if (min === undefined && max === undefined) return undefined;
  if (min === 0 && max === undefined && read?.min !== 0) return undefined;
  return said<AgeRange>({ min, max: max !== undefined && max >= NO_LIMIT ? undefined : max });
}
