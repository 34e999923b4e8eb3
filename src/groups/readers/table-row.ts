import type { Draft, DraftPlace } from '../model/reading/draft.js';
import { yesOrNo } from '../model/reading/values/said.js';
import type { Row } from './row.js';
import { sessionsOfRow } from './table-sessions.js';

/** What rows of one group add up to. */
export type Lists = Required<
  Pick<Draft, 'places' | 'sessions' | 'contacts' | 'links' | 'audiences' | 'categories'>
> & {
  readonly options: NonNullable<NonNullable<Draft['cost']>['options']>;
  readonly timesTexts: readonly string[];
};

/** Of several values, a text of one a line; of one, itself. */
const joined = (values: readonly unknown[]): unknown => (values.length > 1 ? values.join('\n') : values[0]);

const NAMED_ACCESS = /^(?:yes|y|true|1)$/i;
const NO_ACCESS = /^(?:no|n|false|0)$/i;

/** An access need that is met; a "Yes" says that what its header names is. */
const accessOf = (row: Row): string[] =>
  row.cells.flatMap(([{ column, header }, value]) =>
    column === 'access' && typeof value === 'string' && !NO_ACCESS.test(value)
      ? [NAMED_ACCESS.test(value) ? header.replaceAll('_', ' ') : value]
      : [],
  );

function placeOf(row: Row): DraftPlace | undefined {
  const [lines, venue, town] = [row.all('lines'), row.first('venue'), row.first('town')];
  const [lat, lng] = [row.first('lat') ?? row.first('point'), row.first('lng')];
  // X and Y of a map's makers are metres as often as degrees.
  const metres = Number(lat) > 180 && Number(lng) > 180;
  const place: DraftPlace = {
    name: venue,
    lines,
    town,
    postcode: row.first('postcode'),
    ...(metres
      ? { easting: lng, northing: lat }
      : { lat, lng, easting: row.first('easting'), northing: row.first('northing') }),
    uprn: row.first('uprn'),
    masked:
      row.all('masked').some((said) => yesOrNo(said) === true) || row.is('placeVisible', 'no') || undefined,
    access: accessOf(row),
    transport: row.first('transport'),
  };
  const says = [venue, town, place.postcode, place.lat, place.easting].some((value) => value !== undefined);
  return says || lines.length || place.access?.length ? place : undefined;
}

/** What a row tells of its group, beside what it is. */
export function listsOf(row: Row): Lists {
  const times = sessionsOfRow(row);
  const place = placeOf(row);
  const [phones, email, name] = [row.all('phone'), row.all('email'), row.first('contact')];
  const [label, amount] = [row.first('costLabel'), row.first('costAmount')];
  // Whoever keeps the list has said that this person is not to be shown.
  const hidden = row.is('contactVisible', 'no');
  const says = phones.length || email.length || name !== undefined;
  return {
    places: place ? [place] : [],
    sessions: times.sessions.map((session) => (place ? { ...session, place: 0 } : session)),
    contacts:
      says && !hidden
        ? [
            {
              name,
              role: row.first('role'),
              phones: phones.map((number) => ({ number })),
              email: joined(email),
            },
          ]
        : [],
    options:
      label !== undefined || amount !== undefined ? [{ label, amount, unit: row.first('costUnit') }] : [],
    links: [
      ...row.all('linkUrl').map((url) => ({ url, label: row.first('linkLabel') })),
      ...row.cells.flatMap(([{ column, header }, url]) =>
        column === 'social' ? [{ url, label: header }] : [],
      ),
      ...row
        .all('website')
        .slice(1)
        .map((url) => ({ url })),
    ],
    timesTexts: times.timesText ? [times.timesText] : [],
    categories: row.all('categories').map(String),
    audiences: row.all('audiences').map(String),
  };
}

const statusOf = (row: Row): unknown => {
  if (row.is('paused', 'yes')) return 'temporarily closed';
  if (row.is('visible', 'no')) return 'unpublished';
  if (row.first('ended') !== undefined && !row.is('ended', 'no')) return 'closed';
  return row.first('status');
};

/** What a row says that its group is. */
export function draftOfRow(row: Row, format: Draft['format'], lists: Lists, isOutpost: boolean): Draft {
  const { options, timesTexts, ...rest } = lists;
  const area = row.first('area');
  const organisation = row.first('organisation');
  return {
    format,
    ...rest,
    id: row.first('id'),
    name: row.first('name') ?? organisation,
    summary: row.first('summary'),
    // Outpost's notes are between those who keep the list.
    description: row.first('description') ?? (isOutpost ? undefined : row.first('notes')),
    status: statusOf(row),
    visible: { from: row.first('visibleFrom'), to: row.first('visibleTo') },
    notice: row.first('notice'),
    organisation: { name: organisation, charityNumber: row.first('charity') },
    tags: row.all('tags'),
    age: { min: row.first('ageMin'), max: row.first('ageMax'), text: row.first('ages') },
    eligibility: row.first('eligibility'),
    cost: { free: row.first('free'), text: joined(row.all('cost')), options },
    joining: {
      how: [row.is('dropIn', 'yes') && 'drop-in', row.is('needsReferral', 'yes') && 'referral'],
      text: joined(row.all('joining')),
      url: row.first('bookUrl'),
    },
    attendance: [row.is('online', 'yes') ? 'online' : undefined, row.first('attendance')],
    areas: area === undefined ? [] : [{ name: area, uri: row.first('areaUri') }],
    wide: row.first('wide'),
    timesText: timesTexts.join('\n'),
    website: row.first('website'),
    image: { src: row.first('image') },
    languages: row.all('languages').map((name) => ({ name })),
    checked: { date: row.first('checked'), by: row.first('checkedBy') },
    updated: row.first('updated'),
    reportTo: row.first('reportTo'),
    licence: row.first('licence'),
  };
}
