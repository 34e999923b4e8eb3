import type { Cost, CostOption } from '../../group.js';
import type { Draft } from '../draft.js';
import type { Noting } from '../noting.js';
import { readDate } from './dates.js';
import { asText, each, lines, said, saysNothing, words, yesOrNo } from './said.js';

/** "Free", and neither "drug-free" nor "free parking". */
const FREE =
  /(?:^|[^-\w])free(?! (?:parking|car park|trial|taster|wi-?fi|tea|coffee|refreshments|lunch|gifts?|from|to (?:contact|call|ask))\b)\b|\bno (?:charge|cost|fee)s?\b|^nil$|\bam ddim\b/i;
const NOT_FREE = /\bnot free\b/i;
const DONATION = /\bdonations?\b|\bcontributions?\b|pay (?:what|as much as) you|\brhodd(?:ion)?\b/i;
const MONEY =
  /£\s*(\d{1,5}(?:[.,]\d{1,2})?)|\b(\d{1,5}(?:\.\d{1,2})?)\s*(?:gbp|pounds?|quid)\b|\b(\d{1,2})p\b/gi;

/** Sums of money in a text, in pounds. */
const sumsIn = (text: string): number[] =>
  [...text.matchAll(MONEY)].map(([, sign, word, pence]) =>
    pence ? Number(pence) / 100 : Number((sign ?? word)!.replace(',', '.')),
  );

/** A sum as a number, also with its sign and in a text that holds nothing else. */
function amountOf(value: unknown): number | undefined {
  const text = asText(value)
    .trim()
    .replace(/^(?:£|gbp)\s*/i, '');
  return /^\d{1,6}(?:\.\d+)?$/.test(text) ? Math.round(Number(text) * 100) / 100 : undefined;
}

/** A form's "free" is yes where it is ticked or says so; "No" written out is no, and an empty box is neither. */
const saidFree = (value: unknown): boolean | undefined =>
  yesOrNo(value) === true || FREE.test(asText(value))
    ? true
    : typeof value === 'string'
      ? yesOrNo(value)
      : undefined;

type DraftOption = NonNullable<NonNullable<Draft['cost']>['options']>[number];

function tidyOption(option: DraftOption, field: string, noting: Noting): CostOption | undefined {
  const written = asText(option.amount).trim();
  const label = words(option.label, `${field}.label`, noting);
  const amount = amountOf(written) ?? (FREE.test(written) ? 0 : undefined);
  if (written && !saysNothing(written) && amount === undefined)
    noting('bad-cost', 'left-out', `${field}.amount`, written);
  const currency = asText(option.currency).trim().toUpperCase();
  const read = said<CostOption>({
    label,
    amount: amount ?? (label && !written && FREE.test(label) ? 0 : undefined),
    currency: /^[A-Z]{3}$/.test(currency) && currency !== 'GBP' ? currency : undefined,
    unit: words(option.unit, `${field}.unit`, noting),
    validFrom: readDate(asText(option.validFrom)),
    validTo: readDate(asText(option.validTo)),
  });
  return read.label || read.unit || read.amount !== undefined ? read : undefined;
}

/** What it costs: told by its sums where it has some, else by its words. */
export function tidyCost(draft: Draft['cost'], noting: Noting): Cost {
  const options = each(draft?.options, (option, index) =>
    tidyOption(option, `cost.options[${index}]`, noting),
  );
  const text = lines(draft?.text, 'cost.text', noting);
  const alone = amountOf(text);
  const amounts = options.map(({ amount }) => amount).filter((amount) => amount !== undefined);
  if (!amounts.length) amounts.push(...(alone !== undefined ? [alone] : sumsIn(text ?? '')));

  const all = [text, ...options.map(({ label, unit }) => `${label ?? ''} ${unit ?? ''}`)].join('\n');
  const paid = amounts.filter((amount) => amount > 0);
  const answer = saidFree(draft?.free);
  const free = answer ?? (amounts.includes(0) || (FREE.test(all) && !NOT_FREE.test(all)));
  const kind = paid.length
    ? free || amounts.includes(0)
      ? 'mixed'
      : 'paid'
    : DONATION.test(all) && answer === undefined
      ? 'donation'
      : free
        ? 'free'
        : answer === false || NOT_FREE.test(all)
          ? 'paid'
          : 'unknown';
  return said<Cost>({
    kind,
    from: paid.length ? Math.min(...paid) : undefined,
    options: alone && !options.length ? [{ amount: alone }] : options,
    text: alone === undefined ? text : undefined,
  });
}
