import type { Draft, DraftPlace, DraftSession, DraftTerm } from '../model/reading/draft.js';
import { listOf, masksAddress, type Json } from './json.js';

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The first of these that says something: in this format, an empty text stands for nothing. */
const first = (row: Json, ...names: string[]): unknown =>
  names.map((name) => row[name]).find((value) => value != null && value !== '');

/** A term of version 1, which has a vocabulary, or of version 3, which has a taxonomy. */
export const termOf = (term: Json): DraftTerm => ({
  id: term['id'],
  label: first(term, 'name', 'term'),
  scheme: listOf(term['taxonomy_detail'])[0]?.['name'] ?? first(term, 'taxonomy', 'vocabulary'),
  uri: first(term, 'term_uri', 'uri'),
  parent: term['parent_id'],
});

const addressesOf = (location: Json): readonly Json[] => [
  ...listOf(location['physical_addresses']),
  ...listOf(location['addresses']),
];

/** The address where a place is: a postal one only where there is none to go to. */
function addressOf(all: readonly Json[]): Json {
  return all.find(({ address_type: type }) => !/postal/i.test(textOf(type))) ?? all[0] ?? {};
}

/**
 * A location. Whose attention its post is for is a person's name, and left out.
 *
 * @param around What it is a part of, which may ask for its address not to be shown.
 */
export function placeOf(location: Json, ...around: readonly Json[]): DraftPlace {
  const addresses = addressesOf(location);
  const address = addressOf(addresses);
  const access = [
    ...listOf(location['accessibility']),
    ...listOf(location['accessibility_for_disabilities']),
  ];
  const isUprn = /uprn/i.test(textOf(location['external_identifier_type']));
  return {
    id: location['id'],
    name: location['name'],
    lines: [address['address_1'], address['address_2']],
    town: address['city'],
    postcode: address['postal_code'],
    lat: location['latitude'],
    lng: location['longitude'],
    uprn: isUprn ? location['external_identifier'] : undefined,
    masked: masksAddress(location, ...addresses, ...around),
    access: access.map((each) => ({ label: first(each, 'description', 'accessibility') })),
    accessText: access.map((each) => textOf(each['details'])).join('\n'),
    accessUrl: access.map((each) => each['url']).find(Boolean),
    transport: location['transportation'],
  };
}

/** A schedule of either version. Where there is a first date and no rule, it is that date. */
export function sessionOf(schedule: Json, place?: number): DraftSession {
  const days = first(schedule, 'byday', 'weekday');
  const start = first(schedule, 'dtstart');
  return {
    freq: first(schedule, 'freq') ?? (start && !days ? 'once' : undefined),
    interval: schedule['interval'],
    days,
    monthDays: schedule['bymonthday'],
    start: schedule['opens_at'],
    end: schedule['closes_at'],
    from: start ?? schedule['valid_from'],
    until: schedule['until'],
    count: schedule['count'],
    validTo: schedule['valid_to'],
    text: [first(schedule, 'description', 'original_text'), schedule['notes']]
      .map(textOf)
      .filter(Boolean)
      .join('\n'),
    online: schedule['attending_type'],
    bookUrl: schedule['schedule_link'],
    ...(place === undefined ? {} : { place }),
  };
}

/** A description longer than this is about opening hours, and no label. */
const LONGEST_LABEL = 40;

const phoneOf = (phone: Json) => {
  const about = textOf(phone['description']);
  const extension = textOf(phone['extension']);
  return {
    number: `${textOf(phone['number'])}${extension && ` ext ${extension}`}`,
    label: about.length > LONGEST_LABEL ? undefined : about,
    kind: phone['type'],
  };
};

/** Whom to speak to at a service or an organisation, at its places too. */
export function peopleOf(row: Json): NonNullable<Draft['contacts']> {
  const places = listOf(row['service_at_locations']);
  const all = [row, ...places, ...places.flatMap((place) => listOf(place['location']))];
  return [
    ...all
      .flatMap((each) => listOf(each['contacts']))
      .map((contact) => ({
        name: contact['name'],
        role: first(contact, 'title', 'department'),
        email: contact['email'],
        phones: listOf(contact['phones']).map(phoneOf),
      })),
    ...all.flatMap((each) => {
      const phones = listOf(each['phones']).map(phoneOf);
      return phones.length || each['email'] ? [{ phones, email: each['email'] }] : [];
    }),
  ];
}
