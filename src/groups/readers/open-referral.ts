import type { GroupFormat } from '../model/group.js';
import type { Draft, DraftPlace, DraftSession, DraftTerm } from '../model/reading/draft.js';
import { isJson, listOf, objectOf, rowsOf, type Json } from './json.js';
import { peopleOf, placeOf, sessionOf, termOf } from './open-referral-parts.js';
import type { Noting, Read } from './reader.js';

/** What only services have, and what only organisations, locations and taxonomies have, which APIs list as well. */
const OF_SERVICES = [
  'status',
  'organization',
  'organization_id',
  'service_at_locations',
  'fees',
  'assured_date',
];
const OF_OTHERS = [
  'website',
  'parent_organization_id',
  'organization_identifiers',
  'logo',
  'location_type',
  'addresses',
  'physical_addresses',
  'latitude',
  'taxonomy',
  'taxonomy_terms',
  'taxonomy_id',
  'term_uri',
  'vocabulary',
  'version',
  'parent_id',
];
const has = (row: Json, names: readonly string[]): boolean => names.some((name) => name in row);

/** Vocabularies that say for whom something is, of which link types and names tell. */
const AUDIENCE = /audience|eligib|circumstance|user ?group|who.?for/i;
const AGES = /\bage ?(?:group|range|band)s?\b/i;

/** Version 1 is written in two spellings: that of its schema, and that of its reference server. */
const both = (row: Json, ...names: string[]): readonly Json[] => names.flatMap((name) => listOf(row[name]));

/** The services in a row of any list that the API has: one at a location, or an organisation, bring theirs along. */
function servicesIn(row: Json, noting: Noting): readonly Json[] {
  if (isJson(row['service'])) {
    const { service, ...at } = row;
    return [{ ...service, service_at_locations: [at] }];
  }
  const services = listOf(row['services']);
  if (services.length) return services.map((service) => ({ organization: row, ...service }));
  if (has(row, OF_SERVICES) || ('name' in row && !has(row, OF_OTHERS))) return [row];
  noting('not-a-record', 'skipped', '', row['name'] ?? Object.keys(row).join(), String(row['id'] ?? ''));
  return [];
}

/** A service that is listed once for each of its locations, once with all of them. */
function joined(services: readonly Json[]): Json[] {
  const places = new Map<unknown, unknown[]>();
  return services.flatMap((service) => {
    const { id, service_at_locations: here } = service;
    if (!id || !Array.isArray(here) || here.length !== 1) return [service];
    const known = places.get(id);
    known?.push(...(here as unknown[]));
    if (known) return [];
    const all = [...(here as unknown[])];
    places.set(id, all);
    return [{ ...service, service_at_locations: all }];
  });
}

function placesAndSessions(service: Json): {
  places: DraftPlace[];
  sessions: DraftSession[];
  online: boolean;
} {
  const places: DraftPlace[] = [];
  const sessions: DraftSession[] = [];
  const ids: unknown[] = [];
  const seen = new Set<unknown>();
  let online = false;
  const add = (row: Json, place?: number): void => {
    for (const schedule of both(row, 'schedules', 'regular_schedules', 'regular_schedule')) {
      const id = schedule['id'];
      if (id && seen.has(id)) continue;
      seen.add(id);
      // Version 1 names the place in the schedule.
      const there = objectOf(objectOf(schedule['service_at_location'])['location'])['id'];
      const at = place ?? (there ? ids.indexOf(there) : -1);
      sessions.push(sessionOf(schedule, at < 0 ? undefined : at));
    }
  };
  for (const at of both(service, 'service_at_locations', 'locations')) {
    // Drupal leaves out what lies between.
    const location = isJson(at['location']) ? at['location'] : at;
    if (/virtual/i.test(String(location['location_type']))) {
      online = true;
      add(at);
      continue;
    }
    const id = location['id'];
    const known = id ? ids.indexOf(id) : -1;
    if (known < 0) {
      places.push(placeOf(location, at, service));
      ids.push(id);
    } else if (placeOf(location, at).masked) places[known] = { ...places[known], masked: true };
    const place = known < 0 ? places.length - 1 : known;
    add(at, place);
    if (location !== at) add(location, place);
  }
  add(service);
  return { places, sessions, online };
}

