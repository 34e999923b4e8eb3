/** Reads `paneldynamic`, `matrixdynamic` and `matrixdropdown`. */
import type { Answers, Choice, LocalisedText } from '../definition.js';
import { asText, isEmpty } from '../expression/values.js';
import { flagOf } from '../reading/flag-of.js';
import type { Properties } from '../reading/properties.js';
import { readChoice } from '../reading/read-choices.js';
import { defined, isRecord } from '../records.js';
import type { Kind, QuestionReader } from './kind.js';
import { questionsAmong, readInner, type InnerItem, type InnerPanel } from './read-inner.js';
import { entry, MOST_ENTRIES, repeated, type Repeated } from './repeated.js';
import { readTotal, totalsName, type Total } from './totals.js';
import { workedOut } from './worked-out.js';

/** How the whole looks, and each entry. */
export interface RepeatedLook {
  readonly whole?: Kind;
  readonly entry?: Kind;
  /** What the heading says that folds away the details of a row. */
  readonly details?: object;
}

/** What a new entry begins with: the default values of what is in it, and the author's own. */
const freshOf = (items: readonly InnerItem[], own: unknown): Answers => ({
  ...Object.fromEntries(
    questionsAmong(items)
      .filter(({ defaultValue }) => !isEmpty(defaultValue))
      .map(({ name, defaultValue }) => [name, defaultValue]),
  ),
  ...(isRecord(own) && own),
});

/** No two entries may have the same answer to what is called by `keyName`. */
const keyed = (items: readonly InnerItem[], key: string | undefined): readonly InnerItem[] =>
  items.map((item): InnerItem => {
    if (item.type === 'panel') return { ...item, elements: keyed(item.elements, key) };
    return item.type !== 'html' && item.name === key ? { ...item, isUnique: true } : item;
  });

/** A number of entries, which may be none. */
const countOf = (from: Properties, name: string, otherwise: number): number => {
  const given = from.number(name);
  return given === undefined || given < 0 ? otherwise : Math.min(Math.floor(given), MOST_ENTRIES);
};

interface Given extends Pick<Repeated, 'word' | 'items' | 'fresh' | 'totals' | 'opensLast'> {
  readonly look: RepeatedLook;
  readonly rows?: readonly Choice[];
  readonly least: number;
  readonly most: number;
  readonly count: number;
  readonly defaultValue: unknown;
  readonly canAdd: boolean;
  readonly canRemove: boolean;
  readonly texts: Readonly<
    Partial<Record<'entryTitle' | 'keyError' | 'addText' | 'removeText', LocalisedText | undefined>>
  >;
  readonly copiesLast: boolean;
}

function repeatedOf({ look, rows, least, most, count, defaultValue, texts, ...more }: Given): object {
  const { items, fresh, totals } = more;
  const isWorkedOut =
    totals.length > 0 ||
    questionsAmong(items).some(({ type, rules }) => rules || /^com(puted|posite)$/.test(type));
  const given = Array.isArray(defaultValue) ? defaultValue.filter(isRecord) : [];
  const initial = [...given, ...Array.from({ length: Math.max(0, count - given.length) }, () => fresh)];
  const byRow =
    rows && !isEmpty(fresh) ? Object.fromEntries(rows.map(({ value }) => [asText(value), fresh])) : undefined;
  return {
    ...{ type: 'composite', elements: questionsAmong(items), elementsOrder: 'initial' },
    defaultValue: rows ? (isRecord(defaultValue) ? defaultValue : byRow) : initial,
    kind: {
      ...repeated,
      ...(isWorkedOut && { worked: workedOut }),
      ...(totals.length && { names: (name: string) => [totalsName(name)] }),
      ...look.whole,
    },
    repeated: defined<object>({
      ...{ ...more, ...texts, rows, least, most },
      entryKind: { ...entry, ...look.entry },
    }) as Repeated,
  };
}

