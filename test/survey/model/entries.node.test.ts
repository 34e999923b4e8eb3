import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { answer, enter, problemsIn } from '../../../src/survey/model/index.js';
import type { Entry } from '../../../src/survey/model/session-state.js';
import { sessionWith, stateOf } from './session-with.js';

/** What becomes of an entry: the value stored, and the problem. */
function entered(question: object, entry: Entry) {
  const session = enter(sessionWith({ type: 'text', name: 'a', ...question }), 'a', entry);
  const [problem] = problemsIn(session, session.pages[0]!.items);
  return { value: session.answers['a'], kept: stateOf(session, 'a').entry, problem };
}

describe('A number', () => {
  const good: readonly (readonly [typed: string, value: number])[] = [
    ['5', 5],
    [' 5 ', 5],
    ['-3', -3],
    ['\u22123', -3],
    ['+3', 3],
    ['0', 0],
    ['007', 7],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1,200', 1200],
    ['1,234,567.89', 1234567.89],
    ['1 200', 1200],
    ['1\u00a0200', 1200],
    ['1\u202f200', 1200],
  ];
  for (const [typed, value] of good) {
    it(`is read from ${JSON.stringify(typed)}`, () =>
      assert.deepEqual(entered({ inputType: 'number' }, typed).value, value));
  }
  for (const typed of [
    'five',
    '£5',
    '1,5',
    '12,34',
    '1.2.3',
    '1e3',
    '--1',
    '5 pounds',
    '0x10',
    'Infinity',
    '-',
    '.',
  ]) {
    it(`is not read from ${JSON.stringify(typed)}, which is kept`, () => {
      const { value, kept, problem } = entered({ inputType: 'number' }, typed);
      assert.equal(value, undefined);
      assert.equal(kept, typed);
      assert.equal(problem?.code, 'notANumber');
    });
  }
  it('that is corrected to something else is forgotten', () => {
    const session = enter(
      enter(sessionWith({ type: 'text', name: 'a', inputType: 'number' }), 'a', '5'),
      'a',
      '5x',
    );
    assert.deepEqual(session.answers, {});
  });
});

describe('A date', () => {
  const date = (day: string, month: string, year: string) => ({ day, month, year });
  const good: readonly (readonly [Entry, string])[] = [
    [date('27', '3', '2026'), '2026-03-27'],
    [date(' 7 ', '03', '2026 '), '2026-03-07'],
    [date('29', '2', '2024'), '2024-02-29'],
    [date('1', 'March', '2026'), '2026-03-01'],
    [date('1', 'mar', '2026'), '2026-03-01'],
    [date('1', 'Sept.', '2026'), '2026-09-01'],
    [date('1', 'Mawrth', '2026'), '2026-03-01'],
    [date('1', 'Rhagfyr', '2026'), '2026-12-01'],
    [date('1', 'Mai', '2026'), '2026-05-01'],
    [date('1', 'Ionawr', '2026'), '2026-01-01'],
    ['2026-03-27', '2026-03-27'],
  ];
  for (const [entry, value] of good) {
    it(`is read from ${JSON.stringify(entry)}`, () => {
      assert.equal(entered({ inputType: 'date' }, entry).value, value);
      assert.equal(entered({ inputType: 'date' }, entry).problem, undefined);
    });
  }
  const months = [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ];
  it('knows every month by its English and its Welsh name', () => {
    const english = new Intl.DateTimeFormat('en-GB', { month: 'long' });
    for (let month = 0; month < 12; month++) {
      const expected = `2026-${String(month + 1).padStart(2, '0')}-01`;
      for (const name of [months[month]!, english.format(new Date(2026, month, 1))])
        assert.equal(entered({ inputType: 'date' }, date('1', name, '2026')).value, expected, name);
    }
  });

  const bad: readonly (readonly [Entry, code: string, parts: readonly string[]])[] = [
    [date('27', '', '2026'), 'dateIncomplete', ['month']],
    [date('', ' ', '2026'), 'dateIncomplete', ['day', 'month']],
    [date('27', '3', '26'), 'dateInvalid', ['year']],
    [date('27', '13', '2026'), 'dateInvalid', ['month']],
    [date('27', '0', '2026'), 'dateInvalid', ['month']],
    [date('32', '3', '2026'), 'dateInvalid', ['day']],
    [date('x', 'Smarch', '26'), 'dateInvalid', ['day', 'month', 'year']],
    [date('31', '2', '2026'), 'dateInvalid', []],
    [date('29', '2', '2026'), 'dateInvalid', []],
    [date('31', 'April', '2026'), 'dateInvalid', []],
    [date('1', 'ma', '2026'), 'dateInvalid', ['month']],
    ['2026-02-31', 'dateInvalid', []],
    ['tomorrow', 'dateIncomplete', ['month', 'year']],
  ];
  for (const [entry, code, parts] of bad) {
    it(`is ${code} in ${JSON.stringify(entry)}`, () => {
      const { value, kept, problem } = entered({ inputType: 'date', isRequired: true }, entry);
      assert.equal(value, undefined);
      assert.deepEqual(kept, entry);
      assert.deepEqual([problem?.code, problem?.parts], [code, parts]);
    });
  }
  it('that was left out is missing, not incomplete', () => {
    assert.equal(entered({ inputType: 'date' }, date('', '', ' ')).problem, undefined);
    assert.equal(
      entered({ inputType: 'date', isRequired: true }, date('', '', ' ')).problem?.code,
      'required',
    );
  });
});

describe('Words', () => {
  it('are stored without the spaces around them, and shown as typed', () => {
    const { value, kept } = entered({}, '  two words ');
    assert.deepEqual([value, kept], ['two words', '  two words ']);
  });
  it('that are as stored need not be kept twice', () => assert.equal(entered({}, 'words').kept, undefined));
  it('of nothing but spaces are no answer', () => {
    const { value, problem } = entered({ isRequired: true }, ' \u00a0\u200b');
    assert.deepEqual([value, problem?.code], [undefined, 'required']);
  });
  it('are forgotten as typed once the question is answered otherwise', () => {
    const session = answer(enter(sessionWith({ type: 'text', name: 'a' }), 'a', ' x '), 'a', 'y');
    assert.deepEqual([session.answers, session.entries], [{ a: 'y' }, {}]);
  });
});
