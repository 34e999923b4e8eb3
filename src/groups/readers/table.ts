import type { Draft } from '../model/reading/draft.js';
import type { Noting } from './reader.js';
import { readColumn, type ColumnRead } from './table-columns.js';
import { Row } from './row.js';
import { draftOfRow, listsOf, type Lists } from './table-row.js';

/** Titles and notes may stand above the headers, but not a whole page of them. */
const DEEPEST_HEADER = 20;

const isKnown = ({ column, day }: ColumnRead): boolean => Boolean(column ?? day);

/** Which row holds the headers: the one with the most that are known, if there is a name among them. */
function headerAt(rows: readonly (readonly unknown[])[]): number {
  let best = -1;
  let most = 0;
  rows.slice(0, DEEPEST_HEADER).forEach((row, at) => {
    const columns = row.map(readColumn).filter(isKnown);
    const named = columns.some(({ column }) => column === 'name' || column === 'organisation');
    if (named && columns.length > most) [best, most] = [at, columns.length];
  });
  return best;
}

/** Groups out of a table whose first rows hold its headers. What is no table of groups is noted, and gives none. */
export function draftsOfTable(
  rows: readonly (readonly unknown[])[],
  format: Draft['format'],
  noting: Noting,
): readonly Draft[] {
  const at = headerAt(rows);
  if (at < 0) {
    noting('unreadable-source', 'skipped', '', (rows[0] ?? []).map(String).join(', '));
    return [];
  }
  return draftsOfRows(rows[at]!, rows.slice(at + 1), format, noting);
}

/** The same where the headers are known. */
export function draftsOfRows(
  headers: readonly unknown[],
  rows: readonly (readonly unknown[])[],
  format: Draft['format'],
  noting: Noting,
): readonly Draft[] {
  const columns = headers.map(readColumn);
  columns.forEach((column, at) => {
    const used =
      !isKnown(column) && rows.some((row) => row[at] !== undefined && row[at] !== null && row[at] !== '');
    if (used) noting('unknown-column', 'left-out', column.header, column.header);
  });
  const isOutpost = columns.some(({ header }) => header === 'import_id');
  const groups = new Map<string, Group>();
  rows.forEach((values, index) => {
    const row = new Row(columns, values);
    // What is empty but for its number ends a spreadsheet that was filled in down to there.
    if (!row.cells.some(([column]) => isKnown(column) && column.column !== 'id')) return;
    const parent = row.text('parent');
    const id = parent || row.text('id');
    const group = groups.get(id ? `id ${id}` : `row ${index}`);
    const lists = listsOf(row);
    const same = group && (parent || !row.first('name') || row.text('name') === group.name);
    if (same) add(group, lists);
    else if (parent && row.first('name') === undefined)
      noting('no-name', 'skipped', '', parent, row.text('id'));
    else
      groups.set(group || !id ? `row ${index}` : `id ${id}`, { row, name: row.text('name'), lists: [lists] });
  });
  return Array.from(groups.values(), ({ row, lists }) =>
    draftOfRow(row, format, together(masked(lists)), isOutpost),
  );
}

/** The row that begins a group, and what it and later rows tell of it. */
interface Group {
  readonly row: Row;
  readonly name: string;
  readonly lists: Lists[];
}

const add = ({ lists }: Group, more: Lists): void => void lists.push(more);

/** A row for each place, of which one asks for its address not to be shown: then none is. */
function masked(all: readonly Lists[]): readonly Lists[] {
  if (!all.some((lists) => lists.places.some((place) => place.masked))) return all;
  return all.map((lists) => ({
    ...lists,
    places: lists.places.map((place) => ({ ...place, masked: true })),
  }));
}

/** What the rows of a group tell, as one. A place that is there already is the same place. */
function together(all: readonly Lists[]): Lists {
  const known = new Map<string, number>();
  const places = all
    .flatMap((lists) => lists.places)
    .filter((place) => {
      const key = JSON.stringify(place);
      return !known.has(key) && Boolean(known.set(key, known.size));
    });
  return {
    places,
    sessions: all.flatMap(({ sessions, places: [place] }) =>
      sessions.map((session) => (place ? { ...session, place: known.get(JSON.stringify(place))! } : session)),
    ),
    contacts: all.flatMap(({ contacts }) => contacts),
    options: all.flatMap(({ options }) => options),
    links: all.flatMap(({ links }) => links),
    timesTexts: [...new Set(all.flatMap(({ timesTexts }) => timesTexts))],
    categories: [...new Set(all.flatMap(({ categories }) => categories))],
    audiences: [...new Set(all.flatMap(({ audiences }) => audiences))],
  };
}
