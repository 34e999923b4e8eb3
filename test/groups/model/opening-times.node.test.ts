import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import fc from 'fast-check';
import Papa from 'papaparse';

import type { DraftSession } from '../../../src/groups/model/reading/draft.js';
import { sessionsFromText } from '../../../src/groups/model/reading/opening-times.js';

/** Such as `WEEKLY MO,TH 13:00-15:00`, with `/2` for every other one and `…` where the text stays with it. */
const written = ({ freq, interval, days, start, end, text }: DraftSession): string =>
  [
    `${String(freq ?? '')}${interval ? `/${String(interval)}` : ''}`,
    String(days ?? ''),
    `${String(start ?? '')}${end ? `-${String(end)}` : ''}`,
    text ? '…' : '',
  ]
    .filter(Boolean)
    .join(' ');

const WORKDAYS = 'MO,TU,WE,TH,FR';

const READ: readonly (readonly [text: string, ...sessions: string[]])[] = [
  ['Mon & Thur 1-3pm (except bank holidays)', 'WEEKLY MO,TH 13:00-15:00 …'],
  ['10:00-13:00,14:00-17:00', '10:00-13:00', '14:00-17:00'],
  ['First Saturday of the month 2pm to 4pm', 'MONTHLY 1SA 14:00-16:00'],
  ['Weekdays 9-5', `WEEKLY ${WORKDAYS} 09:00-17:00`],
  ['Weekends 10-4', 'WEEKLY SA,SU 10:00-16:00'],
  ['Tues 10am - 12 noon, Weds 7pm', 'WEEKLY TU 10:00-12:00', 'WEEKLY WE 19:00'],
  ['Daily', 'DAILY'],
  ['7 days a week, 8am to 8pm', 'DAILY 08:00-20:00'],
  ['Mo-Fr 09:00-17:00; Sa 10:00-13:00', `WEEKLY ${WORKDAYS} 09:00-17:00`, 'WEEKLY SA 10:00-13:00'],
  ['Mo-We 09:00-12:00,13:00-17:00; PH off', 'WEEKLY MO,TU,WE 09:00-12:00 …', 'WEEKLY MO,TU,WE 13:00-17:00 …'],
  ['Tu[2] 19:00-21:00', 'MONTHLY 2TU 19:00-21:00'],
  ['Th[1,3] 14:00-16:00', 'MONTHLY 1TH,3TH 14:00-16:00'],
  ['Fr[-1] 12:00-13:30', 'MONTHLY -1FR 12:00-13:30'],
  ['alternate Tuesdays', 'WEEKLY/2 TU'],
  ['Fortnightly on Thursdays, 7.30pm - 9pm', 'WEEKLY/2 TH 19:30-21:00'],
  ['Tuesdays 10-12, fortnightly', 'WEEKLY/2 TU 10:00-12:00'],
  ['Every other Wednesday 2pm', 'WEEKLY/2 WE 14:00'],
  // Of the month, or every two weeks? The day and the time are sure, so the words tell the rest.
  ['every 2nd Tuesday, 10am', 'MONTHLY TU 10:00 …'],
  ['Monthly on a Tuesday, 10am', 'MONTHLY TU 10:00 …'],
  ['every 2nd Tuesday of the month', 'MONTHLY 2TU'],
  ['2nd Tuesday 10am', 'MONTHLY 2TU 10:00'],
  ['1st & 3rd Monday 10.30am-12pm', 'MONTHLY 1MO,3MO 10:30-12:00'],
  ['Tuesdays (2nd and 4th of the month) 7pm', 'MONTHLY 2TU,4TU 19:00'],
  ['Last Friday of every month 7-9pm', 'MONTHLY -1FR 19:00-21:00'],
  ['Mon, Wed, Fri: 10am-2pm', 'WEEKLY MO,WE,FR 10:00-14:00'],
  ['Mon/Wed 10am', 'WEEKLY MO,WE 10:00'],
  [
    'Monday to Friday 9am to 5pm, Saturday 10am-1pm, closed Sunday',
    `WEEKLY ${WORKDAYS} 09:00-17:00`,
    'WEEKLY SA 10:00-13:00',
  ],
  ['Mon-Fri 9-5, Sat & Sun closed', `WEEKLY ${WORKDAYS} 09:00-17:00`],
  ['Monday closed, Tuesday 10-12', 'WEEKLY TU 10:00-12:00'],
  ['Fri - Mon 6pm-2am', 'WEEKLY MO,FR,SA,SU 18:00-02:00'],
  ['10am-12pm every Tuesday', 'WEEKLY TU 10:00-12:00'],
  ['2pm on Tuesdays', 'WEEKLY TU 14:00'],
  ['We meet every Tuesday at 2', 'WEEKLY TU 14:00'],
  ['Between 10am and 12pm on Fridays', 'WEEKLY FR 10:00-12:00'],
  ['Tuesday evenings 7-9', 'WEEKLY TU 19:00-21:00'],
  ['Saturday mornings', 'WEEKLY SA'],
  ['Tuesday 10-12, 2-4', 'WEEKLY TU 10:00-12:00', 'WEEKLY TU 14:00-16:00'],
  ['Monday\n10am-12\nTuesday\n2-4', 'WEEKLY MO 10:00-12:00', 'WEEKLY TU 14:00-16:00'],
  ['Mondays, term time only, 9.30-11.30am', 'WEEKLY MO 09:30-11:30 …'],
  ['Saturday 10am–12.30pm (all welcome)', 'WEEKLY SA 10:00-12:30 …'],
  ['8.30-12.30 Mon–Fri', `WEEKLY ${WORKDAYS} 08:30-12:30`],
  ['Mon to Thurs 9.00-17.00, Fri 9.00-16.30', 'WEEKLY MO,TU,WE,TH 09:00-17:00', 'WEEKLY FR 09:00-16:30'],
  [
    'Mon - Fri: 09:00 - 17:00 | Sat: 10:00 - 14:00',
    `WEEKLY ${WORKDAYS} 09:00-17:00`,
    'WEEKLY SA 10:00-14:00',
  ],
  ['0930 to 1130 Mondays', 'WEEKLY MO 09:30-11:30'],
  ['Thursdays 1930-2130 hrs', 'WEEKLY TH 19:30-21:30'],
  ['Tuesdays 12-2pm', 'WEEKLY TU 12:00-14:00'],
  ['Tuesdays 10-1pm', 'WEEKLY TU 10:00-13:00'],
  ['Tuesdays 7pm-midnight', 'WEEKLY TU 19:00-00:00'],
  ['09:00-00:00', '09:00-00:00'],
  ['Bob dydd Mawrth 10yb - 12yp', 'WEEKLY TU 10:00-12:00'],
  ['Nos Fawrth 7yh', 'WEEKLY TU 19:00'],
];

