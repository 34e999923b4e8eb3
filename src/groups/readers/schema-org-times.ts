import type { DraftSession } from '../model/reading/draft.js';
import { zonedClock } from '../model/sessions/zoned-clock.js';
import { listOf, objectOf, type Json } from './json.js';

/** A value's items, or the one value that stands for a list of one. */
export const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];

/** Texts, one a line. */
export const joined = (value: unknown): string =>
  listed(value)
    .filter((each) => typeof each === 'string')
    .join('\n');

/** Types of a thing without the vocabulary that they are of, such as `SessionSeries`. */
export const typeOf = (thing: Json): string =>
  listed(thing['@type'] ?? thing['type'])
    .map((type) => String(type).replace(/^.*[/#:]/, ''))
    .join(' ');

/** Days by name: what comes after is no day, such as public holidays. */
const daysOf = (value: unknown): string =>
  listed(value)
    .map((day) => String(day).replace(/^.*[/#:]/, ''))
    .filter((day) => /^(?:-?[1-5])?(?:mo|tu|we|th|fr|sa|su)/i.test(day))
    .join();

const AT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** The day and the time of a moment where it is in Great Britain, where it names UTC; as written where it does not. */
function momentOf(value: unknown): { readonly day?: unknown; readonly time?: string } {
  const [whole, day, time, zone] = AT.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  if (!whole || !time || zone !== 'Z') return { day: day ?? value, ...(time && { time }) };
  const moment = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(moment)) return { day: value };
  return zonedClock(moment, 'Europe/London');
}

const DURATION = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?$/;

/** When something ends that begins at a time and lasts as ISO 8601 says. */
function endOf(start: unknown, duration: unknown): string | undefined {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(String(start)) ?? [];
  const [, hours = 0, minutes = 0] = DURATION.exec(String(duration)) ?? [];
  const length = Number(hours) * 60 + Number(minutes);
  if (!hour || !length) return undefined;
  const end = Number(hour) * 60 + Number(minute) + length;
  return [Math.floor(end / 60) % 24, end % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function fromSchedule(schedule: Json, duration: unknown): DraftSession {
  const start = schedule['startTime'];
  const [from, until] = [momentOf(schedule['startDate']), momentOf(schedule['endDate'])];
  return {
    freq: schedule['repeatFrequency'],
    days: daysOf(schedule['byDay']),
    monthDays: schedule['byMonthDay'],
    start: start ?? from.time,
    end: schedule['endTime'] ?? endOf(start, schedule['duration'] ?? duration),
    from: from.day,
    until: until.day,
    count: schedule['repeatCount'],
    except: listed(schedule['exceptDate']).map((date) => momentOf(date).day),
  };
}

const fromOpening = (hours: Json): DraftSession => ({
  freq: 'WEEKLY',
  days: daysOf(hours['dayOfWeek']),
  start: hours['opens'],
  end: hours['closes'],
  from: hours['validFrom'],
  until: hours['validThrough'],
});

function fromDates(event: Json): DraftSession {
  const [start, end] = [momentOf(event['startDate']), momentOf(event['endDate'])];
  const closing = end.time ?? endOf(start.time, event['duration']);
  return { freq: 'once', from: start.day, start: start.time, end: closing, bookUrl: event['url'] };
}

/** When a thing takes place: by its schedules, else on the dates that it is held on, else when it is open. */
export function sessionsOf(thing: Json): readonly DraftSession[] {
  const schedules = [
    ...listOf(thing['eventSchedule']),
    ...listOf(objectOf(thing['superEvent'])['eventSchedule']),
  ];
  if (schedules.length) return schedules.map((schedule) => fromSchedule(schedule, thing['duration']));
  const dates = [
    ...(thing['startDate'] ? [thing] : []),
    ...listOf(thing['subEvent']).filter((each) => each['startDate']),
  ];
  if (dates.length) return dates.map(fromDates);
  return [...listOf(thing['openingHoursSpecification']), ...listOf(thing['hoursAvailable'])]
    .map(fromOpening)
    .filter(({ days }) => days);
}
