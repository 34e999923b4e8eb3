import Papa from 'papaparse';

import { isJson, type Json } from './json.js';
import { readerOf } from './open-referral.js';
import type { Read } from './reader.js';

/** The rows of a file, each without its empty cells. */
function rowsOf(text: unknown): readonly Json[] {
  if (typeof text !== 'string') return [];
  const [headers = [], ...rows] = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: 'greedy',
  }).data;
  const names = headers.map((header) => header.trim().toLowerCase());
  return rows.map((row) =>
    Object.fromEntries(
      names.flatMap((name, at) => (row[at]?.trim() ? [[name, row[at].trim()] as const] : [])),
    ),
  );
}

/** Rows by what a column of theirs refers to. */
type Index = (id: unknown) => readonly Json[];

function indexed(rows: readonly Json[], column: string): Index {
  const index = new Map<unknown, Json[]>();
  for (const row of rows) {
    const id = row[column];
    if (id === undefined) continue;
    const known = index.get(id);
    if (known) known.push(row);
    else index.set(id, [row]);
  }
  return (id) => (id === undefined ? [] : (index.get(id) ?? []));
}

/**
 * Rows that may refer to several things at once, by the closest of them, so that each belongs to one. The columns are
 * given from the closest to the widest.
 */
function byClosest(rows: readonly Json[], ...columns: readonly string[]): readonly Index[] {
  const closest = (row: Json): string | undefined => columns.find((column) => row[column] !== undefined);
  return columns.map((column) =>
    indexed(
      rows.filter((row) => closest(row) === column),
      column,
    ),
  );
}

const NONE: Index = () => [];

/** The files of a package of HSDS, joined as the API of Open Referral would give its services. */
function servicesOf(files: Json): readonly Json[] {
  // Versions 1 and 2 have other names for some.
  const table = (...names: string[]): readonly Json[] =>
    names.flatMap((name) => rowsOf(files[`${name}.csv`]));
  const organizations = indexed(table('organizations', 'organization'), 'id');
  const identifiers = indexed(table('organization_identifiers'), 'organization_id');
  const locations = indexed(table('locations', 'location'), 'id');
  const addresses = indexed(table('addresses', 'physical_addresses'), 'location_id');
  const access = indexed(table('accessibility', 'accessibility_for_disabilities'), 'location_id');
  const placed = indexed(
    table('service_at_location', 'service_at_locations', 'services_at_location'),
    'service_id',
  );
  const closest = ['service_at_location_id', 'service_id', 'location_id'];
  const [atSchedules = NONE, ownSchedules = NONE, placeSchedules = NONE] = byClosest(
    table('schedules', 'regular_schedules'),
    ...closest,
  );
  const [toContact = NONE, atPhones = NONE, ownPhones = NONE, placePhones = NONE, orgPhones = NONE] =
    byClosest(table('phones'), 'contact_id', ...closest, 'organization_id');
  const [atContacts = NONE, ownContacts = NONE, placeContacts = NONE, orgContacts = NONE] = byClosest(
    table('contacts'),
    ...closest,
    'organization_id',
  );
  const terms = indexed(table('taxonomy_terms', 'taxonomy'), 'id');
  const taxonomies = indexed(table('taxonomies'), 'id');
  const links = table('attributes', 'services_taxonomy', 'service_taxonomy', 'service_attributes');
  const [toTerms = NONE, toOldTerms = NONE] = ['link_id', 'service_id'].map((column) =>
    indexed(links, column),
  );
  const [areas = NONE, costs = NONE, languages = NONE, eligibility = NONE, holidays = NONE] = [
    'service_areas',
    'cost_options',
    'languages',
    'eligibility',
    'holiday_schedules',
  ].map((name) => indexed(table(name), 'service_id'));

  const people = (rows: readonly Json[]): readonly Json[] =>
    rows.map((row) => ({ ...row, phones: toContact(row['id']) }));
  const linkOf = (link: Json): readonly Json[] => {
    const [term] = terms(link['taxonomy_term_id'] ?? link['taxonomy_id']);
    const taxonomy =
      term && (taxonomies(term['taxonomy_id'])[0]?.['name'] ?? term['taxonomy'] ?? term['vocabulary']);
    return term ? [{ link_type: link['link_type'], taxonomy_term: { ...term, taxonomy } }] : [];
  };
  const placeOf = (at: Json): readonly Json[] => {
    const [location] = locations(at['location_id']);
    if (!location) return [];
    const { id } = location;
    return [
      {
        ...at,
        contacts: people(atContacts(at['id'])),
        phones: atPhones(at['id']),
        schedules: atSchedules(at['id']),
        location: {
          ...location,
          addresses: addresses(id),
          accessibility: access(id),
          schedules: placeSchedules(id),
          contacts: people(placeContacts(id)),
          phones: placePhones(id),
        },
      },
    ];
  };
  return table('services', 'service').map((service) => {
    const { id } = service;
    const organization = service['organization_id'];
    return {
      ...service,
      organization: {
        ...organizations(organization)[0],
        organization_identifiers: identifiers(organization),
        contacts: people(orgContacts(organization)),
        phones: orgPhones(organization),
      },
      service_at_locations: placed(id).flatMap(placeOf),
      schedules: ownSchedules(id),
      holiday_schedules: holidays(id),
      contacts: people(ownContacts(id)),
      phones: ownPhones(id),
      attributes: [...toTerms(id), ...toOldTerms(id)].flatMap(linkOf),
      eligibilitys: eligibility(id),
      cost_options: costs(id),
      service_areas: areas(id),
      languages: languages(id),
    };
  });
}

const readServices = readerOf('hsds-csv');

/** A package of HSDS: its tables in files, by their names. */
export const read: Read = (data, noting) => {
  const services = isJson(data) ? servicesOf(data) : [];
  if (services.length) return readServices(services, noting);
  noting('unreadable-source', 'skipped', 'services.csv', isJson(data) ? Object.keys(data).join(', ') : data);
  return [];
};
