import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  ageWords,
  checkedWords,
  costWords,
  distanceWords,
  groupCountWords,
} from '../../../src/groups/language/fact-words.js';
import { groupCy } from '../../../src/groups/language/group-cy.js';
import { groupEnGb } from '../../../src/groups/language/group-en-gb.js';
import { languageWords } from '../../../src/groups/language/language-words.js';
import { nextWords, sessionWords } from '../../../src/groups/language/session-words.js';
import type { AgeRange, Cost, Session } from '../../../src/groups/model/group.js';
import { session } from '../model/sessions/sessions.js';

/** Each case in English and in Welsh. */
type Both<Given> = readonly (readonly [given: Given, english: string, welsh: string])[];

function bothSay<Given>(
  cases: Both<Given>,
  words: (given: Given, messages: typeof groupEnGb) => string,
): void {
  for (const [given, english, welsh] of cases)
    it(`says "${english}"`, () => {
      assert.equal(words(given, groupEnGb), english);
      assert.equal(words(given, groupCy), welsh);
    });
}

describe('when a session takes place', () => {
  const morning = { start: '10:00', end: '12:00' } as const;
  const cases: Both<Partial<Session>> = [
    [{ days: ['TU'], ...morning }, 'Tuesdays, 10am to 12 noon', 'Bob dydd Mawrth, 10am tan 12 canol dydd'],
    [
      { days: ['TU'], interval: 2, start: '19:00' },
      'Every other Tuesday, 7pm',
      'Bob yn ail ddydd Mawrth, 7pm',
    ],
    [
      { days: ['TH', 'MO'], start: '13:00', end: '15:30' },
      'Mondays and Thursdays, 1pm to 3:30pm',
      'Bob dydd Llun a dydd Iau, 1pm tan 3:30pm',
    ],
    [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'] }, 'Monday to Friday', 'Dydd Llun i ddydd Gwener'],
    [{ days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] }, 'Every day', 'Bob dydd'],
    [
      { days: ['MO', 'WE', 'FR'] },
      'Mondays, Wednesdays and Fridays',
      'Bob dydd Llun, dydd Mercher a dydd Gwener',
    ],
    [{ days: ['TU'], interval: 3 }, 'Every 3 weeks on Tuesdays', 'Bob 3 wythnos ar ddydd Mawrth'],
    [{ from: '2026-12-01' }, 'Tuesdays', 'Bob dydd Mawrth'],
    [{}, 'Every week', 'Bob wythnos'],
    [{ freq: 'daily', interval: 2 }, 'Every other day', 'Bob yn ail ddiwrnod'],
    [
      { freq: 'monthly', nth: [1, 3], days: ['SA'], start: '14:00', end: '16:00' },
      'First and third Saturday of the month, 2pm to 4pm',
      'Dydd Sadwrn cyntaf a thrydydd dydd Sadwrn bob mis, 2pm tan 4pm',
    ],
    [{ freq: 'monthly', nth: [-1], days: ['FR'] }, 'Last Friday of the month', 'Dydd Gwener olaf bob mis'],
    [
      { freq: 'monthly', nth: [2], days: ['FR'], interval: 2 },
      'Second Friday of every other month',
      'Ail ddydd Gwener bob yn ail fis',
    ],
    [
      { freq: 'monthly', monthDays: [1, 22, -1] },
      '1st, 22nd and last day of the month',
      'Diwrnod 1, diwrnod 22 a diwrnod olaf bob mis',
    ],
    [{ freq: 'monthly', from: '2026-01-13' }, '13th of the month', 'Diwrnod 13 bob mis'],
    [{ freq: 'monthly', days: ['TU'] }, 'Every month on a Tuesday', 'Bob mis ar ddydd Mawrth'],
    [
      { freq: 'once', from: '2026-12-01', ...morning },
      'Tuesday 1 December 2026, 10am to 12 noon',
      'Dydd Mawrth 1 Rhagfyr 2026, 10am tan 12 canol dydd',
    ],
    [
      { freq: 'other', text: 'Alternate tides', start: '00:00' },
      'Alternate tides, midnight',
      'Alternate tides, hanner nos',
    ],
    [{ freq: 'other', end: '00:30' }, 'Until 12:30am', 'Tan 12:30am'],
    [{ freq: 'other' }, '', ''],
  ];
  bothSay(cases, (more, messages) => sessionWords(session(more), messages));
});

describe('the next meeting', () => {
  const cases: Both<readonly [day: string, start?: string, end?: string]> = [
    [['2026-12-01', '10:00'], 'Next on Tuesday 1 December', 'Y tro nesaf: dydd Mawrth 1 Rhagfyr'],
    [['2027-01-05', '10:00'], 'Next on Tuesday 5 January 2027', 'Y tro nesaf: dydd Mawrth 5 Ionawr 2027'],
    [['2026-11-26', '10:00'], 'Today, 10am', 'Heddiw, 10am'],
    [['2026-11-27', '12:00'], 'Tomorrow, 12 noon', 'Yfory, 12 canol dydd'],
    [['2026-11-27'], 'Tomorrow', 'Yfory'],
    [['2026-11-26', '09:00', '12:00'], 'On now, until 12 noon', 'Ymlaen nawr, tan 12 canol dydd'],
    [['2026-11-25', '22:00', '09:45'], 'On now, until 9:45am', 'Ymlaen nawr, tan 9:45am'],
  ];
  bothSay(cases, ([day, start, end], messages) =>
    nextWords(
      { day, session: 0, ...(start && { start }), ...(end && { end }) },
      { day: '2026-11-26', time: '09:30' },
      messages,
    ),
  );
});