const UNREAD = [
  ...[
    '',
    ' ',
    'fortnightly',
    'Various',
    'See website',
    'Closed',
    'Closed on Sunday',
    '24/7',
    'Daily 24 hours',
  ],
  // A bare 7 may be breakfast.
  ...['Tuesdays 7-9', 'Tuesdays 2', '2 Tuesdays', 'Sunday 10-12, Monday', '1st Tuesday and Thursday 10am'],
  ...['Monday 1st December 10am', 'Tues 10-11 Jan', '1900-2000', '01/02/2026', 'Week 2 Tuesday 10am'],
  ...['Phone 0161 123 4567', 'Call Mon-Fri 9-5', 'Mon 10am - Fri 4pm', 'Mon 9-5 closed'],
  ...['Saturday 10am (not in August)', 'Tuesdays 10am (1st only)', 'Ages 11-16 Tuesdays', '£2 Tuesdays'],
  ...[
    'we 10-12',
    'Sa dance 10am',
    'Tuesday morning 2pm',
    'Tuesdays until 2pm',
    'Tuesdays 25:00',
    'Tuesdays 10:75',
  ],
  ...['Tuesdays 10am-12am', '<b>Monday</b> 10am', '=Monday', 'Thursday 7pm for 7.30pm'],
];

describe('The sessions in a text', () => {
  for (const [text, ...sessions] of READ) {
    it(`"${text}" are ${sessions.join(' and ')}`, () => {
      assert.deepEqual(sessionsFromText(text).map(written), sessions);
    });
  }

  for (const text of UNREAD) {
    it(`"${text}" are not guessed`, () => {
      assert.deepEqual(sessionsFromText(text), []);
    });
  }

  it('are none in a text that tells a story, and found to be none at once', () => {
    const began = performance.now();
    for (const part of ['Monday 10am ', '(', ' ', '\n', 'except ', '10-'])
      assert.deepEqual(sessionsFromText(part.repeat(1_000_000 / part.length)), []);
    for (const part of ['(', ' ', 'Mon,', '1-', 'except for '])
      sessionsFromText(part.repeat(Math.floor(490 / part.length)));
    assert.ok(performance.now() - began < 3000);
  });

  it('have times of the clock, whatever the text', () => {
    const parts = [
      'Mon',
      'Tuesdays',
      ' ',
      '-',
      ' to ',
      ',',
      ';',
      '10',
      '7pm',
      '12',
      '9.30',
      'am',
      '13:00',
      'closed',
      '1st',
      'every',
      '(',
      ')',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (some) => {
        for (const { start, end } of sessionsFromText(some.join('')))
          for (const time of [start, end])
            if (time !== undefined) assert.match(String(time), /^([01]\d|2[0-3]):[0-5]\d$/);
      }),
      { numRuns: 500 },
    );
  });

  const libraries = new URL(
    '../../../../shared/data/groups/uk-open-data/libraries/uk_libraries_schema.csv',
    import.meta.url,
  );
  it('of real libraries are read from every cell that holds times', (test) => {
    if (!existsSync(libraries)) {
      test.skip('skipped: ../shared/data/groups is absent');
      return;
    }
    const { data } = Papa.parse<Record<string, string>>(readFileSync(libraries, 'utf8'), { header: true });
    const cells = data.flatMap((row) =>
      Object.entries(row).flatMap(([name, cell]) => (/day (un)?staffed/.test(name) && cell ? [cell] : [])),
    );
    const unread = [...new Set(cells.filter((cell) => !sessionsFromText(cell).length))];
    test.diagnostic(`${cells.length} cells, not read: ${unread.join(' | ') || 'none'}`);
    assert.ok(cells.length > 10_000);
    // Slips of whoever typed them, or 10 in the evening.
    assert.deepEqual(unread.toSorted(), ['07:00-02:00', '10:00-00:00', '1:00-18:00']);
  });
});
