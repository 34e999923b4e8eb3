import ICAL from 'ical.js';

import type { Draft, DraftSession } from '../model/reading/draft.js';
import { zonedClock } from '../model/sessions/zoned-clock.js';
import type { Read } from './reader.js';

interface Wall {
  readonly day: string;
  /** Missing for a whole day. */
  readonly time?: string;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A time in a zone of its own is that of the wall where it takes place, so its zone does not matter. */
function wallOf(time: ICAL.Time): Wall {
  const { year, month, day, hour, minute, isDate } = time;
  const written = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (isDate) return { day: written };
  if (time.zone !== ICAL.Timezone.utcTimezone) return { day: written, time: `${two(hour)}:${two(minute)}` };
  return zonedClock(Date.UTC(year, month - 1, day, hour, minute), 'Europe/London');
}

const textOf = (event: ICAL.Component, name: string): string => {
  const value: unknown = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
};

const timesOf = (event: ICAL.Component, name: string): readonly Wall[] =>
  event
    .getAllProperties(name)
    .flatMap((property) =>
      property.getValues().flatMap((value: unknown) => (value instanceof ICAL.Time ? [wallOf(value)] : [])),
    );

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];

/** How often an event is held, in the words of its rule; once where it has none. */
function rhythmOf(
  event: ICAL.Component,
): Pick<DraftSession, 'freq' | 'interval' | 'days' | 'monthDays' | 'until' | 'count'> {
  const rule: unknown = event.getFirstPropertyValue('rrule');
  if (!(rule instanceof ICAL.Recur)) return { freq: 'once' };
  const parts = rule.parts as Readonly<Record<string, unknown>>;
  const days = listOf(parts['BYDAY']).join();
  const monthDays = listOf(parts['BYMONTHDAY']);
  const places = listOf(parts['BYSETPOS']);
  // "The second of the month's Tuesdays" can be said in two ways.
  const placed = places.length === 1 && /^[A-Z]{2}$/.test(days) ? `${String(places[0])}${days}` : days;
  return {
    freq: rule.freq,
    interval: rule.interval,
    ...(placed && { days: placed }),
    ...(monthDays.length && { monthDays }),
    ...(rule.until && { until: wallOf(rule.until).day }),
    ...(rule.count && { count: rule.count }),
  };
}

/** The end of a time on the same day or the night after it. */
function endOf(event: ICAL.Component): string | undefined {
  const [start, end]: unknown[] = ['dtstart', 'dtend'].map((name) => event.getFirstPropertyValue(name));
  if (!(start instanceof ICAL.Time)) return undefined;
  if (end instanceof ICAL.Time) return wallOf(end).time;
  const duration: unknown = event.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration)) return undefined;
  const later = start.clone();
  later.addDuration(duration);
  return wallOf(later).time;
}

/** The sessions of one event: by its rule, and those of single dates that are added to it. */
function sessionsOf(event: ICAL.Component, except: readonly string[]): readonly DraftSession[] {
  const [start] = timesOf(event, 'dtstart');
  if (!start) return [];
  const end = endOf(event);
  const times = { start: start.time, ...(end && { end }) };
  const left = [...timesOf(event, 'exdate').map(({ day }) => day), ...except];
  return [
    { ...rhythmOf(event), from: start.day, ...times, except: left },
    ...timesOf(event, 'rdate').map(({ day, time }) => ({
      freq: 'once',
      from: day,
      ...times,
      ...(time && { start: time }),
    })),
  ];
}

/** A group out of all events of one name at one place. */
function draftOf(events: readonly ICAL.Component[], source: string): Draft {
  const [first] = events as readonly [ICAL.Component];
  // Changes to a single date name the date that they stand for, which the rule then leaves out.
  const changed = new Map<string, string[]>();
  for (const event of events)
    for (const { day } of timesOf(event, 'recurrence-id')) {
      const uid = textOf(event, 'uid');
      changed.set(uid, [...(changed.get(uid) ?? []), day]);
    }
  const moved = (event: ICAL.Component): readonly string[] =>
    event.hasProperty('recurrence-id') ? [] : (changed.get(textOf(event, 'uid')) ?? []);
  const held = events.filter((event) => textOf(event, 'status') !== 'CANCELLED');
  const location = textOf(first, 'location');
  const point = listOf(first.getFirstPropertyValue('geo'));
  const [name, ...lines] = location.split(/\n|,/).map((part) => part.trim());
  const url = textOf(first, 'url');
  return {
    format: 'icalendar',
    id: textOf(first, 'uid'),
    name: textOf(first, 'summary'),
    description: textOf(first, 'description'),
    status: held.length ? undefined : 'cancelled',
    organisation: source.includes('@') ? {} : { name: source },
    categories: [
      ...new Set(first.getAllProperties('categories').flatMap((each) => each.getValues().map(String))),
    ],
    places:
      /^https?:/i.test(location) || !(location || point.length)
        ? []
        : [{ name, lines, lat: point[0], lng: point[1] }],
    attendance: /^https?:|\bonline\b|\bzoom\b/i.test(location) ? ['online'] : [],
    sessions: held.flatMap((event) =>
      sessionsOf(event, moved(event)).map((session) => ({
        ...session,
        ...(location || point.length ? { place: 0 } : {}),
      })),
    ),
    website: url,
    updated: timesOf(first, 'last-modified')[0]?.day,
  };
}

/** A day that is not called one, as many calendars have it. */
const BARE_DAY = /^(DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID):(?=\d{8}\s*$)/gim;

/** Calendars: each event of a name and a place is a session of the same group. */
export const read: Read = (data, noting) => {
  const calendars: ICAL.Component[] = [];
  try {
    const parsed = ICAL.parse(
      String(data)
        .replace(/^\ufeff/, '')
        .replace(BARE_DAY, '$1;VALUE=DATE:')
        .trim(),
    ) as unknown[];
    const all = (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][];
    calendars.push(...all.map((each) => new ICAL.Component(each as never)));
  } catch {
    noting('unreadable-source', 'skipped', '', data);
    return [];
  }
  return calendars.flatMap((calendar) => {
    const groups = new Map<string, ICAL.Component[]>();
    for (const event of calendar.getAllSubcomponents('vevent')) {
      try {
        const key = `${textOf(event, 'summary')}\n${textOf(event, 'location')}`;
        // A value that is no date throws only when it is looked at.
        draftOf([event], '');
        const known = groups.get(key);
        if (known) known.push(event);
        else groups.set(key, [event]);
      } catch {
        noting('not-a-record', 'skipped', '', textOf(event, 'summary'), textOf(event, 'uid'));
      }
    }
    return Array.from(groups.values(), (events) => draftOf(events, textOf(calendar, 'x-wr-calname')));
  });
};
