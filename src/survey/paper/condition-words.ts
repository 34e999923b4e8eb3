import { choicesOf } from '../model/answer-values.js';
import type { Item, Page, Question } from '../model/definition.js';
import { asText, equal } from '../model/expression/values.js';
import { plainCondition } from '../model/paper/plain-condition.js';
import { choiceWords } from './choice-words.js';
import type { SheetContext } from './sheet-context.js';

/** What an answer that a condition asks for is called on the sheet. */
function valueWords(question: Question, value: unknown, context: SheetContext): string {
  const { messages, plain } = context;
  if (question.type === 'boolean') {
    const yes = equal(question.valueTrue, value);
    return plain((yes ? question.labelTrue : question.labelFalse) ?? (yes ? messages.yes : messages.no));
  }
  const choice = choicesOf(question).find((each) => equal(each.value, value));
  return choice ? choiceWords(choice, context) : asText(value);
}

/** The condition in words; undefined where it is not plain, or speaks of what is not on the sheet. */
function inWords(text: string, context: SheetContext): string | undefined {
  const { numbers, paper } = context;
  const condition = plainCondition(text, [...numbers.keys()]);
  return condition?.clauses
    .map(({ question, relation, values }) => {
      const ticked = question.type === 'boolean' || 'choices' in question;
      const words = values.map((value) => valueWords(question, value, context));
      return paper.clauses[relation]({
        values: ticked && /^is/.test(relation) ? paper.listed(words) : words.join(', '),
        number: numbers.get(question) ?? 0,
        ticked,
      });
    })
    .join(paper.joints[condition.join]);
}

/**
 * Who is to answer a question, or a page or panel, in a sentence; undefined for everybody. Paper hides nothing, so what
 * only some are asked has to say so.
 */
export function onlyIf(item: Item | Page, context: SheetContext): string | undefined {
  const { paper, isTriggered, within } = context;
  const { visibleIf, enableIf } = item;
  const conditions = [visibleIf, enableIf].flatMap((each) => each ?? []);
  // Something may show it, or hide it, that is no condition of its own.
  const shownElse = isTriggered(item);
  if (!conditions.length && !shownElse) return undefined;
  const isPart = item.type === 'page' || item.type === 'panel';
  const words = within || shownElse ? [undefined] : conditions.map(({ text }) => inWords(text, context));
  if (words.some((each) => each === undefined)) return isPart ? paper.partIfItApplies : paper.ifItApplies;
  return (isPart ? paper.partOnlyIf : paper.onlyIf)(words.join(paper.joints.and));
}
