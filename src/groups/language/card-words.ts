import type { Cost, CostOption, Group } from '../model/group.js';
import { ageWords, costWords, priceWords } from './fact-words.js';
import type { GroupMessages } from './group-messages.js';

/** How many characters of a source's own words fit into a line or two of a card. */
const FEW = 40;

/** What it costs, for a card: the source's own words where they are few, which say the most. */
export function briefCost(cost: Cost, messages: GroupMessages): string {
  const { kind, text = '', options } = cost;
  if (text && text.length <= FEW && (kind === 'paid' || kind === 'unknown')) return text;
  const [only] = options;
  // One price is the price, and not where prices begin.
  const isOne = kind === 'paid' && !text && only?.amount !== undefined && options.length === 1;
  return isOne ? optionWords(only, messages) : costWords(cost, messages);
}

/** "Concessions: £2 a session"; empty for an option that says nothing. */
export function optionWords({ label, amount, currency, unit }: CostOption, { free }: GroupMessages): string {
  const price = amount === undefined ? '' : amount ? priceWords(amount, currency) : free;
  return [label, [price, unit].filter(Boolean).join(' ')].filter(Boolean).join(': ');
}

/** "16 and over, men". Empty where the source does not say. */
export const whoWords = ({ age, audiences }: Group, messages: GroupMessages): string =>
  [...(age ? [ageWords(age, messages)] : []), ...audiences.map(({ label }) => label)].join(
    `${messages.comma} `,
  );
