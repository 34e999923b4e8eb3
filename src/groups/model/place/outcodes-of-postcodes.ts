import type { Point } from './distance.js';
import { middleOf } from './middle.js';
import { fromNationalGrid } from './national-grid.js';
import { isPlace, type OutcodeFile } from './outcode-table.js';
import { readPostcode } from './postcode.js';

/**
 * What the columns are called in the two open tables of postcodes of the United Kingdom, in their editions of the last
 * years: the ONS Postcode Directory (Office for National Statistics) and Code-Point Open (Ordnance Survey), and in the
 * tables that people make of these.
 */
const COLUMNS = {
  postcode: ['pcds', 'pcd8', 'pcd7', 'pcd', 'postcode', 'pc'],
  lat: ['lat', 'latitude'],
  lng: ['long', 'longitude', 'lng'],
  east: ['oseast1m', 'east1m', 'eastings', 'easting', 'ea'],
  north: ['osnrth1m', 'north1m', 'northings', 'northing', 'no'],
  /** The month in which the postcode ceased to be in use. */
  ended: ['doterm'],
} as const;

type Columns = Readonly<Record<keyof typeof COLUMNS, number>>;

/** The files of Code-Point Open have no header: postcode, quality, easting, northing and codes of areas. */
const CODE_POINT_OPEN: Columns = { postcode: 0, lat: -1, lng: -1, east: 2, north: 3, ended: -1 };

/**
 * The middles of the outcodes out of a table with every postcode, as a file to be put beside a page. The rows come as
 * cells, the header first if there is one; several files may follow each other, and there may be millions of rows.
 * Postcodes no longer in use are passed over, as are those that have no position. The middle is that of {@link middleOf}:
 * a mean would be moved miles by one postcode that lies elsewhere, as one of the Isles of Scilly does.
 *
 * @param source The words that the table's licence asks for.
 * @returns Undefined where the rows are of some other table.
 */
export function outcodesOfPostcodes(
  rows: Iterable<readonly string[]>,
  source?: string,
): OutcodeFile | undefined {
  const points = new Map<string, Point[]>();
  let columns: Columns | undefined;
  for (const cells of rows) {
    columns ??= headerOf(cells) ?? (readPostcode(cells[0] ?? '') && CODE_POINT_OPEN);
    if (!columns) return undefined;
    // A header again, at the start of another file, is no postcode either.
    const postcode = readPostcode(cells[columns.postcode] ?? '');
    const point = postcode?.incode ? pointOf(cells, columns) : undefined;
    if (!postcode || !point || cells[columns.ended]?.trim()) continue;
    const there = points.get(postcode.outcode);
    if (there) there.push(point);
    else points.set(postcode.outcode, [point]);
  }
  if (!points.size) return undefined;
  const outcodes = [...points]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([outcode, there]) => {
      const middle = middleOf(there);
      return middle ? [[outcode, [rounded(middle.lat), rounded(middle.lng)]] as const] : [];
    });
  return { ...(source && { source }), outcodes: Object.fromEntries(outcodes) };
}

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** Where the columns are, if this row says what they are called. */
function headerOf(cells: readonly string[]): Columns | undefined {
  const names = cells.map((cell) =>
    cell
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  );
  const at = (known: readonly string[]): number => names.findIndex((name) => known.includes(name));
  const columns = Object.fromEntries(
    Object.entries(COLUMNS).map(([column, known]) => [column, at(known)]),
  ) as Columns;
  const placed = (columns.lat >= 0 && columns.lng >= 0) || (columns.east >= 0 && columns.north >= 0);
  return columns.postcode >= 0 && placed ? columns : undefined;
}

/** Where a row says that its postcode is. Without a position, the Directory says 99.999999 degrees north, Code-Point Open 0, 0. */
function pointOf(cells: readonly string[], { lat, lng, east, north }: Columns): Point | undefined {
  const number = (column: number): number => Number(cells[column]?.trim() || NaN);
  const point = { lat: number(lat), lng: number(lng) };
  return isPlace(point.lat, point.lng) ? point : fromNationalGrid(number(east), number(north));
}
