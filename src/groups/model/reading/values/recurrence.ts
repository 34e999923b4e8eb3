import type { Session, Weekday } from '../../group.js';
import type { DraftSession } from '../draft.js';
import type { Noting } from '../noting.js';
import { dayNumber, WEEKDAYS, weekdayOf } from '../../sessions/day-number.js';
import { readDate } from './dates.js';
import { readDays, type DaysRead } from './days.js';
import { lastOfCount } from './last-of-count.js';
import { readTime } from './times.js';
import { asList, asNumber, asText, each, lines, said, saysNothing, yesOrNo } from './said.js';
import { readUrl } from './urls.js';

type Freq = Session['freq'];
interface Rhythm {
  readonly freq?: Freq;
  readonly interval: number;
}

/** Words and ISO 8601 durations, each with its rhythm: how many of what lie between two meetings. */
const RHYTHMS: readonly (readonly [words: RegExp, freq: Freq, interval: number])[] = [
  [/\bonce\b(?! a)|one.?off|single|never/, 'once', 1],
  [/fortnight|bi.?weekly|every (?:other|second|two|2) weeks?|^p2w$|^p14d$|pythefnos/, 'weekly', 2],
  [/week|wythnos|^p1w$|^p7d$/, 'weekly', 1],
  [/bi.?monthly|every (?:other|second|two|2) months?/, 'monthly', 2],
  [/quarter|^p3m$/, 'monthly', 3],
  [/month|misol/, 'monthly', 1],
  [/da(?:il)?y|dydd/, 'daily', 1],
  [/year|annual|^p1y$/, 'monthly', 12],
];
const DURATION = /^p(\d{1,3})([dwmy])$/;
const UNITS: Readonly<Record<string, readonly [Freq, number]>> = {
  d: ['daily', 1],
  w: ['weekly', 1],
  m: ['monthly', 1],
  y: ['monthly', 12],
};

function rhythmOf(freq: string): Rhythm {
  const text = freq.trim().toLowerCase();
  const [, number, unit] = DURATION.exec(text) ?? [];
  if (unit) {
    const [of, times] = UNITS[unit]!;
    const interval = Number(number) * times;
    // A rhythm of days that make up weeks keeps its weekday, as one of weeks does.
    return of === 'daily' && interval % 7 === 0 && interval
      ? { freq: 'weekly', interval: interval / 7 }
      : { freq: of, interval };
  }
  const known = RHYTHMS.find(([pattern]) => pattern.test(text));
  return known ? { freq: known[1], interval: known[2] } : { interval: 1 };
}

/** Numbers of days in the month, from a list or a text such as `2,3,4`. */
const monthDaysOf = (value: unknown): number[] =>
  each(
    asList(value).flatMap((item) => asText(item).split(/[\s,;]+/)),
    asNumber,
  ).filter((day) => Number.isInteger(day) && day !== 0 && Math.abs(day) <= 31);

/** The first seven, the second seven days of a month, and so on, are how some write its first, its second weekday. */
const weekOf = (monthDays: readonly number[]): number | undefined =>
  monthDays.length === 7 &&
  monthDays.every((day, index) => day === monthDays[0]! + index) &&
  monthDays[0]! % 7 === 1
    ? (monthDays[0]! + 6) / 7
    : undefined;

/** Days that are meant in the same weeks of the month, together. */
function byWeeks(days: DaysRead['days']): { days: Weekday[]; nth: number[] }[] {
  const groups = new Map<string, { days: Weekday[]; nth: number[] }>();
  for (const day of WEEKDAYS) {
    const nth = [...(days.get(day) ?? [])].sort(
      (one, other) => (one < 0 ? 9 : one) - (other < 0 ? 9 : other),
    );
    const group = groups.get(nth.join()) ?? { days: [], nth };
    if (days.has(day)) groups.set(nth.join(), { ...group, days: [...group.days, day] });
  }
  return [...groups.values()];
}

const ONLINE = /online|virtual|zoom|remote|video|teams\b|webinar|ar-lein/i;
const THERE = /in.?person|face.to.face|venue|on.?site|offline/i;

/** Whether it is online: said as yes or no, or by a text that names the one and not the other. */
export function isOnline(value: unknown): boolean | undefined {
  const text = asText(value);
  const answer = yesOrNo(value);
  if (answer !== undefined) return answer;
  return ONLINE.test(text) === THERE.test(text) ? undefined : ONLINE.test(text);
}

