import type { Draft, DraftPlace, DraftTerm } from '../model/reading/draft.js';
import { isJson, listOf, masksAddress, objectOf, rowsOf, type Json } from './json.js';
import type { Noting, Read } from './reader.js';

/** Words of Outpost have numbers of their own database, and a slug, which others may have too. */
const termOf = ({ id, slug, name }: Json): DraftTerm => ({ id: slug ?? id, label: name });

/** The same with the wider term, which is told by its number and is mostly in the list as well. */
function categoriesOf(taxonomies: readonly Json[]): DraftTerm[] {
  const slugs = new Map(taxonomies.map(({ id, slug }) => [id, slug]));
  return taxonomies.map((term) => ({ ...termOf(term), parent: slugs.get(term['parent_id']) }));
}

/** A location: GeoJSON has the longitude first. */
function placeOf(location: Json, service: Json): DraftPlace {
  const point = objectOf(location['geometry'])['coordinates'];
  const [lng, lat] = Array.isArray(point) ? (point as unknown[]) : [];
  return {
    id: location['id'],
    name: location['name'],
    lines: [location['address_1']],
    town: location['city'],
    postcode: location['postal_code'],
    lat,
    lng,
    masked: masksAddress(location, service),
    access: listOf(location['accessibilities']).map(termOf),
  };
}

function draftOf(row: Json): Draft {
  const all = row['age_band_all'] === true;
  return {
    format: 'outpost',
    id: row['id'],
    name: row['name'],
    description: row['description'],
    status: row['status'],
    visible: { from: row['visible_from'], to: row['visible_to'] },
    organisation: objectOf(row['organisation']),
    categories: categoriesOf(listOf(row['taxonomies'])),
    audiences: [...listOf(row['suitabilities']), ...listOf(row['send_needs'])].map(termOf),
    age: { min: row['min_age'], max: row['max_age'], text: all ? 'all ages' : undefined },
    cost: {
      free: row['free'],
      options: listOf(row['cost_options']).map((each) => ({
        label: each['option'],
        amount: each['amount'],
        unit: each['cost_type'],
      })),
    },
    joining: { how: [row['needs_referral'] === true ? 'referral' : undefined], url: row['referral_url'] },
    places: listOf(row['locations']).map((location) => placeOf(location, row)),
    sessions: listOf(row['regular_schedules']).map((each) => ({
      days: each['weekday'],
      start: each['opens_at'],
      end: each['closes_at'],
    })),
    contacts: listOf(row['contacts']).map((each) => ({
      name: each['name'],
      role: each['title'],
      email: each['email'],
      phones: [{ number: each['phone'] }],
    })),
    website: row['url'],
    links: listOf(row['links']).map((each) => ({ label: each['label'], url: each['url'] })),
    updated: row['updated_at'],
  };
}

/** Outpost's API: pages and single services. Its records look like those of Open Referral 1 and have other names. */
export const read: Read = (data: unknown, noting: Noting) =>
  (rowsOf(data) ?? [data]).flatMap((row) => {
    if (isJson(row)) return [draftOf(row)];
    noting('not-a-record', 'skipped', '', row);
    return [];
  });
