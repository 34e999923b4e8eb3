/** Reads `multipletext` and `matrix`. */
import type { Choice, CompositeQuestion, LocalisedText, Question } from '../definition.js';
import { asText, listed } from '../expression/values.js';
import { flagOf } from '../reading/flag-of.js';
import { readChoice } from '../reading/read-choices.js';
import { COMMON } from '../reading/read-items.js';
import { readValidator } from '../reading/read-validators.js';
import { defined, isRecord, property } from '../records.js';
import { composite, unique } from './composite.js';
import type { Kind, QuestionBasis, QuestionReader } from './kind.js';

type Elements = readonly Question[];

/** What all of them have. */
const compositeOf = (
  look: Kind,
  elements: Elements,
  defaultValue: unknown,
  { isUnique, ...more }: Partial<CompositeQuestion> & { readonly isUnique?: boolean } = {},
): object => ({
  ...defined<object>({ ...more }),
  type: 'composite',
  elements,
  elementsOrder: more.elementsOrder ?? 'initial',
  defaultValue: isRecord(defaultValue) ? defaultValue : undefined,
  kind: { ...(isUnique ? unique : composite), ...look },
});

/** What a question inside another has where its author says nothing. */
const part = ({ id }: QuestionBasis, index: number) => ({
  id: `${id}-${index}`,
  visible: true,
  readOnly: false,
  isRequired: false,
  aboutYou: false,
  validators: [],
});

/** Several lines of text under one title. */
export const multipletextReader =
  (look: Kind = {}): QuestionReader =>
  (from, defaultValue, basis) =>
    compositeOf(
      look,
      from.each('items', (item, _, index) => {
        const name = item.word('name');
        if (name === undefined) return item.report('missingName', '', `item ${index + 1}`);
        return defined<object>({
          ...part(basis, index),
          ...item.all('text title requiredErrorText, flag isRequired'),
          ...{ type: 'text', name, path: item.path, title: item.text('title') ?? name },
          validators: item.each('validators', readValidator),
          ...COMMON['text']!(item, undefined, basis),
        }) as Question;
      }),
      defaultValue,
    );

/** Columns with the words that they have in one row, where cells have their own. */
function cellsOf(columns: readonly Choice[], cells: unknown, row: Choice): readonly Choice[] {
  const texts = [asText(row.value), 'default']
    .map((name) => (isRecord(cells) ? property(cells, name) : undefined))
    .filter(isRecord);
  return columns.map((column) => {
    const text = texts.map((each) => property(each, asText(column.value))).find(Boolean);
    return text ? { ...column, text: text as LocalisedText } : column;
  });
}

/** One choice, or several, in each of some rows. Without rows it is that choice alone, as in SurveyJS. */
export const matrixReader =
  (look: Kind = {}): QuestionReader =>
  (from, defaultValue, basis) => {
    const columns = from.each('columns', readChoice);
    const rows = from.each('rows', readChoice);
    const cells = from.value('cells');
    const many = from.word('cellType') === 'checkbox';
    const isRequired = flagOf(from, 'eachRowRequired', 'isAllRowRequired');
    const order = from.word('rowOrder') ?? from.word('rowsOrder');
    const choices = {
      ...defined<object>({ choicesVisibleIf: from.expression('columnsVisibleIf') }),
      type: many ? 'checkbox' : 'radiogroup',
      columns: 1,
    };
    const visibleIf = from.expression('rowsVisibleIf');
    const isUnique = from.flag('eachRowUnique');
    if (!rows.length) return { ...choices, choices: columns, defaultValue };
    const elements = rows.map(
      (row, index) =>
        defined<object>({
          ...part(basis, index),
          ...choices,
          ...{ path: `${from.path}.rows[${index}]`, name: asText(row.value), title: row.text, isRequired },
          ...{ visibleIf: row.visibleIf, enableIf: row.enableIf, choices: cellsOf(columns, cells, row) },
        }) as Question,
    );
    const given = isRecord(defaultValue)
      ? Object.fromEntries(
          Object.entries(defaultValue).map(([name, value]) => [
            name,
            many ? listed(value) : (listed(value)[0] ?? undefined),
          ]),
        )
      : undefined;
    return compositeOf(look, elements, given, {
      ...(visibleIf && { elementsVisibleIf: visibleIf }),
      elementsOrder: order === 'random' ? 'random' : 'initial',
      isUnique,
    });
  };
