import type { Group, Place, Session } from '../group.js';
import { britishMinutes } from './british-time.js';
import { calendarFile, calendarText } from './calendar-lines.js';
import { dayNumber, dayText, WEEKDAYS, weekdayOf } from './day-number.js';
import { crossesMidnight } from './occurrence.js';
import { nextDay, occurrencesOf } from './occurrences.js';
import { sessionState } from './session-state.js';

export interface CalendarOptions {
  /** The day from which on it is of use, `2026-11-26`: what has been is left out. */
  readonly today: string;
  /** The moment at which the file is made, in Greenwich: `20261126T093000Z`. */
  readonly stamp: string;
  /** Where more is to be read, such as the group's own link in a directory; else its website. */
  readonly url?: string;
}

/** How far ahead closed days are named one by one, in days. */
const CLOSURES_AHEAD = 3 * 366;

/** The clocks of the United Kingdom, by the dates that hold since 1996. */
const LONDON = [
  ...['BEGIN:VTIMEZONE', 'TZID:Europe/London'],
  ...['BEGIN:DAYLIGHT', 'DTSTART:19960331T010000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ...['TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'TZNAME:BST', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'DTSTART:19961027T020000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'TZNAME:GMT', 'END:STANDARD'],
  'END:VTIMEZONE',
];

/** Whether there is anything of a group to put in a calendar from a day on, `2026-11-26`: what {@link calendarOf} gives is not made yet. */
export const hasCalendar = ({ status, sessions, closures }: Group, today: string): boolean =>
  status === 'active' && sessions.some((session) => firstDay(session, today, closures) !== undefined);

/** The next day of a session that can be told from the calendar. */
const firstDay = (session: Session, today: string, closures: Group['closures']): number | undefined =>
  sessionState(session, today) === 'unsure' ? undefined : nextDay(session, dayNumber(today), closures);

/**
 * A group's sessions as a calendar file (RFC 5545) that repeats as they do. Undefined where there is nothing to put
 * in: what has ended, may be out of date or cannot be told from the calendar is no entry in anybody's.
 */
export function calendarOf(group: Group, options: CalendarOptions): string | undefined {
  if (group.status !== 'active') return undefined;
  const events = group.sessions.flatMap((session, index) => eventOf(group, session, index, options));
  if (!events.length) return undefined;
  return calendarFile([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sayso//Groups//EN', 'CALSCALE:GREGORIAN'],
    ...LONDON,
    ...events,
    'END:VCALENDAR',
  ]);
}

function eventOf(group: Group, session: Session, index: number, options: CalendarOptions): string[] {
  const { today, stamp, url = group.website } = options;
  const first = firstDay(session, today, group.closures);
  if (first === undefined) return [];
  const text = (name: string, value: string | undefined): string[] =>
    value ? [`${name}:${calendarText(value)}`] : [];
  return [
    'BEGIN:VEVENT',
    // The same however often it is made, so that adding it again replaces it.
    `UID:${calendarText(group.id)}-${index}@sayso`,
    `DTSTAMP:${stamp}`,
    ...timesOf(session, first),
    ...repeatOf(group, session, first),
    ...text('SUMMARY', group.name),
    ...text('DESCRIPTION', [group.summary, group.notice].filter(Boolean).join('\n')),
    ...whereOf(placeOf(group, session)),
    ...(url ? [`URL:${url.replace(/\p{Cc}/gu, '')}`] : []),
    'END:VEVENT',
  ];
}

/** A day, with its time where the session has one, as the value of a property such as `DTSTART`. */
function momentOf(name: string, day: number, time: string | undefined): string {
  const date = dayText(day).replaceAll('-', '');
  if (!time) return `${name};VALUE=DATE:${date}`;
  return `${name};TZID=Europe/London:${date}T${time.replace(':', '')}00`;
}

function timesOf(session: Session, day: number): string[] {
  const { start, end } = session;
  if (!start || !end || start === end) return [momentOf('DTSTART', day, start)];
  return [momentOf('DTSTART', day, start), momentOf('DTEND', crossesMidnight(session) ? day + 1 : day, end)];
}

function repeatOf({ closures }: Group, session: Session, first: number): string[] {
  const { freq, interval, start, until, except } = session;
  if (freq === 'once') return [];
  const rule = [
    `FREQ=${freq.toUpperCase()}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...daysOf(session),
    ...(until ? [`UNTIL=${untilOf(until, start)}`] : []),
  ];
  const whole = { ...session, except: [] };
  const last = dayText(first + CLOSURES_AHEAD);
  const later = (day: string): string => (day < dayText(first) ? dayText(first) : day);
  const left = new Set([
    ...except.filter((day) => occurrencesOf(whole, later(day), day, []).length),
    ...closures.flatMap(({ from, to }) => occurrencesOf(whole, later(from), to < last ? to : last, [])),
  ]);
  return [
    `RRULE:${rule.join(';')}`,
    ...[...left].sort().map((day) => momentOf('EXDATE', dayNumber(day), start)),
  ];
}

/** The rule's days, all of them said: a rule that takes them from its start would shift with it. */
function daysOf({ freq, days, nth, monthDays, from }: Session): string[] {
  if (freq === 'daily') return [];
  const byNumber = monthDays.length ? [`BYMONTHDAY=${monthDays.join(',')}`] : [];
  const named = days.length || !from ? days : [WEEKDAYS[weekdayOf(dayNumber(from))]!];
  if (freq === 'weekly') return [`BYDAY=${named.join(',')}`];
  if (nth.length)
    return [`BYDAY=${nth.flatMap((week) => named.map((day) => `${week}${day}`)).join(',')}`, ...byNumber];
  if (!byNumber.length) return [`BYMONTHDAY=${Number(from!.slice(8))}`];
  return days.length ? [`BYDAY=${days.join(',')}`, ...byNumber] : byNumber;
}

/** The last start that there may be: in Greenwich, as the standard asks where a start has a time zone. */
function untilOf(day: string, start: string | undefined): string {
  if (!start) return day.replaceAll('-', '');
  const minutes = britishMinutes(day, start);
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const two = (value: number): string => `${value}`.padStart(2, '0');
  const date = dayText(Math.floor(minutes / 1440)).replaceAll('-', '');
  return `${date}T${two(Math.floor(ofDay / 60))}${two(ofDay % 60)}00Z`;
}

/** Where a session takes place: where it says, else at the only place that the group has. */
function placeOf({ places }: Group, { place, online }: Session): Place | undefined {
  if (place !== undefined) return places[place];
  return online || places.length !== 1 ? undefined : places[0];
}

/** What may be said of a place: of one that is kept vague, the town and the first half of its postcode. */
function whereOf(place: Place | undefined): string[] {
  if (!place) return [];
  const { name, lines, town, postcode, precision, lat, lng } = place;
  const isOpen = precision === 'exact' || precision === 'postcode';
  const parts = isOpen ? [name, ...lines, town, postcode] : [town, postcode?.split(' ')[0]];
  const words = parts.filter(Boolean).join(', ');
  return [
    ...(words ? [`LOCATION:${calendarText(words)}`] : []),
    ...(isOpen && lat !== undefined && lng !== undefined ? [`GEO:${lat};${lng}`] : []),
  ];
}
