import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { placeLine } from '../../../src/groups/views/where-view.js';
import { optionWords, whoWords } from '../../../src/groups/language/card-words.js';
import { cardUr } from '../../../src/groups/language/card-ur.js';
import {
  ageWords,
  checkedWords,
  costWords,
  distanceWords,
  groupCountWords,
} from '../../../src/groups/language/fact-words.js';
import { groupUr } from '../../../src/groups/language/group-ur.js';
import { languageWords } from '../../../src/groups/language/language-words.js';
import { nextWords, sessionWords } from '../../../src/groups/language/session-words.js';
import type { AgeRange, Cost, Session } from '../../../src/groups/model/group.js';
import { groupWith } from '../model/group-with.js';
import { session } from '../model/sessions/sessions.js';

type Cases<Given> = readonly (readonly [given: Given, urdu: string])[];

function says<Given>(cases: Cases<Given>, words: (given: Given) => string): void {
  for (const [given, urdu] of cases) it(`says "${urdu}"`, () => assert.equal(words(given), urdu));
}

/** What is not to be turned about among words from the right. */
const kept = (text: string): string => `\u2068${text}\u2069`;

describe('in Urdu, when a session takes place', () => {
  const cases: Cases<Partial<Session>> = [
    [{ days: ['TU'], start: '10:00', end: '12:00' }, 'ہر منگل، صبح 10 بجے سے دوپہر 12 بجے تک'],
    [{ days: ['TU'], interval: 2, start: '19:00' }, 'ہر دوسرے ہفتے بروز منگل، شام 7 بجے'],
    [
      { days: ['TH', 'MO'], start: '13:00', end: '15:30' },
      'ہر پیر اور جمعرات، دوپہر 1 بجے سے سہ پہر 3:30 بجے تک',
    ],
    [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'] }, 'پیر تا جمعہ'],
    [{ days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] }, 'ہر روز'],
    [{ days: ['MO', 'WE', 'FR'] }, 'ہر پیر، بدھ اور جمعہ'],
    [{ days: ['TU'], interval: 3 }, 'ہر 3 ہفتے بعد بروز منگل'],
    // Their word for Saturday is that for a week.
    [{ days: ['SA'] }, 'ہر ہفتہ (سنیچر)'],
    [{ days: ['SA'], interval: 2 }, 'ہر دوسرے ہفتے بروز ہفتہ'],
    [{ freq: 'monthly', nth: [1], days: ['SA'] }, 'ہر مہینے کا پہلا ہفتہ (سنیچر)'],
    [{}, 'ہر ہفتے'],
    [{ freq: 'daily', interval: 2 }, 'ایک دن چھوڑ کر'],
    [{ freq: 'daily', interval: 3 }, 'ہر 3 دن بعد'],
    [
      { freq: 'monthly', nth: [1, 3], days: ['TU'], start: '14:00', end: '16:00' },
      'ہر مہینے کا پہلا اور تیسرا منگل، دوپہر 2 بجے سے سہ پہر 4 بجے تک',
    ],
    // Thursday is feminine.
    [{ freq: 'monthly', nth: [2], days: ['TH'] }, 'ہر مہینے کی دوسری جمعرات'],
    [{ freq: 'monthly', nth: [2], days: ['TU', 'TH'] }, 'ہر مہینے کا دوسرا منگل اور دوسری جمعرات'],
    [{ freq: 'monthly', nth: [-1], days: ['FR'], interval: 2 }, 'ہر دوسرے مہینے کا آخری جمعہ'],
    [{ freq: 'monthly', nth: [5], days: ['SU'], interval: 3 }, 'ہر 3 مہینے بعد، پانچواں اتوار'],
    [{ freq: 'monthly', monthDays: [1, 22, -1] }, 'ہر مہینے کی 1، 22 اور آخری تاریخ'],
    [{ freq: 'monthly', monthDays: [-2, -7] }, 'ہر مہینے کی آخر سے دوسری اور آخر سے 7ویں تاریخ'],
    [{ freq: 'monthly', days: ['TU'] }, 'ہر مہینے ایک بار بروز منگل'],
    [{ freq: 'once', from: '2026-12-01', start: '10:00' }, 'منگل 1 دسمبر 2026، صبح 10 بجے'],
    [{ freq: 'other', text: 'Alternate tides', start: '00:00' }, 'Alternate tides، رات 12 بجے'],
    [{ freq: 'other', end: '00:30' }, 'رات 12:30 بجے تک'],
    [{ freq: 'other', start: '20:15' }, 'رات 8:15 بجے'],
  ];
  says(cases, (more) => sessionWords(session(more), groupUr));
});

