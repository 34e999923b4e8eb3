import type { Draft, DraftPlace, DraftSession, DraftTerm } from '../model/reading/draft.js';
import { isJson, listOf, masksAddress, objectOf, type Json } from './json.js';
import type { Read } from './reader.js';
import { joined, listed, sessionsOf, typeOf } from './schema-org-times.js';

const EVENT = /Event|Session|Course|Slot|Facility/;
/** What can be a group, and what is about something else though it stands beside one. */
const GROUP =
  /Event|SessionSeries|Course|Service|Organization|NGO|Club|Group|Team|Place|LocalBusiness|Library|Facility/;
const NO_GROUP =
  /^(?:Schedule|ScheduledSession|WebPage|WebSite|BreadcrumbList|ImageObject|ListItem|Person|PostalAddress)$/;

/** A text, or the name of the thing that stands for one. */
const named = (value: unknown): unknown =>
  isJson(value) ? (value['name'] ?? value['prefLabel'] ?? value['value'] ?? value['audienceType']) : value;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const addressOf = (value: unknown): unknown =>
  isJson(value) ? (value['url'] ?? value['contentUrl']) : value;
const first = (value: unknown): unknown => listed(value)[0];

function termOf(value: unknown): DraftTerm | string {
  if (!isJson(value)) return text(value);
  const id = value['@id'] ?? value['id'];
  return { id, label: named(value), scheme: value['inScheme'] ?? value['inDefinedTermSet'], uri: id };
}

/** What a place is fitted with: features that are there, and not those that are said not to be. */
const featuresOf = (place: Json): readonly string[] =>
  listOf(place['amenityFeature']).flatMap((each) =>
    each['value'] === false || /^(?:no|false)$/i.test(text(each['value'])) ? [] : [text(each['name'])],
  );

function placeOf(value: unknown, row: Json): DraftPlace | undefined {
  if (typeof value === 'string') return { lines: [value], masked: masksAddress(row) };
  if (!isJson(value) || /Virtual/.test(typeOf(value))) return undefined;
  const isAddress = typeOf(value) === 'PostalAddress';
  const address = isAddress ? value : value['address'];
  const parts = objectOf(address);
  const geo = objectOf(value['geo']);
  return {
    id: value['@id'],
    name: isAddress ? undefined : value['name'],
    lines: typeof address === 'string' ? [address] : listed(parts['streetAddress']),
    town: parts['addressLocality'],
    postcode: parts['postalCode'],
    lat: geo['latitude'] ?? value['latitude'],
    lng: geo['longitude'] ?? value['longitude'],
    masked: masksAddress(value, parts, row),
    access: featuresOf(value),
    accessText: value['accessibilitySummary'],
  };
}

function contactsOf(row: Json): NonNullable<Draft['contacts']> {
  const points = listOf(row['contactPoint']);
  return [row, ...points].flatMap((each) => {
    const phones = listed(each['telephone']).map((number) => ({ number }));
    if (!phones.length && !each['email']) return [];
    const role = each['contactType'];
    return [{ ...(each === row ? {} : { name: each['name'], role }), phones, email: first(each['email']) }];
  });
}

function costOf(row: Json): NonNullable<Draft['cost']> {
  const offers = [...listOf(row['offers']), ...listOf(objectOf(row['superEvent'])['offers'])];
  return {
    free: row['isAccessibleForFree'],
    text: row['priceRange'],
    options: offers.map((each) => ({
      label: each['name'],
      amount: each['price'] ?? each['lowPrice'] ?? objectOf(each['priceSpecification'])['price'],
      currency: each['priceCurrency'],
      validFrom: each['validFrom'],
      validTo: each['validThrough'],
    })),
  };
}

function ageOf(row: Json): NonNullable<Draft['age']> {
  const audience = objectOf(row['audience']);
  const range = objectOf(row['ageRange'] ?? audience['suggestedAge']);
  const said = row['typicalAgeRange'] ?? (typeof row['ageRange'] === 'string' ? row['ageRange'] : undefined);
  return {
    min: range['minValue'] ?? row['suggestedMinAge'] ?? audience['suggestedMinAge'],
    max: range['maxValue'] ?? row['suggestedMaxAge'] ?? audience['suggestedMaxAge'],
    // "18-", as schema.org has it.
    text: typeof said === 'string' ? said.trim().replace(/^(\d+)\s*-$/, '$1+') : undefined,
  };
}