function termsOf(service: Json): {
  categories: DraftTerm[];
  audiences: (DraftTerm | string)[];
  ages: unknown[];
} {
  const categories: DraftTerm[] = [];
  const audiences: (DraftTerm | string)[] = [];
  const ages: unknown[] = [];
  const links = both(service, 'service_taxonomys', 'service_taxonomies', 'attributes');
  for (const link of links) {
    const found = objectOf(link['taxonomy_term'] ?? link['taxonomy'] ?? link);
    const term = termOf(found);
    const about = `${String(link['link_type'] ?? '')} ${String(term.scheme ?? '')}`;
    if (AGES.test(about)) ages.push(term.label);
    else (AUDIENCE.test(about) ? audiences : categories).push(term);
  }
  for (const each of both(service, 'eligibilitys', 'eligibilities')) {
    if (typeof each['eligibility'] === 'string') audiences.push({ label: each['eligibility'] });
    audiences.push(...both(each, 'taxonomys', 'taxonomies').map(termOf));
  }
  audiences.push(...listOf(service['pc_targetAudience']).map((each) => ({ label: each['audienceType'] })));
  return { categories, audiences, ages };
}

/** The widest of the ages that a service's eligibilities name. */
function agesOf(service: Json, ages: readonly unknown[]): NonNullable<Draft['age']> {
  const all = both(service, 'eligibilitys', 'eligibilities');
  const ends = (name: string): number[] =>
    all.map((each) => each[name]).filter((age) => typeof age === 'number' && age >= 0) as number[];
  const [lowest, highest] = [ends('minimum_age'), ends('maximum_age')];
  return {
    min: service['minimum_age'] ?? (lowest.length ? Math.min(...lowest) : undefined),
    max: service['maximum_age'] ?? (highest.length ? Math.max(...highest) : undefined),
    text: ages.length === 1 ? ages[0] : undefined,
  };
}

function organisationOf(row: Json): NonNullable<Draft['organisation']> {
  const number = (scheme: RegExp): unknown =>
    listOf(row['organization_identifiers']).find((each) => scheme.test(String(each['identifier_scheme'])))?.[
      'identifier'
    ];
  return {
    id: row['id'],
    name: row['name'],
    url: row['website'] ?? row['url'],
    email: row['email'],
    logo: row['logo'],
    charityNumber: number(/CHC|GB-SC|NIC/i),
    companyNumber: number(/COH/i),
  };
}

function draftOf(service: Json, format: GroupFormat): Draft {
  const organization = objectOf(service['organization']);
  const { places, sessions, online } = placesAndSessions(service);
  const { categories, audiences, ages } = termsOf(service);
  const schedules = both(service, 'schedules', 'regular_schedules');
  const own = peopleOf(service);
  return {
    format,
    id: service['id'],
    name: service['name'],
    description: service['description'],
    status: service['status'],
    notice: service['alert'],
    organisation: organisationOf(organization),
    categories,
    audiences,
    age: agesOf(service, ages),
    eligibility: service['eligibility_description'],
    cost: {
      text: service['fees_description'] ?? service['fees'],
      options: listOf(service['cost_options']).map((each) => ({
        label: each['option'],
        amount: each['amount'],
        currency: each['currency'],
        unit: each['amount_description'],
        validFrom: each['valid_from'],
        validTo: each['valid_to'],
      })),
    },
    joining: { how: [service['attending_access']], text: service['application_process'] },
    attendance: [
      service['attending_type'],
      ...schedules.map((each) => each['attending_type']),
      online ? 'online' : undefined,
    ],
    places,
    areas: listOf(service['service_areas']).map((each) => ({
      name: each['name'] ?? each['service_area'],
      uri: each['uri'],
    })),
    sessions,
    closures: listOf(service['holiday_schedules'])
      .filter(({ closed }) => closed !== false)
      .map((each) => ({ from: each['start_date'], to: each['end_date'] })),
    contacts: own.length ? own : peopleOf(organization),
    website: service['url'],
    links: both(service, 'additional_urls').map((each) => ({ label: each['label'], url: each['url'] })),
    image: { src: organization['logo'], alt: organization['name'] },
    languages: listOf(service['languages']).map((each) => ({
      code: each['code'],
      name: each['name'] ?? each['language'],
    })),
    checked: { date: service['assured_date'] ?? objectOf(service['pc_metadata'])['date_assured'] },
    updated: service['last_modified'],
    reportTo: service['assurer_email'],
  };
}

/** Reads pages and records of one of the dialects of Open Referral, which differ in names more than in shape. */
export const readerOf =
  (format: GroupFormat): Read =>
  (data, noting) => {
    const services = (rowsOf(data) ?? [data]).flatMap((row) => {
      if (isJson(row)) return servicesIn(row, noting);
      noting('not-a-record', 'skipped', '', row);
      return [];
    });
    return joined(services).map((service) => draftOf(service, format));
  };