describe('in Urdu, the next meeting', () => {
  const cases: Cases<readonly [day: string, start?: string, end?: string]> = [
    [['2026-12-01', '10:00'], 'اگلی بار: منگل 1 دسمبر'],
    [['2027-01-05', '10:00'], 'اگلی بار: منگل 5 جنوری 2027'],
    [['2026-11-26', '10:00'], 'آج، صبح 10 بجے'],
    [['2026-11-27', '12:00'], 'آنے والے کل، دوپہر 12 بجے'],
    [['2026-11-26', '09:00', '12:00'], 'ابھی جاری ہے، دوپہر 12 بجے تک'],
  ];
  says(cases, ([day, start, end]) =>
    nextWords(
      { day, session: 0, ...(start && { start }), ...(end && { end }) },
      { day: '2026-11-26', time: '09:30' },
      groupUr,
    ),
  );
});

describe('in Urdu, what is told by numbers', () => {
  says<AgeRange>(
    [
      [{ min: 16 }, '16 سال اور اس سے زیادہ'],
      [{ min: 5, max: 11 }, '5 سے 11 سال'],
      [{ min: 0, max: 4 }, '4 سال اور اس سے کم'],
      [{ min: 18, max: 18 }, 'صرف 18 سال'],
      [{}, 'ہر عمر کے لیے'],
    ],
    (age) => ageWords(age, groupUr),
  );
  says<Partial<Cost>>(
    [
      [{ kind: 'free' }, 'مفت'],
      [{ kind: 'paid', from: 3 }, `${kept('£3')} سے`],
      [{ kind: 'mixed', from: 1 }, `مفت، یا ${kept('£1')} سے`],
      [{}, 'قیمت نہیں بتائی گئی'],
    ],
    (cost) => costWords({ kind: 'unknown', options: [], ...cost }, groupUr),
  );
  says<readonly [miles: number, rough?: boolean]>(
    [
      [[0.1], 'چوتھائی میل سے کم دور'],
      [[0.42], '0.4 میل دور'],
      [[1.02], '1 میل دور'],
      [[0.4, true], 'ایک میل سے کم دور'],
      [[2.4, true], 'تقریباً 2 میل دور'],
    ],
    ([miles, rough]) => distanceWords(miles, groupUr, rough),
  );
  says<readonly [checked: string, within: number]>(
    [
      [['2026-11-26', 3], 'آخری جانچ: آج'],
      [['2026-11-25', 3], 'آخری جانچ: گزشتہ کل'],
      [['2026-11-24', 3], 'آخری جانچ: 2 دن پہلے'],
      [['2026-11-16', 3], 'آخری جانچ: پچھلے ہفتے'],
      [['2026-10-20', 3], 'آخری جانچ: 5 ہفتے پہلے'],
      [['2026-09-20', 3], 'آخری جانچ: 2 مہینے پہلے'],
      [['2025-11-20', 12], 'آخری جانچ: 1 سال سے زیادہ پہلے'],
      [['2026-03-20', 3], 'مارچ 2026 سے جانچ نہیں ہوئی'],
    ],
    ([checked, within]) => checkedWords(checked, '2026-11-26', within, groupUr),
  );

  it('counts groups', () => {
    assert.deepEqual(
      [0, 1, 2, 11, 1250].map((count) => groupCountWords(count, groupUr)),
      ['0 گروپ', '1 گروپ', '2 گروپ', '11 گروپ', '1,250 گروپ'],
    );
  });
});

describe('in Urdu, what a list says in English', () => {
  it('is kept together inside of a sentence', () => {
    assert.equal(
      groupUr.list(['Men’s Shed', 'گانا', 'Quay 2']),
      `${kept('Men’s Shed')}، گانا اور ${kept('Quay 2')}`,
    );
    assert.equal(
      placeLine({ town: 'Ferrybridge', lines: [], precision: 'area', access: [] }, cardUr),
      `${kept('Ferrybridge')}۔ پتہ عوام کو نہیں بتایا جاتا۔ پہلے ان سے رابطہ کریں`,
    );
  });

  it('stays as it is beside facts', () => {
    assert.equal(optionWords({ label: 'Concessions', amount: 0 }, groupUr), 'Concessions: مفت');
    assert.equal(
      whoWords(groupWith({ name: 'A', age: { min: 16 }, audiences: [{ id: 'men', label: 'Men' }] }), groupUr),
      '16 سال اور اس سے زیادہ، Men',
    );
  });

  it('has languages called as they are in Urdu', () => {
    assert.equal(languageWords({ code: 'ur', name: 'Urdu' }, groupUr), 'اردو');
    assert.equal(languageWords({ code: 'pl-PL', name: 'Polish' }, groupUr), 'پولش');
    assert.equal(languageWords({ name: 'Scouse' }, groupUr), 'Scouse');
  });
});
