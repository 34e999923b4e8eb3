import type { Choice, Question } from './definition.js';
import type { Environment } from './session-state.js';
import { choicesOf } from './answer-values.js';
import { asText } from './expression/values.js';
import { chooseText } from './texts.js';

/** What SurveyJS calls the orders that choices may be put in. */
export type ChoiceOrder = 'asc' | 'desc' | 'random';

/**
 * The choices of questions that want them in another order than the author's. Alphabetical
 * order goes by the survey's own language: it stays the same when a resident changes language.
 */
export const reordered = (
  survey: { readonly locale?: string },
  orders: ReadonlyMap<Question, ChoiceOrder>,
  { random }: Environment,
): ReadonlyMap<Question, readonly Choice[]> =>
  new Map(
    [...orders].map(([question, order]) => {
      const choices = choicesOf(question);
      const keyed = choices
        .filter(({ special }) => !special)
        .map((choice) => ({
          choice,
          key:
            order === 'random' ? asText(random()) : chooseText(survey, choice.text, survey.locale ?? '').text,
        }));
      // `item 10` comes after `item 9`.
      const sign = order === 'desc' ? -1 : 1;
      keyed.sort((a, b) => sign * a.key.localeCompare(b.key, undefined, { numeric: true }));
      // Special choices keep their places, at either end.
      return [question, choices.map((choice) => (choice.special ? choice : keyed.shift()!.choice))];
    }),
  );
