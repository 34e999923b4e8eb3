import type {
  Area,
  Closure,
  Contact,
  Cost,
  CostOption,
  Group,
  GroupFormat,
  GroupSource,
  Joining,
  Link,
  Organisation,
  Phone,
  Place,
  Prose,
  Session,
  SpokenLanguage,
  Term,
} from '../group.js';
import { between, flag, like, listOf, oneOf, or, record, text, whole, type Check } from './checks.js';
import type { SnapshotSource } from './snapshot.js';

/** Without a name or password in front of the host, which would dress one host as another. */
const address = like(/^https?:\/\/[^/?#\s@\\]+(?:[/?#][^\s]*)?$/i);
const email = like(/^[\w.+'’~-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i);
const day = like(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
const time = like(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const weekday = oneOf('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const years = whole(0, 150);
/** Pounds, and no more than anything costs. */
const amount = between(0, 1e6);

/** Every format that groups may have been in. */
export const FORMATS: readonly GroupFormat[] = [
  ...(['sayso', 'open-referral-uk-1', 'open-referral-uk-3', 'hsds-csv', 'outpost'] as const),
  ...(['localgov-drupal', 'csv', 'airtable', 'geojson', 'umap', 'schema-org', 'icalendar'] as const),
];

export const format = oneOf(...FORMATS);

export const term = record<Term>(
  { id: text, label: text, scheme: text, uri: text, parent: text },
  'id',
  'label',
);

export const snapshotSource = record<SnapshotSource>({ feed: address, format, licence: text }, 'format');

export const organisation = record<Organisation>(
  {
    ...{ id: text, name: text, url: address, email, logo: address },
    ...{ charityNumber: text, companyNumber: text },
  },
  'name',
);

const costOption = record<CostOption>({
  ...{ label: text, amount, currency: like(/^[A-Z]{3}$/), unit: text, validFrom: day, validTo: day },
});

const cost = record<Cost>({
  kind: or(oneOf('free', 'donation', 'paid', 'mixed', 'unknown'), 'unknown'),
  from: amount,
  options: listOf(costOption),
  text,
});

export const session = record<Session>(
  {
    freq: oneOf('once', 'daily', 'weekly', 'monthly', 'other'),
    interval: or(whole(1, 1000), 1),
    days: listOf(weekday),
    nth: listOf(whole(-1, 5)),
    monthDays: listOf(whole(-31, 31)),
    ...{ start: time, end: time, from: day, until: day, validTo: day, except: listOf(day) },
    place: whole(0, 1000),
    ...{ online: flag, text, bookUrl: address },
  },
  'freq',
);

const phone = record<Phone>(
  {
    ...{ label: text, number: text, digits: like(/^\+?\d{3,20}$/) },
    kind: or(oneOf('voice', 'text', 'textphone'), 'voice'),
  },
  ...(['number', 'digits'] as const),
);

const contact = record<Contact>({ name: text, role: text, phones: listOf(phone), email });
const link = record<Link>({ label: text, url: address }, 'label', 'url');
const nothing = {};
/** What is left away where nothing is said in it is there all the same. */
const always =
  <T>(check: Check<T>): Check<T> =>
  (value) =>
    check(value ?? nothing) ?? check(nothing);

/** A whole postcode after its outcode, which is all that may be known of a place that is kept vague. */
const INCODE = /\s*\d[A-Z]{2}$/;

/**
 * What its precision does not allow to be known is not, whatever the file says. The place itself where that is so
 * already: there are as many as groups, and a copy takes as long as the check.
 */
function asPrecise(place: Place): Place {
  const { precision } = place;
  const known = Number(place.lat !== undefined) + Number(place.lng !== undefined);
  if (precision !== 'area' && (!known || (known === 2 && precision !== 'none'))) return place;
  const { lat: _, lng: __, ...kept } = place;
  if (precision !== 'area') return kept;
  const { uprn: ___, postcode, ...vague } = kept;
  return { ...vague, lines: [], ...(postcode && { postcode: postcode.replace(INCODE, '') }) };
}

/** What a snapshot's records name by number. Where something was none, its number stays empty. */
export interface Tables {
  readonly terms: readonly (Term | undefined)[];
  readonly organisations: readonly (Organisation | undefined)[];
  readonly sessions: readonly (Session | undefined)[];
  readonly sources: readonly (SnapshotSource | undefined)[];
}

const at =
  <T>(table: readonly (T | undefined)[]): Check<T> =>
  (number) =>
    typeof number === 'number' ? table[number] : undefined;

/** Checks a group of a snapshot, and says what went without saying. */
export function groupCheck({ terms, organisations, sessions, sources }: Tables): Check<Group> {
  const termList = listOf(at(terms));
  const placeFields = record<Place>(
    {
      ...{ id: text, name: text, lines: listOf(text), town: text, postcode: text },
      ...{ lat: between(-90, 90), lng: between(-180, 180) },
      precision: or(oneOf('exact', 'postcode', 'area', 'none'), 'none'),
      ...{
        uprn: like(/^\d{1,12}$/),
        access: termList,
        accessText: text,
        accessUrl: address,
        transport: text,
      },
    },
    'precision',
  );
  const place: Check<Place> = (value) => {
    const read = placeFields(value);
    return read && asPrecise(read);
  };
  const source: Check<GroupSource> = (value) => {
    const [number = 0, url] = Array.isArray(value) ? (value as unknown[]) : [value];
    const own = address(url);
    const from = at(sources)(number) ?? { format: 'sayso' };
    return own ? { ...from, url: own } : from;
  };
  return record<Group>(
    {
      ...{
        id: text,
        name: text,
        language: text,
        summary: or(text, ''),
        description: record<Prose>({ markup: text, text: or(text, '') }),
      },
      ...{
        status: or(oneOf('active', 'paused', 'ended'), 'active'),
        notice: text,
        organisation: at(organisations),
      },
      ...{ categories: termList, audiences: termList, tags: listOf(text) },
      ...{ age: record({ min: years, max: years }), eligibility: text },
      cost: always(cost),
      joining: always(
        record<Joining>({
          how: listOf(oneOf('drop-in', 'book', 'referral', 'membership')),
          text,
          url: address,
        }),
      ),
      attendance: listOf(oneOf('in-person', 'online', 'phone', 'home-visit')),
      places: listOf(place),
      areas: listOf(record<Area>({ name: text, uri: text }, 'name')),
      wide: or(flag, false),
      sessions: listOf(at(sessions)),
      closures: listOf(record<Closure>({ from: day, to: day, text }, 'from', 'to')),
      timesText: text,
      contacts: listOf(contact),
      ...{
        website: address,
        links: listOf(link),
        image: record({ src: address, alt: (value) => String(value ?? '') }, 'src'),
      },
      languages: listOf(record<SpokenLanguage>({ code: text, name: text }, 'name')),
      access: termList,
      checked: record({ date: day, by: text }, 'date'),
      ...{ updated: day, reportTo: email, source },
    },
    ...(['id', 'name'] as const),
  );
}
