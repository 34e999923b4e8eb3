/** Questions that ask the same of several things: of each entry of a list, or of each row of a table. */
import type { Answers, Choice, CompositeQuestion, Item, LocalisedText, Question } from '../definition.js';
import { around, type Scope } from '../expression/expression.js';
import { asText, equal, isEmpty } from '../expression/values.js';
import { met, questionsIn, questionState, scopeOf } from '../page-states.js';
import { isRecord, property } from '../records.js';
import type { HtmlState, ItemState, PanelState, QuestionState, Session } from '../session-state.js';
import { answersIn, choicesIn, entriesIn, partAt, partState, wordsOfParts } from './composite.js';
import type { Kind } from './kind.js';
import { partInPlace, type Place } from './local-texts.js';
import { questionsAmong, withId, type InnerItem, type InnerPanel, type InnerQuestion } from './read-inner.js';
import { totalsOf, type Total } from './totals.js';

/** More than anybody adds by hand: what somebody sends may be hostile. */
export const MOST_ENTRIES = 1000;

/** What a question has besides that asks the same several times. */
export interface Repeated {
  /** What expressions and texts inside call an entry. */
  readonly word: 'panel' | 'row';
  /** What an entry consists of. */
  readonly items: readonly InnerItem[];
  /** The rows of a table that always has the same; undefined for a list of entries. */
  readonly rows?: readonly Choice[];
  readonly least: number;
  readonly most: number;
  /** What an entry is called; may speak of it. */
  readonly entryTitle?: LocalisedText;
  readonly keyError?: LocalisedText;
  /** What a new entry begins with. */
  readonly fresh: Answers;
  /** A new entry begins as the last one is. */
  readonly copiesLast: boolean;
  readonly addText?: LocalisedText;
  readonly removeText?: LocalisedText;
  readonly canAdd: boolean;
  readonly canRemove: boolean;
  readonly totals: readonly Total[];
  /** What stands last in an entry is unfolded in one that the resident adds. */
  readonly opensLast?: boolean;
  /** How one entry looks. */
  readonly entryKind: Kind;
}

export type RepeatedQuestion = CompositeQuestion & { readonly repeated: Repeated };

/** An entry, which is a question made of others. */
export type EntryQuestion = CompositeQuestion & { readonly layout: readonly InnerItem[] };

const entries = new WeakMap<Question, Map<number, EntryQuestion>>();

/** The entry at a position, which stays the same object. */
function entryAt(question: RepeatedQuestion, index: number): EntryQuestion {
  const { id, path, repeated } = question;
  const all = entries.get(question) ?? new Map<number, EntryQuestion>();
  entries.set(question, all);
  const row = repeated.rows?.[index];
  const layout = repeated.items.map((item, at) => withId(item, `${id}-${index}-${at}`));
  const entry: EntryQuestion = all.get(index) ?? {
    ...{ type: 'composite', id: `${id}-${index}`, name: row ? asText(row.value) : `${index}`, path },
    ...{ title: row?.text ?? repeated.entryTitle ?? '', visible: true, readOnly: false },
    ...{ isRequired: false, aboutYou: false, validators: [], elementsOrder: 'initial' },
    layout,
    elements: questionsAmong(layout),
    ...(row?.visibleIf && { visibleIf: row.visibleIf }),
    ...(row?.enableIf && { enableIf: row.enableIf }),
    kind: repeated.entryKind,
  };
  all.set(index, entry);
  return entry;
}

const asRepeated = (question: Question): RepeatedQuestion => question as RepeatedQuestion;

/** The answers of each entry, and at least as many as there have to be. */
function rowsIn({ repeated }: RepeatedQuestion, value: unknown): readonly Answers[] {
  const { rows, least } = repeated;
  if (rows) return rows.map((row) => answersIn(property(answersIn(value), asText(row.value))));
  const given = Array.isArray(value) ? value.map(answersIn) : [];
  return [...given, ...Array.from({ length: Math.max(0, least - given.length) }, () => ({}))];
}

/** What expressions in an entry see besides (rules measured on survey-core 2.5.38, 2026). */
function namesAt(
  question: RepeatedQuestion,
  rows: readonly Answers[],
  index: number,
  outer: Scope,
): Readonly<Record<string, unknown>> {
  const { word, totals } = question.repeated;
  const row = question.repeated.rows?.[index];
  return {
    [word]: rows[index],
    [`prev${word}`]: rows[index - 1],
    [`next${word}`]: rows[index + 1],
    ...(word === 'panel'
      ? { panelindex: index, visiblepanelindex: index, parentpanel: outer.values.get('panel') }
      : {
          rowindex: index + 1,
          visiblerowindex: index + 1,
          totalrow: totals.length ? totalsOf(totals, rows, outer) : undefined,
          ...(row && { rowname: row.value, rowtitle: row.text, item: row.value }),
        }),
  };
}

/** The scope and the question of each entry. */
function entriesOf(
  { question: whole, value, scope }: QuestionState,
  session: Session,
): readonly { readonly entry: EntryQuestion; readonly scope: Scope; readonly row: Answers }[] {
  const question = asRepeated(whole);
  const outer = scope ?? scopeOf(session);
  const rows = rowsIn(question, value);
  return rows.map((row, index) => {
    const entry = entryAt(question, index);
    const among: Scope = {
      ...around(outer, entry, namesAt(question, rows, index, outer)),
      entry: {
        word: question.repeated.word,
        questions: entry.elements,
        choices: (each) => choicesIn(session, each),
      },
    };
    return { entry, row, scope: among };
  });
}