describe('ages', () => {
  const cases: Both<AgeRange> = [
    [{ min: 16 }, '16 and over', '16 oed a throsodd'],
    [{ min: 5, max: 11 }, '5 to 11', '5 i 11 oed'],
    [{ min: 0, max: 4 }, '4 and under', '4 oed ac iau'],
    [{ min: 18, max: 18 }, '18 only', '18 oed yn unig'],
    [{}, 'All ages', 'Pob oed'],
  ];
  bothSay(cases, ageWords);
});

describe('the cost', () => {
  const cases: Both<Partial<Cost>> = [
    [{ kind: 'free' }, 'Free', 'Am ddim'],
    [{ kind: 'donation' }, 'Donation', 'Rhodd'],
    [{ kind: 'paid', from: 3 }, 'From £3', 'O £3'],
    [{ kind: 'paid', from: 2.5, options: [{ amount: 2.5, currency: 'EUR' }] }, 'From 2.50 EUR', 'O 2.50 EUR'],
    [{ kind: 'paid' }, 'There is a charge', 'Codir tâl'],
    [{ kind: 'mixed', from: 1 }, 'Free, or from £1', 'Am ddim, neu o £1'],
    [{}, 'Cost not stated', 'Cost heb ei nodi'],
  ];
  bothSay(cases, (cost, messages) => costWords({ kind: 'unknown', options: [], ...cost }, messages));
});

describe('the distance', () => {
  const cases: Both<readonly [miles: number, rough?: boolean]> = [
    [[0.1], 'Less than a quarter of a mile away', 'Llai na chwarter milltir i ffwrdd'],
    [[0.42], '0.4 miles away', '0.4 milltir i ffwrdd'],
    [[1.02], '1 mile away', '1 filltir i ffwrdd'],
    [[12.6], '13 miles away', '13 milltir i ffwrdd'],
    [[0.4, true], 'Less than a mile away', 'Llai na milltir i ffwrdd'],
    [[2.4, true], 'About 2 miles away', 'Tua 2 filltir i ffwrdd'],
  ];
  bothSay(cases, ([miles, rough], messages) => distanceWords(miles, messages, rough));
});

describe('when it was checked', () => {
  const cases: Both<readonly [checked: string, within: number]> = [
    [['2026-11-26', 3], 'Checked today', 'Gwiriwyd heddiw'],
    [['2026-11-25', 3], 'Checked yesterday', 'Gwiriwyd ddoe'],
    [['2026-11-24', 3], 'Checked 2 days ago', 'Gwiriwyd 2 ddiwrnod yn ôl'],
    [['2026-11-16', 3], 'Checked last week', 'Gwiriwyd yr wythnos diwethaf'],
    [['2026-10-20', 3], 'Checked 5 weeks ago', 'Gwiriwyd 5 wythnos yn ôl'],
    [['2026-09-20', 3], 'Checked 2 months ago', 'Gwiriwyd 2 fis yn ôl'],
    [['2025-11-20', 12], 'Checked over a year ago', 'Gwiriwyd dros flwyddyn yn ôl'],
    [['2026-03-20', 3], 'Not checked since March 2026', 'Heb ei wirio ers Mawrth 2026'],
    [['2023-03-20', 3], 'Not checked since 2023', 'Heb ei wirio ers 2023'],
  ];
  bothSay(cases, ([checked, within], messages) => checkedWords(checked, '2026-11-26', within, messages));
});

describe('what else is said', () => {
  it('counts groups', () => {
    assert.equal(groupCountWords(1, groupEnGb), '1 group');
    assert.equal(groupCountWords(1250, groupEnGb), '1,250 groups');
    assert.equal(groupCountWords(2, groupCy), '2 grŵp');
  });
  it('names languages in the resident’s own, or as the source does', () => {
    assert.equal(languageWords({ code: 'ur', name: 'ur' }, groupEnGb), 'Urdu');
    assert.equal(languageWords({ code: 'ur', name: 'Urdu' }, groupCy), 'Wrdw');
    assert.equal(languageWords({ code: 'pl-PL', name: 'Polish' }, groupCy), 'Pwyleg');
    assert.equal(languageWords({ name: 'Scouse' }, groupCy), 'Scouse');
    assert.equal(languageWords({ code: 'not a code', name: 'Klingon' }, groupCy), 'Klingon');
  });
  it('joins with what Welsh does to a word after "and"', () => {
    // Names, which stay as they are written.
    assert.equal(groupCy.list(['Canu Cei', 'Clwb Pysgota']), 'Canu Cei a Clwb Pysgota');
    assert.equal(groupCy.list(['canu', 'addysg']), 'canu ac addysg');
    // Our own words, which change.
    assert.equal(groupCy.listOwn(['Ar-lein', 'Dros y ffôn']), 'Ar-lein a thros y ffôn');
    assert.equal(groupCy.listOwn(['Dros y ffôn', 'Yn eich cartref']), 'Dros y ffôn ac Yn eich cartref');
    assert.equal(groupEnGb.list(['singing', 'fishing', 'walking']), 'singing, fishing and walking');
  });
});
