/** Reads questions inside of others, of every type and in panels, as those of a page are read. */
import { choiceOrder, type ChoiceOrder } from '../choice-order.js';
import type { DefinitionIssue, HtmlElement, Item, Panel, Question } from '../definition.js';
import type { Expression } from '../expression/expression.js';
import { holds } from '../expression/results.js';
import { Properties, type Reading } from '../reading/properties.js';
import { readElements } from '../reading/read-items.js';
import { looksOfQuestion } from '../reading/read-looks.js';
import { defined } from '../records.js';
import { readInnerRules, type InnerRules } from './inner-rules.js';

/** A question inside of another. */
export type InnerQuestion = Question & {
  readonly choicesOrder?: ChoiceOrder;
  /** No two entries may have the same answer to it. */
  readonly isUnique?: boolean;
  readonly rules?: InnerRules;
  /** The question of the template that it is made after. */
  readonly copyOf?: Question;
};

/** A part of an entry that can be folded away. */
export interface InnerPanel extends Omit<Panel, 'elements'> {
  readonly elements: readonly InnerItem[];
}

/** What an entry consists of: questions, words or pictures between them, and parts that can be folded away. */
export type InnerItem = InnerQuestion | HtmlElement | InnerPanel;

/** The questions among these, those in parts that can be folded away too. */
export const questionsAmong = (items: readonly InnerItem[]): readonly InnerQuestion[] =>
  items.flatMap((item) =>
    item.type === 'panel' ? questionsAmong(item.elements) : item.type === 'html' ? [] : item,
  );

/** Two conditions that both have to be met; undefined where there is none. */
function both(first: Expression | undefined, second: Expression | undefined): Expression | undefined {
  if (!first || !second) return first ?? second;
  const all = [first, second];
  return {
    text: `(${first.text}) and (${second.text})`,
    inputs: [...new Set(all.flatMap(({ inputs }) => inputs))],
    unknownFunctions: all.flatMap(({ unknownFunctions }) => unknownFunctions),
    steady: all.every(({ steady }) => steady),
    evaluate: (scope) => all.every((each) => holds(each, scope)),
  };
}

/** Without panels, but for what can be folded away: what is in one shows, and can be changed, while the panel does. */
const flat = (items: readonly Item[], around?: Panel): InnerItem[] =>
  items.flatMap((item): InnerItem[] => {
    const inside = {
      ...item,
      ...defined<object>({
        visibleIf: both(
          around?.visible === false && !around.visibleIf ? NEVER : around?.visibleIf,
          item.visibleIf,
        ),
        enableIf: both(around?.enableIf, item.enableIf),
        readOnly: (around?.readOnly ?? false) || item.readOnly,
      }),
    };
    if (inside.type === 'unsupported') return [];
    if (inside.type !== 'panel') return [inside];
    if (inside.fold) return [{ ...inside, elements: flat(inside.elements, inside) }];
    const { title, visible, visibleIf, id, path, name, readOnly } = inside;
    const words = { type: 'html', id, path, name, visible, readOnly, visibleIf, html: title };
    return [
      ...(title === undefined ? [] : [defined<object>(words) as HtmlElement]),
      ...flat(inside.elements, inside),
    ];
  });

/** Of a panel that is never shown. */
const NEVER: Expression = {
  ...{ text: 'false', inputs: [], unknownFunctions: [], steady: true },
  evaluate: () => false,
};

/** Reads a list of elements that another question consists of; what is wrong with them is reported at their path. */
export function readInner(
  from: Properties,
  list: string,
  elements: readonly unknown[],
): readonly InnerItem[] {
  const { rare } = from.reading;
  const issues: DefinitionIssue[] = [];
  const reading: Reading = {
    ...from.reading,
    issues,
    names: new Set(),
    ...(rare && {
      rare: {
        ...rare,
        question(each, question) {
          const isUnique = each.flag('isUnique') || undefined;
          const choicesOrder = choiceOrder(each.word('choicesOrder'));
          const { titleHidden, ...looks } = looksOfQuestion(each, rare.looks);
          const rules = readInnerRules(each);
          return {
            ...question,
            ...looks,
            ...defined<object>({ choicesOrder, isUnique, rules }),
            // No heading of a column stands over a cell: tables are lists of rows.
            ...(titleHidden && list !== 'columns' && { titleHidden }),
          };
        },
      },
    }),
  };
  const items = readElements(new Properties({ elements }, from.path, reading), [], 1);
  const [read, written] = [`${from.path}.elements[`, `${from.path}.${list}[`];
  const asWritten = <At extends { readonly path: string }>(at: At): At => ({
    ...at,
    path: at.path.replace(read, () => written),
  });
  from.reading.issues.push(...issues.map(asWritten));
  if (reading.unread) from.reading.unread = true;
  return flat(items).map(asWritten);
}

/** A part with another id, and all that is inside of it. */
export function withId<Part extends InnerItem>(part: Part, id: string): Part {
  const inner = (part as { readonly elements?: readonly InnerItem[] }).elements;
  const { copyOf = part }: { readonly copyOf?: InnerItem } = part as { readonly copyOf?: InnerItem };
  return {
    ...part,
    ...{ id, copyOf },
    ...(inner && { elements: inner.map((each, index) => withId(each, `${id}-${index}`)) }),
  };
}
