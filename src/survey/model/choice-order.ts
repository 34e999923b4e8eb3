import type { Question } from './definition.js';
import type { ChoiceState, Environment } from './session-state.js';
import { choicesOf } from './answer-values.js';
import { asText } from './expression/values.js';
import { chooseText } from './texts.js';

/**
 * The choices of each question, all of them, in the order to show. Alphabetical
 * order goes by the survey's own language: it stays the same when a resident changes language.
 */
export function orderedChoices(
  survey: { readonly questions: readonly Question[]; readonly locale?: string },
  { random }: Environment,
): Map<Question, readonly ChoiceState[]> {
  return new Map(
    survey.questions.map((question) => {
      const order = 'choicesOrder' in question ? question.choicesOrder : 'none';
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
      if (order !== 'none')
        keyed.sort((a, b) => sign * a.key.localeCompare(b.key, undefined, { numeric: true }));
      // Special choices keep their places, at either end.
      return [
        question,
        choices.map((choice) => ({ choice: choice.special ? choice : keyed.shift()!.choice, enabled: true })),
      ];
    }),
  );
}
