import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import type { Group, Session, Weekday } from '../../../../src/groups/model/group.js';
import { dayNumber, dayText, WEEKDAYS, weekdayOf } from '../../../../src/groups/model/sessions/day-number.js';
import { nextOccurrence } from '../../../../src/groups/model/sessions/next-occurrence.js';
import { isOnNow } from '../../../../src/groups/model/sessions/occurrence.js';
import { occurrencesOf } from '../../../../src/groups/model/sessions/occurrences.js';
import { soonestFrom } from '../../../../src/groups/model/sessions/soonest-from.js';
import { sessionState } from '../../../../src/groups/model/sessions/session-state.js';
import { minutesOf } from '../../../../src/groups/model/sessions/wall-clock.js';
import { groupOf, session } from './sessions.js';

/** Thursday 26 November 2026, 9:30am. */
const NOW = { day: '2026-11-26', time: '09:30' };

/** The day that a session is next on. */
const next = (more: Partial<Session>, group: Partial<Group> = {}, now = NOW): string | undefined =>
  nextOccurrence(groupOf([session(more)], group), now)?.day;

describe('the number of a day', () => {
  it('counts on by one, and leads back to the day', () => {
    for (let number = dayNumber('1999-12-25'); number < dayNumber('2101-01-07'); number++) {
      const date = new Date(number * 86_400_000);
      assert.equal(dayText(number), date.toISOString().slice(0, 10));
      assert.equal(dayNumber(dayText(number)), number);
      assert.equal(weekdayOf(number), (date.getUTCDay() + 6) % 7);
    }
  });
  it('is none where the day is none', () => {
    for (const text of [
      '',
      '2026-13-01',
      '2026-02-29',
      '2026-00-10',
      '2026-1-1',
      '26/11/2026',
      '2026-11-26T10',
    ])
      assert.ok(Number.isNaN(dayNumber(text)), text);
  });
});

describe('the next meeting', () => {
  const table: readonly [what: string, Partial<Session>, string | undefined][] = [
    ['weekly, later this week', { days: ['FR'] }, '2026-11-27'],
    ['weekly, next week', { days: ['TU'] }, '2026-12-01'],
    ['several days', { days: ['MO', 'SA'] }, '2026-11-28'],
    ['the weekday of its first day', { from: '2026-01-06' }, '2026-12-01'],
    ['not before its first day', { days: ['TU'], from: '2027-01-12' }, '2027-01-12'],
    ['not after its last day', { days: ['TU'], until: '2026-11-30' }, undefined],
    ['its last day included', { days: ['TU'], until: '2026-12-01' }, '2026-12-01'],
    ['left out', { days: ['TU'], except: ['2026-12-01', '2026-12-08'] }, '2026-12-15'],
    ['every other week, anchored', { interval: 2, days: ['TU'], from: '2026-11-17' }, '2026-12-01'],
    ['counted in weeks from Monday', { interval: 2, days: ['TU'], from: '2026-11-19' }, '2026-12-01'],
    ['every other week of which nobody knows which', { interval: 2, days: ['TU'] }, undefined],
    ['weekly on a day nobody knows', {}, undefined],
    ['daily', { freq: 'daily', start: '10:00' }, '2026-11-26'],
    ['every third day', { freq: 'daily', interval: 3, from: '2026-11-24' }, '2026-11-27'],
    ['once, to come', { freq: 'once', from: '2026-12-24' }, '2026-12-24'],
    ['once, gone by', { freq: 'once', from: '2026-11-25' }, undefined],
    ['first Saturday', { freq: 'monthly', nth: [1], days: ['SA'] }, '2026-12-05'],
    ['first and last Friday', { freq: 'monthly', nth: [1, -1], days: ['FR'] }, '2026-11-27'],
    ['fifth Thursday', { freq: 'monthly', nth: [5], days: ['TH'] }, '2026-12-31'],
    ['31st, which not every month has', { freq: 'monthly', monthDays: [31] }, '2026-12-31'],
    ['last day', { freq: 'monthly', monthDays: [-1] }, '2026-11-30'],
    ['the day of the month of its first day', { freq: 'monthly', from: '2026-02-14' }, '2026-12-14'],
    [
      'every third month',
      { freq: 'monthly', interval: 3, nth: [2], days: ['WE'], from: '2026-10-01' },
      '2027-01-13',
    ],
    ['29 February', { freq: 'monthly', interval: 12, monthDays: [29], from: '2024-02-29' }, '2028-02-29'],
    ['30 February', { freq: 'monthly', interval: 12, monthDays: [30], from: '2024-02-01' }, undefined],
    ['monthly on a Tuesday nobody knows', { freq: 'monthly', days: ['TU'], from: '2026-01-01' }, undefined],
    ['as a text says', { freq: 'other', text: 'When the tide allows' }, undefined],
    ['times that may be out of date', { days: ['TU'], validTo: '2026-11-25' }, undefined],
    ['times that are vouched for today', { days: ['TU'], validTo: '2026-11-26' }, '2026-12-01'],
  ];
  for (const [what, more, day] of table) it(`is right: ${what}`, () => assert.equal(next(more), day));

  it('is one that is on now, until it ends', () => {
    const thursday = { days: ['TH'], start: '09:00', end: '09:31' } as const;
    assert.equal(next(thursday), '2026-11-26');
    assert.equal(next({ ...thursday, end: '09:30' }), '2026-12-03');
  });
  it('is over once it has begun, where nobody knows until when', () => {
    assert.equal(next({ days: ['TH'], start: '09:30' }), '2026-11-26');
    assert.equal(next({ days: ['TH'], start: '09:29' }), '2026-12-03');
  });
  it('is the day itself all day, where nobody knows the time', () => {
    assert.equal(next({ days: ['TH'] }, {}, { day: '2026-11-26', time: '23:59' }), '2026-11-26');
  });
  it('goes on after midnight', () => {
    const night: Partial<Session> = { days: ['WE'], start: '22:00', end: '02:00', until: '2026-11-25' };
    assert.equal(next(night, {}, { day: '2026-11-26', time: '01:59' }), '2026-11-25');
    assert.equal(next(night, {}, { day: '2026-11-26', time: '02:00' }), undefined);
    assert.equal(next(night, {}, { day: '2026-11-25', time: '23:00' }), '2026-11-25');
    assert.equal(
      next(
        { freq: 'once', from: '2026-11-25', start: '22:00', end: '02:00' },
        {},
        { day: '2026-11-26', time: '01:00' },
      ),
      '2026-11-25',
    );
  });
  it('is after closures, however long', () => {
    const closures = [{ from: '2026-11-30', to: '2030-12-31' }];
    assert.equal(next({ days: ['TU'] }, { closures }), '2031-01-07');
  });
  it('is none while a group is paused or once it has ended', () => {
    for (const status of ['paused', 'ended'] as const)
      assert.equal(next({ days: ['TU'] }, { status }), undefined);
  });
  it('is the soonest of all sessions, and says which', () => {
    const group = groupOf([
      session({ days: ['MO'] }),
      session({ days: ['FR'], start: '14:00', end: '16:00' }),
      session({ days: ['FR'], start: '10:00' }),
    ]);
    assert.deepEqual(nextOccurrence(group, NOW), { day: '2026-11-27', start: '10:00', session: 2 });
  });
});

