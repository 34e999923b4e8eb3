import type { Draft, DraftPlace } from '../model/reading/draft.js';
import { isJson, listOf, masksAddress, objectOf, type Json } from './json.js';
import type { Noting, Read } from './reader.js';
import { draftsOfRows } from './table.js';

type Position = readonly [lng: number, lat: number];

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every(Number.isFinite);

/** All corners of a shape, however deep its lists. */
function corners(value: unknown, depth = 5): readonly Position[] {
  if (isPosition(value)) return [value];
  return Array.isArray(value) && depth ? value.flatMap((each: unknown) => corners(each, depth - 1)) : [];
}

/**
 * The middle of a shape: the centre of gravity of its largest ring, or of the corners of what encloses nothing. The
 * first number of a position is its longitude (RFC 7946, 3.1.1).
 */
function middle(geometry: Json): Position | undefined {
  if (geometry['type'] === 'GeometryCollection') {
    const [first] = listOf(geometry['geometries']);
    return first && middle(first);
  }
  const all = corners(geometry['coordinates']);
  if (all.length < 2) return all[0];
  const shapes = geometry['coordinates'] as readonly unknown[];
  const rings =
    geometry['type'] === 'MultiPolygon'
      ? shapes.map((each) => corners(listed(each)[0]))
      : [corners(shapes[0])];
  const enclosed = /Polygon$/.test(String(geometry['type']))
    ? rings.map(gravity).sort((one, other) => other.area - one.area)[0]
    : undefined;
  if (enclosed?.area) return enclosed.at;
  const sum = all.reduce<Position>(([x, y], [lng, lat]) => [x + lng, y + lat], [0, 0]);
  return [sum[0] / all.length, sum[1] / all.length];
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Measured from its first corner: products of whole degrees would lose the metres. */
function gravity(ring: readonly Position[]): { readonly area: number; readonly at: Position } {
  const [[x0, y0] = [0, 0]] = ring;
  let [area, x, y] = [0, 0, 0];
  ring.forEach(([lng, lat], at) => {
    const next = ring[(at + 1) % ring.length]!;
    const [x1, y1, x2, y2] = [lng - x0, lat - y0, next[0] - x0, next[1] - y0];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  return { area: Math.abs(area), at: [x0 + x / (3 * area), y0 + y / (3 * area)] };
}

/** Half a mile across, in degrees of latitude: what is larger is an area or a way, and no door to knock at. */
const LARGEST_PLACE = 0.007;

/** What a feature's shape says of where it is. Undefined where it says nothing, or has no one place. */
function pointOf(feature: Json): Pick<DraftPlace, 'lat' | 'lng'> | undefined {
  const geometry = objectOf(feature['geometry']);
  const all = corners(geometry['coordinates']);
  const across = (axis: 0 | 1): number => {
    const values = all.map((position) => position[axis]);
    return (
      values.reduce((most, value) => Math.max(most, value), -Infinity) -
      values.reduce((least, value) => Math.min(least, value), Infinity)
    );
  };
  const at = middle(geometry);
  return at && !(Math.max(across(0), across(1)) > LARGEST_PLACE) ? { lng: at[0], lat: at[1] } : undefined;
}

/** The features of a collection as groups: their properties by the rules for tables, their shapes as their places. */
export function draftsOfFeatures(
  features: readonly unknown[],
  format: Draft['format'],
  noting: Noting,
  categories: readonly string[] = [],
): readonly Draft[] {
  const rows = features.filter((each): each is Json => isJson(each) && each['type'] === 'Feature');
  if (rows.length < features.length)
    noting('not-a-record', 'skipped', 'features', features.length - rows.length);
  const properties = rows.map((row) => objectOf(row['properties']));
  // Names that begin with an underscore are the map's own.
  const headers = [...new Set(properties.flatMap((each) => Object.keys(each)))].filter(
    (header) => !header.startsWith('_'),
  );
  const known = properties.map((each) =>
    headers.map((header) => (Object.hasOwn(each, header) ? each[header] : undefined)),
  );
  const hasId = headers.some((header) => /^id$/i.test(header));

  return known.flatMap((values, at) => {
    const silent: Noting = (code, ...rest) =>
      code === 'unknown-column' && at ? undefined : noting(code, ...rest);
    const [draft] = draftsOfRows(headers, [values], format, silent);
    const row = rows[at]!;
    const id = hasId ? undefined : (row['id'] ?? objectOf(row['properties'])['@id']);
    if (!draft?.name) {
      noting('no-name', 'skipped', 'properties.name', id ?? at, String(id ?? at + 1));
      return [];
    }
    const [told] = draft.places ?? [];
    const point = pointOf(row);
    const mask = masksAddress(row, objectOf(row['properties'])) && { masked: true };
    const polygon = /Polygon$/.test(String(objectOf(row['geometry'])['type']));
    return [
      {
        ...draft,
        ...(id === undefined ? {} : { id }),
        places: (point ? [{ ...told, ...point }] : (draft.places ?? [])).map((place) => ({
          ...place,
          ...mask,
        })),
        // A large shape is an area that something covers, unless an address says where it is.
        ...(polygon && !told && !point
          ? { areas: draft.areas?.length ? draft.areas : [{ name: draft.name }] }
          : {}),
        categories: [...(draft.categories ?? []), ...categories],
      },
    ];
  });
}

/** GeoJSON: a collection of features, or one. */
export const read: Read = (data, noting) => {
  const all = objectOf(data);
  const features = all['type'] === 'Feature' ? [all] : listed(Array.isArray(data) ? data : all['features']);
  if (!features.length) noting('unreadable-source', 'skipped', 'features', all['type']);
  return draftsOfFeatures(features, 'geojson', noting);
};
