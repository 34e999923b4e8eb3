import type { GroupFormat } from '../model/group.js';
import { isJson, listOf, rowsOf, type Json } from './json.js';

const has = (row: Json, ...names: string[]): boolean => names.some((name) => name in row);

/** Lists that Drupal writes as the one thing in them. */
const isCollapsed = (row: Json): boolean =>
  ['service_at_locations', 'service_taxonomys', 'service_taxonomies', 'contacts'].some((name) =>
    isJson(row[name]),
  ) ||
  listOf(row['service_at_locations']).some(
    (each) =>
      has(each, 'physical_addresses') ||
      isJson((each['location'] as Json | undefined)?.['physical_addresses']),
  );

/** Each format with what only its records have, those that are alike in the order in which they can be told apart. */
const MARKS: readonly (readonly [GroupFormat, (row: Json, page: Json) => boolean])[] = [
  ['geojson', ({ type }) => type === 'Feature' || type === 'FeatureCollection'],
  ['umap', ({ type }) => type === 'umap'],
  ['airtable', (row) => isJson(row['fields'])],
  [
    'schema-org',
    (row, page) =>
      has(row, '@type', '@graph', '@context') ||
      has(page, '@context') ||
      listOf(row['data']).some((each) => has(each, '@type', '@context', 'type')),
  ],
  [
    'outpost',
    (row) =>
      has(row, 'organisation', 'suitabilities', 'send_needs', 'target_directories', 'local_offer') ||
      listOf(row['locations']).some((each) => isJson(each['geometry'])),
  ],
  [
    'open-referral-uk-3',
    (row, page) =>
      has(page, 'contents', 'total_items') ||
      has(
        row,
        'schedules',
        'attributes',
        'minimum_age',
        'maximum_age',
        'assurer_email',
        'organization_id',
        'last_modified',
        'service',
        'taxonomy_terms',
        'organization_identifiers',
        'locations',
        'addresses',
        'location_type',
      ),
  ],
  ['localgov-drupal', (row) => isCollapsed(row)],
  [
    'open-referral-uk-1',
    (row, page) =>
      has(page, 'content', 'totalElements') ||
      has(
        row,
        'organization',
        'regular_schedules',
        'regular_schedule',
        'service_at_locations',
        'service_taxonomys',
        'service_taxonomies',
        'eligibilitys',
        'eligibilities',
        'holiday_schedules',
        'cost_options',
        'physical_addresses',
        'vocabulary',
      ),
  ],
];

/** Columns are parted by something, and so are rows. */
const TABLE = /^[^\n]*[,;\t|][^\n]*\r?\n/;

/** The format of what is not JSON. */
function ofText(text: string): GroupFormat | undefined {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'icalendar';
  // What Google's sheets answer in is a script.
  if (/^(?:\/\*O_o\*\/\s*)?google\.visualization\.Query\.setResponse\(/.test(start)) return 'csv';
  return TABLE.test(start) && !/^[<{[]/.test(start) ? 'csv' : undefined;
}

/**
 * The format of a page or file by its content; undefined for what is none that can be read.
 *
 * @param data Parsed JSON, text, or the texts of several files by their names.
 */
export function recognise(data: unknown): GroupFormat | undefined {
  if (typeof data === 'string') return ofText(data);
  const page = isJson(data) ? data : {};
  if (typeof page['sayso'] === 'string') return 'sayso';
  if (has(page, 'services.csv')) return 'hsds-csv';
  // An interface's description and a schema have names like those of what they describe.
  if (has(page, 'openapi', 'swagger', '$schema', 'paths')) return undefined;
  const rows = (rowsOf(data) ?? [data]).filter(isJson).slice(0, 20);
  return MARKS.find(([, fits]) => fits(page, page) || rows.some((row) => fits(row, page)))?.[0];
}
