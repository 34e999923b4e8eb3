import { sharedEnGb } from '../../language/en-gb.js';
import { capital } from './capital.js';
import type { Ago, AgeWords, GroupMessages } from './group-messages.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WEEKS: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  [-1]: 'last',
};

const list = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}` : (items[0] ?? '');
const listDays = (days: readonly number[]): string => list(days.map((day) => WEEKDAYS[day]!));
const listWeekly = (days: readonly number[]): string => list(days.map((day) => `${WEEKDAYS[day]!}s`));

const every = (interval: number, unit: string): string =>
  interval === 1 ? `every ${unit}` : interval === 2 ? `every other ${unit}` : `every ${interval} ${unit}s`;
const ofMonths = (interval: number): string =>
  interval === 1
    ? ' of the month'
    : interval === 2
      ? ' of every other month'
      : `, ${every(interval, 'month')}`;

/** "1st", "22nd", "13th". */
function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(!teen && ['th', 'st', 'nd', 'rd'][number % 10]) || 'th'}`;
}

const dayOfMonth = (number: number): string =>
  number > 0 ? ordinal(number) : number === -1 ? 'last day' : `${ordinal(-number)} last day`;

function checked(ago: Ago): string {
  switch (ago.unit) {
    case 'today':
    case 'yesterday':
      return `Checked ${ago.unit}`;
    case 'last-week':
      return 'Checked last week';
    case 'years':
      return ago.count === 1 ? 'Checked over a year ago' : `Checked over ${ago.count} years ago`;
    default:
      return `Checked ${ago.count} ${ago.count === 1 ? ago.unit.slice(0, -1) : ago.unit} ago`;
  }
}

function ages(age: AgeWords): string {
  switch (age.kind) {
    case 'all':
      return 'All ages';
    case 'from':
      return `${age.age} and over`;
    case 'to':
      return `${age.age} and under`;
    case 'only':
      return `${age.age} only`;
    case 'between':
      return `${age.min} to ${age.max}`;
  }
}

/** British English. */
export const groupEnGb: GroupMessages = {
  ...sharedEnGb,
  weekdays: WEEKDAYS,
  days: {
    daily: (interval) => capital(every(interval, 'day')),
    weekly: (days, interval) => {
      if (!days.length) return capital(every(interval, 'week'));
      if (interval === 1) return listWeekly(days);
      return interval === 2 && days.length === 1
        ? `Every other ${listDays(days)}`
        : `${capital(every(interval, 'week'))} on ${listWeekly(days)}`;
    },
    dayToDay: (first, last) => `${WEEKDAYS[first]!} to ${WEEKDAYS[last]!}`,
    monthlyByWeek: (nth, days, interval) =>
      `${capital(list(nth.map((week) => WEEKS[week]!)))} ${listDays(days)}${ofMonths(interval)}`,
    monthlyByNumber: (numbers, interval) => `${capital(list(numbers.map(dayOfMonth)))}${ofMonths(interval)}`,
    monthlySomeDay: (days, interval) =>
      `${capital(every(interval, 'month'))}${days.length ? ` on a ${days.map((day) => WEEKDAYS[day]!).join(' or ')}` : ''}`,
  },

  time: (hour, minute) => {
    if (!minute && hour % 12 === 0) return hour ? '12 noon' : 'midnight';
    const minutes = minute ? `:${`${minute}`.padStart(2, '0')}` : '';
    return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
  },
  fromTo: (start, end) => `${start} to ${end}`,
  until: (end) => `until ${end}`,
  dayAndDate: (weekday, date) => `${weekday} ${date}`,

  nextOn: (date) => `Next on ${date}`,
  today: 'Today',
  tomorrow: 'Tomorrow',
  onNow: (end) => (end ? `On now, until ${end}` : 'On now'),

  timesMayBeOld: 'These times may be out of date',
  paused: 'Not meeting at the moment',
  ended: 'No longer meets',

  ages,

  free: 'Free',
  donation: 'Donation',
  someFree: (price) => (price ? `Free, or from ${price}` : 'Some of it is free'),
  fromPrice: (price) => `From ${price}`,
  charge: 'There is a charge',
  costNotStated: 'Cost not stated',

  milesAway: ({ miles, rough }) => {
    if (!miles) return rough ? 'Less than a mile away' : 'Less than a quarter of a mile away';
    return `${rough ? 'About ' : ''}${miles} ${miles === 1 ? 'mile' : 'miles'} away`;
  },
  straightLine: 'Distances are in a straight line.',

  checked,
  notCheckedSince: (date) => `Not checked since ${date}`,

  attendance: {
    'in-person': 'In person',
    online: 'Online',
    phone: 'By phone',
    'home-visit': 'At your home',
  },
  joining: {
    'drop-in': 'Just turn up',
    book: 'Book first',
    referral: 'Somebody has to refer you',
    membership: 'For members',
  },
  languageNames: { bfi: 'British Sign Language' },
  groups: (count, written) => `${written} ${count === 1 ? 'group' : 'groups'}`,
  list,
  listOwn: list,
};