/**
 * When a group meets, of one row of a source: several sessions where its days are meant in different weeks.
 *
 * @param place Index into the group's places.
 */
export function tidySession(
  draft: DraftSession,
  place: number | undefined,
  field: string,
  noting: Noting,
): Session[] {
  const read = <T>(
    name: keyof DraftSession,
    make: (text: string) => T | undefined,
    code: 'bad-date' | 'bad-time',
  ): T | undefined => {
    const text = asText(draft[name]).trim();
    if (!text || saysNothing(text)) return undefined;
    const made = make(text);
    if (made === undefined) noting(code, 'left-out', `${field}.${name}`, text);
    return made;
  };
  const mend = (name: keyof DraftSession): void =>
    noting('bad-recurrence', 'mended', `${field}.${name}`, asList(draft[name]).map(asText).join());

  const from = read('from', readDate, 'bad-date');
  const until = read('until', readDate, 'bad-date');
  const text = lines(draft.text, `${field}.text`, noting);
  const start = read('start', readTime, 'bad-time');
  const end = read('end', readTime, 'bad-time');
  const timed = start !== end;
  const times = timed ? { start, end } : { start: start === '00:00' ? undefined : start, end: undefined };

  const days = readDays(asList(draft.days).map(asText).join(' '));
  if (days.unread) noting('bad-day', 'left-out', `${field}.days`, days.unread);
  const freqText = asText(draft.freq);
  const rhythm = rhythmOf(freqText);
  if (freqText.trim() && !rhythm.freq) noting('bad-recurrence', 'left-out', `${field}.freq`, freqText);
  const given = asText(draft.interval).trim() ? asNumber(draft.interval) : 1;
  const steps =
    given !== undefined && Number.isInteger(given) && given > 0 && given <= 366 ? given : undefined;
  if (steps === undefined) mend('interval');
  const interval = (steps ?? 1) * (rhythm.interval || 1);

  let monthDays = monthDaysOf(draft.monthDays);
  const hasNth = [...days.days.values()].some((nth) => nth.length);
  let freq: Freq =
    rhythm.freq ??
    (monthDays.length || hasNth
      ? 'monthly'
      : days.days.size
        ? 'weekly'
        : from && (!until || until === from)
          ? 'once'
          : 'other');

  if (freq === 'weekly' && hasNth) {
    // "Weekly on the first Saturday" can only mean the month.
    freq = 'monthly';
    mend('freq');
  }
  if (freq !== 'monthly' && monthDays.length) {
    // RFC 5545, 3.3.10: by the day of the month has no meaning in a rule by weeks.
    mend('monthDays');
    monthDays = [];
  }
  const week = days.days.size ? weekOf(monthDays) : undefined;
  if (days.days.size && freq === 'monthly') monthDays = [];

  const all = (freq === 'once' ? [] : byWeeks(days.days)) as { days: Weekday[]; nth: number[] }[];
  const rest = {
    ...times,
    from,
    until: freq === 'once' ? undefined : until,
    validTo: read('validTo', readDate, 'bad-date'),
    except: each(draft.except, (day) => readDate(asText(day))),
    place,
    online: isOnline(draft.online),
    text,
    bookUrl: readUrl(draft.bookUrl, `${field}.bookUrl`, noting),
  };
  const count = asNumber(draft.count);
  return (all.length ? all : [{ days: [], nth: [] }]).flatMap(({ days, nth }) => {
    let weeks = nth;
    let meant = freq;
    if (freq === 'monthly' && days.length && !nth.length) {
      // Which of the month's Tuesdays? The first date tells, if it is one.
      const onOne = from && days.includes(WEEKDAYS[weekdayOf(dayNumber(from))]!);
      weeks = week ? [week] : onOne ? [Math.ceil(Number(from.slice(8)) / 7)] : [];
      if (!weeks.length) meant = 'other';
      mend('days');
    }
    // Nothing to go by: no day to begin from, none to count, and no words.
    if (meant === 'once' && !from) meant = 'other';
    if (meant === 'monthly' && !days.length && !monthDays.length && !from) meant = 'other';
    if (meant === 'weekly' && !days.length && !from) meant = 'other';
    if (meant === 'other' && !text && !times.start && !from && !days.length) return [];
    const session: Session = said<Session>({ freq: meant, interval, days, nth: weeks, monthDays, ...rest });
    const last = count && !until && meant !== 'once' ? lastOfCount(session, count) : undefined;
    return [last ? { ...session, until: last } : session];
  });
}
