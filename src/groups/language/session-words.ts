import type { Session } from '../model/group.js';
import { dayNumber, dayText, WEEKDAYS, weekdayOf } from '../model/sessions/day-number.js';
import { isOnNow, type Occurrence } from '../model/sessions/occurrence.js';
import type { WallClock } from '../model/sessions/wall-clock.js';
import { capital } from './capital.js';
import type { GroupMessages } from './group-messages.js';

/** A time as people say it; anything that is no time stays as it is. */
export function timeWords(time: string, messages: GroupMessages): string {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  // Some write midnight as the end of a day.
  return hour && minute ? messages.time(Number(hour) % 24, Number(minute)) : time;
}

/** "10am to 12 noon", or as much of it as is known. */
function timesWords({ start, end }: Pick<Session, 'start' | 'end'>, messages: GroupMessages): string {
  if (!end || end === start) return start ? timeWords(start, messages) : '';
  const until = timeWords(end, messages);
  return start ? messages.fromTo(timeWords(start, messages), until) : messages.until(until);
}

/** "Tuesday 1 December", with its year where that is not the one given. Without `Intl`: see `language/date-words`. */
export function dayWords(day: string, messages: GroupMessages, year?: string): string {
  const number = dayNumber(day);
  if (Number.isNaN(number)) return day;
  const month = messages.months[Number(day.slice(5, 7)) - 1]!;
  const date = `${Number(day.slice(8))} ${month}`;
  const written = day.slice(0, 4);
  return messages.dayAndDate(
    messages.weekdays[weekdayOf(number)]!,
    written === year ? date : `${date} ${written}`,
  );
}

/** The days of the week as their numbers, in order. */
const numbersOf = ({ days, from }: Session): readonly number[] =>
  days.length || !from
    ? WEEKDAYS.flatMap((day, number) => (days.includes(day) ? [number] : []))
    : [weekdayOf(dayNumber(from))];

/** On which days. Empty where only the source's own words tell. */
function daysWords(session: Session, messages: GroupMessages): string {
  const { freq, interval, days, nth, monthDays, from } = session;
  const say = messages.days;
  switch (freq) {
    case 'once':
      return from ? dayWords(from, messages) : '';
    case 'daily':
      return say.daily(interval);
    case 'weekly': {
      const numbers = numbersOf(session);
      if (interval === 1 && numbers.length === 7) return say.daily(1);
      const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
      const inARow = numbers.length > 2 && last - first === numbers.length - 1;
      return interval === 1 && inARow ? say.dayToDay(first, last) : say.weekly(numbers, interval);
    }
    case 'monthly':
      if (nth.length && (days.length || from)) return say.monthlyByWeek(nth, numbersOf(session), interval);
      if (monthDays.length) return say.monthlyByNumber(monthDays, interval);
      if (!days.length && from) return say.monthlyByNumber([Number(from.slice(8))], interval);
      return say.monthlySomeDay(days.length ? numbersOf(session) : [], interval);
    case 'other':
      return '';
  }
}

/**
 * When a session takes place, in one line: "Tuesdays, 10am to 12 noon". In the source's own words where it does not
 * follow the calendar, and empty where it says nothing at all.
 */
export function sessionWords(session: Session, messages: GroupMessages): string {
  const days = daysWords(session, messages) || (session.text ?? '');
  return capital([days, timesWords(session, messages)].filter(Boolean).join(`${messages.comma} `));
}

/** When a group meets next: "Today, 10am", "Next on Tuesday 1 December", or that it is on. */
export function nextWords(next: Occurrence, now: WallClock, messages: GroupMessages): string {
  const today = dayNumber(now.day);
  if (isOnNow(next, now, dayText(today - 1))) return messages.onNow(timeWords(next.end!, messages));
  const inDays = dayNumber(next.day) - today;
  if (inDays !== 0 && inDays !== 1) return messages.nextOn(dayWords(next.day, messages, now.day.slice(0, 4)));
  const time = next.start ? `${messages.comma} ${timeWords(next.start, messages)}` : '';
  return `${inDays ? messages.tomorrow : messages.today}${time}`;
}