describe('how soon a group can meet', () => {
  const DAY = 24 * 60;

  it('is never later than when it does, and by its weekdays where it keeps to them', () => {
    const choices = { freq: ['once', 'daily', 'weekly', 'monthly', 'other'], nth: [[], [2], [-1]] } as const;
    const sessions = fc.array(
      fc.record({
        freq: fc.constantFrom(...choices.freq),
        interval: fc.integer({ min: 1, max: 3 }),
        days: fc.subarray([...WEEKDAYS]),
        nth: fc.constantFrom(...choices.nth),
        from: fc.constantFrom(undefined, '2026-11-25', '2026-12-03'),
        start: fc.constantFrom(undefined, '09:00', '22:00'),
        end: fc.constantFrom(undefined, '11:00', '23:00'),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(sessions, (some) => {
        const group = groupOf(some.map((each) => session(each as Partial<Session>)));
        const found = nextOccurrence(group, NOW);
        const soonest = soonestFrom(NOW)(group);
        if (!found) return;
        const days = dayNumber(found.day) - dayNumber(NOW.day);
        // What began last night and is still on is as soon as can be.
        assert.ok(soonest <= Math.max(0, days * DAY + minutesOf(found.start ?? '00:00')));
      }),
      { numRuns: 3000 },
    );
  });

  const rows: readonly (readonly [what: string, sessions: Partial<Session>[], minutes: number])[] = [
    ['the soonest weekday', [{ days: ['MO', 'SA'] }], 2 * DAY],
    ['that day at its time', [{ days: ['SA'], start: '09:30' }], 2 * DAY + 570],
    ['the soonest session', [{ days: ['WE'] }, { freq: 'monthly', nth: [1], days: ['FR'] }], DAY],
    ['today where it may be', [{ days: ['TH'], start: '23:00' }], 23 * 60],
    ['another day where today is over', [{ days: ['TH', 'MO'], start: '00:10', end: '00:20' }], 4 * DAY + 10],
    ['in a week where that was the only day', [{ days: ['TH'], start: '00:10', end: '00:20' }], 7 * DAY + 10],
    [
      'its day where it goes on after midnight',
      [{ days: ['SA'], start: '22:00', end: '11:00' }],
      2 * DAY + 1320,
    ],
    ['today where a weekday does not tell', [{ days: ['WE'] }, { freq: 'daily' }], 0],
    ['today what may be on since last night', [{ days: ['WE'], start: '22:00', end: '11:00' }], 0],
    ['never without times', [], Infinity],
  ];
  for (const [what, sessions, minutes] of rows)
    it(`is ${what}`, () => assert.equal(soonestFrom(NOW)(groupOf(sessions.map(session))), minutes));
});

describe('the days of a span', () => {
  const CODES: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
  const DAY = 86_400_000;

  /** By dates, day by day, in the plainest way that there is. */
  function byHand(each: Session, from: string, to: string): string[] {
    const anchor = new Date(each.from!);
    const found: string[] = [];
    for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) {
      const date = new Date(at);
      const text = date.toISOString().slice(0, 10);
      if (text < each.from! || text > each.until! || each.except.includes(text)) continue;
      const monday = (day: Date): number => Number(day) / DAY - ((day.getUTCDay() + 6) % 7);
      const months = (day: Date): number => day.getUTCFullYear() * 12 + day.getUTCMonth();
      const apart = {
        daily: (at - Number(anchor)) / DAY,
        weekly: (monday(date) - monday(anchor)) / 7,
        monthly: months(date) - months(anchor),
      }[each.freq as 'daily'];
      if (apart % each.interval) continue;
      if (each.freq !== 'daily' && !each.monthDays.length && !each.days.includes(CODES[date.getUTCDay()]!))
        continue;
      const month = date.getUTCMonth();
      const sameDayLeft = new Date(at + 7 * DAY).getUTCMonth() === month;
      const week = Math.floor((date.getUTCDate() - 1) / 7) + 1;
      if (each.nth.length && !each.nth.includes(week) && !(each.nth.includes(-1) && !sameDayLeft)) continue;
      const isLast = new Date(at + DAY).getUTCMonth() !== month;
      if (
        each.monthDays.length &&
        !each.monthDays.includes(date.getUTCDate()) &&
        !(each.monthDays.includes(-1) && isLast)
      )
        continue;
      found.push(text);
    }
    return found;
  }

  it('are those that counting by hand gives, for a thousand kinds of session', () => {
    let seed = 7;
    // Park and Miller's generator: the same sessions at each run.
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const some = <T>(all: readonly T[]): T[] => all.filter(() => random(3) === 0);
    for (let run = 0; run < 1000; run++) {
      const freq = (['daily', 'weekly', 'monthly'] as const)[random(3)]!;
      const byNumber = freq === 'monthly' && random(2) === 0;
      const days = some(CODES);
      const monthDays = [...some([1, 7, 15, 29, 30, 31]), -1];
      const nth = some([1, 2, 3, 4, 5, -1]);
      const each = session({
        freq,
        interval: 1 + random(4),
        from: dayText(20_000 + random(900)),
        until: dayText(20_900 + random(900)),
        days: freq === 'daily' || byNumber ? [] : days.length ? days : ['TU'],
        nth: freq === 'monthly' && !byNumber ? (nth.length ? nth : [2]) : [],
        monthDays: byNumber ? monthDays : [],
        except: [dayText(20_500 + random(200))],
      });
      const span = [dayText(20_300), dayText(21_500)] as const;
      assert.deepEqual(occurrencesOf(each, ...span, []), byHand(each, ...span), JSON.stringify(each));
    }
  });
  it('are without those on which it is closed', () => {
    assert.deepEqual(
      occurrencesOf(session({ days: ['TU'] }), '2026-12-01', '2026-12-31', [
        { from: '2026-12-15', to: '2026-12-28' },
      ]),
      ['2026-12-01', '2026-12-08', '2026-12-29'],
    );
  });
  it('are none where the span is none', () => {
    assert.deepEqual(occurrencesOf(session({ days: ['TU'] }), '2026-12-31', '2026-12-01', []), []);
    assert.deepEqual(occurrencesOf(session({ days: ['TU'] }), 'today', 'soon', []), []);
  });
});

describe('how a session stands', () => {
  const states: readonly [Partial<Session>, string][] = [
    [{}, 'current'],
    [{ until: '2026-11-26' }, 'current'],
    [{ until: '2026-11-25' }, 'ended'],
    [{ until: '2026-11-25', validTo: '2026-11-01' }, 'ended'],
    [{ validTo: '2026-11-25' }, 'unsure'],
    [{ from: '2026-11-27' }, 'not-started'],
    [{ freq: 'once', from: '2026-11-27' }, 'current'],
    [{ freq: 'once', from: '2026-11-25' }, 'ended'],
  ];
  for (const [more, state] of states)
    it(`is ${state}: ${JSON.stringify(more)}`, () =>
      assert.equal(sessionState(session(more), NOW.day), state));
});

describe('a meeting that is on', () => {
  const on = (day: string, start: string, end: string, now: string, time: string): boolean =>
    isOnNow({ day, start, end, session: 0 }, { day: now, time }, '2026-11-25');
  it('is on from its start until its end', () => {
    assert.equal(on('2026-11-26', '10:00', '12:00', '2026-11-26', '09:59'), false);
    assert.equal(on('2026-11-26', '10:00', '12:00', '2026-11-26', '10:00'), true);
    assert.equal(on('2026-11-26', '10:00', '12:00', '2026-11-26', '12:00'), false);
  });
  it('may be from last night', () => {
    assert.equal(on('2026-11-25', '22:00', '02:00', '2026-11-26', '01:59'), true);
    assert.equal(on('2026-11-25', '22:00', '02:00', '2026-11-26', '02:00'), false);
  });
});