/** `https://schema.org/EventCancelled` and its like, in their last word. */
const lastWord = (value: unknown): string =>
  text(value)
    .replace(/^.*[/#:]/, '')
    .replace(/([a-z])(?=[A-Z])/g, '$1 ');

function draftOf(row: Json): Draft {
  const isEvent = EVENT.test(typeOf(row));
  const by = first(row['organizer'] ?? row['provider'] ?? row['parentOrganization']);
  const organisation = isJson(by) ? by : { name: by };
  const where = listed(row['location'] ?? row['availableAtOrFrom']);
  const own = row['address'] || row['geo'] ? [row] : [];
  const places = [...where, ...own].map((each) => placeOf(each, row)).filter((place) => place !== undefined);
  const virtual = where.some((each) => isJson(each) && /Virtual/.test(typeOf(each)));
  const sessions: readonly DraftSession[] = sessionsOf(row);
  const contacts = contactsOf(row);
  const activities = [...listed(row['activity']), ...listed(row['category']), ...listed(row['serviceType'])];
  return {
    format: 'schema-org',
    id: row['@id'] ?? row['id'] ?? named(first(row['identifier'])),
    name: row['name'],
    description: row['description'],
    status:
      lastWord(row['eventStatus']) === 'Event Rescheduled'
        ? undefined
        : lastWord(row['eventStatus']).replace(/^Event /, ''),
    organisation: {
      id: organisation['@id'] ?? organisation['id'],
      name: organisation['name'],
      url: organisation['url'],
      email: organisation['email'],
      logo: addressOf(first(organisation['logo'])),
    },
    categories: activities.map(termOf),
    tags: listed(row['keywords']).map(named),
    audiences: listed(row['audience']).map((each) =>
      text(isJson(each) ? (each['audienceType'] ?? each['name']) : each),
    ),
    age: ageOf(row),
    cost: costOf(row),
    joining: { url: first(listOf(row['offers']).map(({ url }) => url)) },
    attendance: [lastWord(row['eventAttendanceMode']), virtual ? 'online' : undefined],
    places,
    areas: listed(row['areaServed']).map((each) => ({ name: named(each) })),
    sessions: places.length === 1 ? sessions.map((session) => ({ ...session, place: 0 })) : sessions,
    timesText: joined(row['openingHours']),
    contacts: contacts.length ? contacts : contactsOf(isEvent ? organisation : {}),
    website: addressOf(first(row['url'])),
    links: listed(row['sameAs']).map((url) => ({ url })),
    image: { src: addressOf(first(row['image'])) ?? addressOf(first(row['logo'])) },
    languages: [...listed(row['availableLanguage']), ...listed(row['inLanguage'])].map((each) =>
      isJson(each) ? { code: each['alternateName'], name: each['name'] } : { code: each },
    ),
    access: listed(row['accessibilitySupport']).map(termOf),
    updated: row['dateModified'],
    licence: row['license'],
  };
}

/** Everything that may be a group, in graphs, lists, pages of OpenActive and what a thing is part of. */
function thingsIn(data: unknown, depth = 4): readonly Json[] {
  if (Array.isArray(data)) return data.flatMap((each: unknown) => thingsIn(each, depth));
  if (!isJson(data) || !depth || data['state'] === 'deleted') return [];
  for (const inside of ['@graph', 'itemListElement', 'items'])
    if (Array.isArray(data[inside])) return thingsIn(data[inside], depth - 1);
  for (const inside of ['data', 'item', 'mainEntity'])
    if (isJson(data[inside]) && !data['name']) return thingsIn(data[inside], depth - 1);
  return [data];
}

/** JSON-LD in the words of schema.org, and OpenActive's feeds. */
export const read: Read = (data, noting) => {
  const things = thingsIn(data);
  if (!things.length && !isJson(data) && !Array.isArray(data))
    noting('unreadable-source', 'skipped', '', data);
  return things.flatMap((thing) => {
    const type = typeOf(thing);
    // A page's own description, and single dates of a series, are no groups.
    if (NO_GROUP.test(type)) return [];
    if (GROUP.test(type) || thing['name'] !== undefined) return [draftOf(thing)];
    noting('not-a-record', 'skipped', '@type', type);
    return [];
  });
};