/** What of an entry shows, questions and what is between them. */
function itemsOf(state: QuestionState, session: Session): ItemState[] {
  const { scope = scopeOf(session) } = state;
  const entry = state.question as EntryQuestion;
  const place: Place = { session, scope };
  const itemState = (item: InnerItem): ItemState | undefined => {
    // Results are kept by the part itself, which its texts make another one of.
    const own = around(scope, item, {});
    if (item.type === 'panel') return panelState(item);
    if (item.type === 'html')
      return met(item.visibleIf, own, item.visible)
        ? { kind: 'html', html: partInPlace(item, place) }
        : undefined;
    const shown = partState(item, state, session, own);
    return shown && { ...shown, question: partInPlace(item, place) };
  };
  const panelState = (panel: InnerPanel): PanelState | undefined => {
    const inside = panel.elements.map((item) => ({ item, state: itemState(item) }));
    const items = inside.flatMap(({ state }) => state ?? []);
    if (!items.length) return undefined;
    // As they are drawn: what does not show keeps its place.
    const elements = inside.map(({ item, state }) => (state ? itemOf(state) : item)) as readonly Item[];
    const { title = entry.title, ...rest } = panel;
    return { kind: 'panel', panel: partInPlace({ ...rest, title, elements }, place), required: false, items };
  };
  return entry.layout.flatMap((item) => itemState(item) ?? []);
}

/** What a state is the state of. */
const itemOf = (state: ItemState): Item =>
  state.kind === 'question'
    ? state.question
    : state.kind === 'panel'
      ? state.panel
      : (state as HtmlState).html;

/** What one entry is. */
export const entry: Kind = {
  items: itemsOf,
  parts: (state, session) => questionsIn(itemsOf(state, session)),
  partsOf: (question, value) => (isRecord(value) ? (question as EntryQuestion).elements : undefined),
  words: (question, value, say) => wordsOfParts((question as EntryQuestion).elements, value, say),
};

/** The first part whose answer another entry has already, where none may. */
function duplicate(parts: readonly QuestionState[], session: Session | undefined): QuestionState | undefined {
  const seen = new Map<string, unknown[]>();
  for (const state of parts) {
    for (const part of (session && state.question.kind?.parts?.(state, session)) ?? []) {
      const { name, isUnique } = part.question as InnerQuestion;
      if (!isUnique || part.value === undefined) continue;
      const before = seen.get(name) ?? [];
      if (before.some((each) => equal(each, part.value))) return part;
      seen.set(name, [...before, part.value]);
    }
  }
  return undefined;
}

/** All of them. */
export const repeated: Kind = {
  partAt,
  parts(state, session) {
    const question = asRepeated(state.question);
    return entriesOf(state, session).flatMap(({ entry, scope, row }): QuestionState | [] => {
      const place: Place = { session, scope };
      if (question.repeated.rows) return partState(entry, state, session, scope) ?? [];
      const answers = { [entry.name]: row };
      const number = Number(entry.name) + 1;
      const title = question.kind.entryTitle?.(number) ?? asText(number);
      const shown = questionState(
        entry.title === '' ? { ...entry, title } : partInPlace(entry, place),
        { answers, entries: entriesIn(state.entry) },
        [],
        scope,
        state.readOnly,
      );
      return { ...shown, scope };
    });
  },
  partsOf(question, value) {
    const { rows } = asRepeated(question).repeated;
    if (rows)
      return isRecord(value) ? rows.map((_, index) => entryAt(asRepeated(question), index)) : undefined;
    return Array.isArray(value) && value.length <= MOST_ENTRIES
      ? value.map((_, index) => entryAt(asRepeated(question), index))
      : undefined;
  },
  whole(question, value) {
    const { rows, least } = asRepeated(question).repeated;
    return rows || (Array.isArray(value) && value.length >= least)
      ? value
      : rowsIn(asRepeated(question), value);
  },
  problems({ question, value, required, scope }, parts) {
    const { rows, most, keyError } = asRepeated(question).repeated;
    const { id, requiredErrorText: text } = question;
    // In a list of entries in which nothing is, nothing is answered.
    if (required && !rows && Object.values(answersIn(value)).every(isEmpty))
      return [{ id, code: 'required', ...(text && { text }) }];
    if (!rows && parts.length > most) return [{ id, code: 'tooMany', limit: most }];
    const again = duplicate(parts, scope?.session ?? parts[0]?.scope?.session);
    return again ? [{ id: again.question.id, code: 'duplicate', ...(keyError && { text: keyError }) }] : [];
  },
  words(question, value, say) {
    const { rows } = asRepeated(question).repeated;
    const parts = rowsIn(asRepeated(question), value).map((_, index) => entryAt(asRepeated(question), index));
    if (rows) return wordsOfParts(parts, value, say);
    return (
      parts.flatMap((part) => say.answer(part, property(answersIn(value), part.name)) ?? []).join('; ') ||
      undefined
    );
  },
  /** Entries that nobody has touched say nothing. */
  sent: (value) => (Array.isArray(value) && value.every(isEmpty) ? undefined : value),
};
