import type { Choice, Question } from './definition.js';
import type { Environment } from './session-state.js';
import { choicesOf } from './answer-values.js';
import { asText } from './expression/values.js';
import { chooseText } from './texts.js';

/** What SurveyJS calls the orders that choices may be put in. */
export type ChoiceOrder = 'asc' | 'desc' | 'random';

/** Reads one; undefined for the author's own order. */
export const choiceOrder = (word: string | undefined): ChoiceOrder | undefined =>
  /^(asc|desc|random)$/.test(word ?? '') ? (word as ChoiceOrder) : undefined;

/**
 * Choices in an order. Special ones keep their places, at either end. Alphabetical order goes by the survey's own
 * language: it stays the same when a resident changes language.
 *
 * @param chance Of each, for random order.
 */
export function ordered(
  survey: { readonly locale?: string },
  choices: readonly Choice[],
  order: ChoiceOrder,
  chance: (choice: Choice) => number,
): readonly Choice[] {
  const keyed = choices
    .filter(({ special }) => !special)
    .map((choice) => ({
      choice,
      key:
        order === 'random'
          ? asText(chance(choice))
          : chooseText(survey, choice.text, survey.locale ?? '').text,
    }));
  // `item 10` comes after `item 9`.
  const sign = order === 'desc' ? -1 : 1;
  keyed.sort((a, b) => sign * a.key.localeCompare(b.key, undefined, { numeric: true }));
  return choices.map((choice) => (choice.special ? choice : keyed.shift()!.choice));
}

/** The choices of questions that want them in another order than the author's. */
export const reordered = (
  survey: { readonly locale?: string },
  orders: ReadonlyMap<Question, ChoiceOrder>,
  { random }: Environment,
): ReadonlyMap<Question, readonly Choice[]> =>
  new Map(
    [...orders].map(([question, order]) => [question, ordered(survey, choicesOf(question), order, random)]),
  );
