import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import ICAL from 'ical.js';

import type { Group, Place, Session } from '../../../../src/groups/model/group.js';
import { calendarOf, occurrencesOf } from '../../../../src/groups/model/index.js';
import { hasCalendar } from '../../../../src/groups/model/sessions/calendar.js';
import * as fixtures from '../../../../stories/fixtures/groups.js';
import { groupOf, session } from './sessions.js';

const OPTIONS = { today: '2026-11-26', stamp: '20261126T093000Z' };

const HALL: Place = {
  name: 'Village Hall',
  lines: ['1 High Street'],
  town: 'Bristol',
  postcode: 'BS1 5TR',
  lat: 51.45,
  lng: -2.6,
  precision: 'exact',
  access: [],
};

const fileOf = (more: Partial<Session>, group: Partial<Group> = {}): string =>
  calendarOf(groupOf([session(more)], group), OPTIONS) ?? '';

function eventOf(file: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
}

/** The first of the days that a reader of calendars makes of it. */
function daysIn(file: string, most: number): string[] {
  const event = eventOf(file);
  if (!event.isRecurring()) return [event.startDate.toString().slice(0, 10)];
  const found: string[] = [];
  const days = event.iterator();
  for (
    let day = days.next() as ICAL.Time | null;
    day && found.length < most;
    day = days.next() as ICAL.Time | null
  )
    found.push(day.toString().slice(0, 10));
  return found;
}

describe('a calendar file', () => {
  const kinds: readonly (readonly [what: string, Partial<Session>, Partial<Group>?])[] = [
    ['weekly', { days: ['TU', 'TH'], start: '10:00', end: '12:00' }],
    ['every other week', { days: ['TU'], interval: 2, from: '2026-01-06', start: '10:00' }],
    ['weekly on the day it began on', { from: '2026-01-06' }],
    [
      'until a summer’s day',
      { freq: 'daily', interval: 2, from: '2026-11-25', until: '2027-06-02', start: '00:30', end: '01:00' },
    ],
    ['until a winter’s day', { days: ['WE'], until: '2027-01-06', start: '23:00', end: '01:00' }],
    [
      'without some days',
      { days: ['TU'], start: '10:00', except: ['2026-12-08', '2026-12-09', '2026-01-06'] },
    ],
    [
      'closed for a time',
      { days: ['TU'], start: '10:00' },
      {
        closures: [
          { from: '2026-11-20', to: '2027-01-05' },
          { from: '2027-02-01', to: '2027-02-28' },
        ],
      },
    ],
    ['first and last Saturday', { freq: 'monthly', nth: [1, -1], days: ['SA'], start: '10:00' }],
    ['by number', { freq: 'monthly', monthDays: [31, 15], start: '10:00' }],
    ['every third month, on the day it began on', { freq: 'monthly', interval: 3, from: '2026-01-14' }],
    ['once', { freq: 'once', from: '2026-12-24', start: '10:00' }],
  ];
  for (const [what, more, group = {}] of kinds)
    it(`is read as we read the session: ${what}`, () => {
      const ours = occurrencesOf(session(more), '2026-11-26', '2029-06-30', group.closures ?? []).slice(
        0,
        60,
      );
      assert.deepEqual(daysIn(fileOf(more, group), ours.length), ours);
    });

  it('ends where the session does', () => {
    const more: Partial<Session> = { days: ['TU'], start: '10:00', until: '2026-12-15' };
    assert.deepEqual(daysIn(fileOf(more), 10), ['2026-12-01', '2026-12-08', '2026-12-15']);
  });
  it('has its times in London, and knows of midnight', () => {
    const event = eventOf(fileOf({ days: ['TU'], start: '22:00', end: '01:30' }));
    assert.equal(event.startDate.toString(), '2026-12-01T22:00:00');
    assert.equal(event.endDate.toString(), '2026-12-02T01:30:00');
    assert.equal(event.startDate.zone?.tzid, 'Europe/London');
    assert.equal(eventOf(fileOf({ days: ['TU'] })).startDate.isDate, true);
  });
  it('says what and where, in lines that are not too long', () => {
    const name = 'Côr, canu; a \\ phaned 🎶 '.repeat(8).trim();
    const file = fileOf(
      { days: ['TU'] },
      { name, summary: 'All\nwelcome', places: [HALL], website: 'https://choir.example/' },
    );
    const event = eventOf(file);
    assert.equal(event.summary, name);
    assert.equal(event.description, 'All\nwelcome');
    assert.equal(event.location, 'Village Hall, 1 High Street, Bristol, BS1 5TR');
    assert.equal(event.uid, 'choir-0@sayso');
    assert.match(file, /^GEO:51\.45;-2\.6\r$/m);
    assert.match(file, /^URL:https:\/\/choir\.example\/\r$/m);
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  });
  it('tells nobody where a place is that is kept vague', () => {
    for (const precision of ['area', 'none'] as const) {
      const file = fileOf({ days: ['TU'] }, { places: [{ ...HALL, precision }] });
      assert.equal(eventOf(file).location, 'Bristol, BS1');
      assert.doesNotMatch(file, /GEO|Hall|High|5TR/);
    }
  });
  it('is none where nothing can be put into it', () => {
    for (const more of [
      { days: ['TU'], interval: 2 },
      { days: ['TU'], validTo: '2026-11-01' },
      { days: ['TU'], until: '2026-11-01' },
      { freq: 'other', text: 'At full moon' },
    ] as const)
      assert.equal(fileOf(more), '', JSON.stringify(more));
    assert.equal(fileOf({ days: ['TU'] }, { status: 'paused' }), '');
  });
});

describe('whether there is anything for a calendar', () => {
  const all = Object.entries(fixtures).filter(
    (entry): entry is [string, Group] => typeof entry[1] === 'object' && 'sessions' in entry[1],
  );
  for (const [name, group] of all)
    for (const today of ['2026-11-26', '2036-01-01'])
      it(`is told of "${name}" on ${today} without making the file`, () => {
        const made = calendarOf(group, { ...OPTIONS, today }) !== undefined;
        assert.equal(hasCalendar(group, today), made);
      });

  it('is so of some and not of others', () => {
    const told = new Set(all.map(([, group]) => hasCalendar(group, OPTIONS.today)));
    assert.deepEqual([...told].sort(), [false, true]);
  });
});