/** A group of questions that is asked as often as the resident adds it. */
export const paneldynamicReader =
  (look: RepeatedLook = {}): QuestionReader =>
  (from, defaultValue) => {
    const list = from.value('templateElements') === undefined ? 'questions' : 'templateElements';
    const items = keyed(readInner(from, list, from.list(list)), from.word('keyName'));
    const least = countOf(from, 'minPanelCount', 0);
    const most = Math.max(least, countOf(from, 'maxPanelCount', MOST_ENTRIES));
    return repeatedOf({
      ...{ look, items, least, most, defaultValue, word: 'panel', totals: [] },
      count: Math.min(most, Math.max(least, countOf(from, 'panelCount', 0))),
      fresh: freshOf(items, from.value('defaultPanelValue')),
      canAdd: from.flag('allowAddPanel', true),
      canRemove: from.flag('allowRemovePanel', true),
      copiesLast: flagOf(from, 'copyDefaultValueFromLastEntry', 'defaultValueFromLastPanel'),
      texts: {
        entryTitle: from.text('templateTitle'),
        keyError: from.text('keyDuplicationError'),
        addText: from.text('addPanelText') ?? from.text('panelAddText'),
        removeText: from.text('removePanelText') ?? from.text('panelRemoveText'),
      },
    });
  };

/** What tables have in their columns: questions of the types that their cells are of, and what they come to. */
function readColumns(
  from: Properties,
  look: RepeatedLook,
): {
  readonly items: readonly InnerItem[];
  readonly totals: readonly Total[];
} {
  const cellType = from.word('cellType') ?? 'default';
  const choices = from.list('choices');
  const typed = (type: unknown): type is string => typeof type === 'string' && type !== 'default';
  const columns = from.list('columns').map((column) => {
    const own = isRecord(column) ? column : { name: column };
    const type = [own['cellType'], cellType].find(typed) ?? 'dropdown';
    const has = Array.isArray(own['choices']) && own['choices'].length > 0;
    return { ...own, type, ...(!has && choices.length && { choices }) };
  });
  const detailElements = from.list('detailElements');
  // Without a mode SurveyJS shows none of them (survey-core 2.5.38, 2026).
  const details = /^under/.test(from.word('detailPanelMode') ?? '') ? detailElements : [];
  const elements = details.length ? readInner(from, 'detailElements', details) : [];
  const { path, reading } = from;
  const panel: InnerPanel = {
    ...{ type: 'panel', id: '', name: '', path, visible: true, readOnly: false, isRequired: false, elements },
    fold: { open: false, ...reading.rare?.looks.fold, ...look.details },
  };
  const items = [...readInner(from, 'columns', columns), ...(elements.length ? [panel] : [])];
  const totals: Total[] = from.each('columns', (column, json) => {
    const name = column.word('name') ?? asText(isRecord(json) ? '' : json);
    const total = readTotal(column, name, column.text('title') ?? name);
    column.done();
    return total;
  });
  return { items, totals };
}

/** A table whose rows are added by the resident. */
export const matrixdynamicReader =
  (look: RepeatedLook = {}): QuestionReader =>
  (from, defaultValue) => {
    const { items, totals } = readColumns(from, look);
    const least = countOf(from, 'minRowCount', 0);
    const most = Math.max(least, countOf(from, 'maxRowCount', MOST_ENTRIES));
    return repeatedOf({
      ...{ look, totals, least, most, defaultValue, word: 'row' },
      items: keyed(items, from.word('keyName')),
      count: Math.min(most, Math.max(least, countOf(from, 'rowCount', 2))),
      fresh: freshOf(items, from.value('defaultRowValue')),
      canAdd: from.flag('allowAddRows', true),
      canRemove: from.flag('allowRemoveRows', true),
      copiesLast: flagOf(from, 'copyDefaultValueFromLastEntry', 'defaultValueFromLastRow'),
      opensLast: from.flag('detailPanelShowOnAdding'),
      texts: {
        keyError: from.text('keyDuplicationError'),
        addText: from.text('addRowText'),
        removeText: from.text('removeRowText'),
      },
    });
  };

/** A table that always has the same rows. */
export const matrixdropdownReader =
  (look: RepeatedLook = {}): QuestionReader =>
  (from, defaultValue) => {
    const { items, totals } = readColumns(from, look);
    const visibleIf = from.expression('rowsVisibleIf');
    return {
      ...repeatedOf({
        ...{ look, items, totals, defaultValue, word: 'row', least: 0, most: MOST_ENTRIES, count: 0 },
        rows: from.each('rows', readChoice),
        fresh: freshOf(items, from.value('defaultRowValue')),
        ...{ canAdd: false, canRemove: false, copiesLast: false },
        texts: { keyError: from.text('keyDuplicationError') },
      }),
      ...(visibleIf && { elementsVisibleIf: visibleIf }),
    };
  };
