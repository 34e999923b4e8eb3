import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  isOverdue,
  POWER_LEVELS,
  readPowerLabel,
  type PowerLabel,
} from '../../../src/power-label/model/index.js';

const whole = {
  level: 'asking',
  open: { en: 'The route', cy: 'Y llwybr' },
  decidedBy: 'The council',
  hearBy: '2027-01-31',
} as const satisfies PowerLabel;

type Faults = readonly (readonly [field: string, code: string])[];

/** What is wrong with a label that is otherwise whole, and which field it is left without. */
const wrong: readonly [title: string, change: object, faults: Faults, without?: keyof PowerLabel][] = [
  ['a level that there is not', { level: 'listening' }, [['level', 'notALevel']]],
  ['a level that is a number', { level: 2 }, [['level', 'notALevel']]],
  ['a level that every object has', { level: 'toString' }, [['level', 'notALevel']]],
  ['no level', { level: undefined }, [['level', 'missing']]],
  ['an empty level', { level: '' }, [['level', 'missing']]],
  ['no word on what is open', { open: undefined }, [['open', 'missing']], 'open'],
  ['an empty text', { open: '' }, [['open', 'missing']], 'open'],
  ['a text of white space', { open: '  ' }, [['open', 'notAText']], 'open'],
  ['a text that is a list', { open: ['The route'] }, [['open', 'notAText']], 'open'],
  ['a text in no language', { open: {} }, [['open', 'notAText']], 'open'],
  ['a text with a number in a language', { open: { en: 7 } }, [['open', 'notAText']], 'open'],
  ['nobody who decides', { decidedBy: null }, [['decidedBy', 'missing']], 'decidedBy'],
  ['no day', { hearBy: undefined }, [['hearBy', 'missing']], 'hearBy'],
  ['a day in words', { hearBy: '31 January' }, [['hearBy', 'notADate']], 'hearBy'],
  ['a day that there is not', { hearBy: '2027-02-30' }, [['hearBy', 'notADate']], 'hearBy'],
  ['a moment', { hearBy: '2027-01-31T10:00' }, [['hearBy', 'notADate']], 'hearBy'],
  ['a year', { hearBy: 2027 }, [['hearBy', 'notADate']], 'hearBy'],
  ['a field too many', { decidedby: 'The council' }, [['decidedby', 'unknownField']]],
  [
    'several faults',
    { open: 1, hearBy: 'soon' },
    [
      ['open', 'notAText'],
      ['hearBy', 'notADate'],
    ],
  ],
];

describe('reading a power label', () => {
  it('takes a whole one as it is', () => {
    assert.deepEqual(readPowerLabel(whole), { label: whole, issues: [] });
  });

  for (const level of POWER_LEVELS) {
    it(`knows the level “${level}”`, () => {
      assert.equal(readPowerLabel({ ...whole, level }).label?.level, level);
    });
  }

  for (const [title, change, faults, without] of wrong) {
    it(`reports ${title}`, () => {
      const { label, issues } = readPowerLabel({ ...whole, ...change });
      assert.deepEqual(
        issues.map(({ field, code }) => [field, code]),
        faults,
      );
      const hasLevel = !faults.some(([field]) => field === 'level');
      assert.equal(label !== undefined, hasLevel);
      if (!without) return;
      const { [without]: _, ...others } = whole;
      assert.deepEqual(label, others);
    });
  }

  it('says what was written, where that can be said', () => {
    assert.deepEqual(readPowerLabel({ ...whole, level: 'x', hearBy: 7 }).issues, [
      { field: 'level', code: 'notALevel', what: 'x' },
      { field: 'hearBy', code: 'notADate', what: '7' },
    ]);
  });

  it('misses no word on what is open once it has been decided', () => {
    assert.deepEqual(readPowerLabel({ ...whole, level: 'telling', open: undefined }).issues, []);
  });

  const circle: Record<string, unknown> = {};
  circle.self = circle;
  for (const json of [undefined, null, '', 'asking', 3, [], [whole]]) {
    it(`is no label: ${JSON.stringify(json)}`, () => {
      const { label, issues } = readPowerLabel(json);
      assert.equal(label, undefined);
      assert.deepEqual(
        issues.map(({ field, code }) => [field, code]),
        [['', 'notALabel']],
      );
    });
  }

  it('does not throw at what cannot be written as JSON', () => {
    const { issues } = readPowerLabel({ ...whole, open: circle, decidedBy: 10n, hearBy: Symbol('x') });
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['notAText', 'notAText', 'notADate'],
    );
  });
});

describe('a promise', () => {
  const days: readonly [hearBy: string | undefined, today: string, overdue: boolean][] = [
    ['2027-01-31', '2027-01-30', false],
    ['2027-01-31', '2027-01-31', false],
    ['2027-01-31', '2027-02-01', true],
    ['2026-12-31', '2027-01-01', true],
    [undefined, '2027-01-01', false],
  ];
  for (const [hearBy, today, overdue] of days) {
    it(`for ${hearBy ?? 'no day'} is ${overdue ? '' : 'not '}overdue on ${today}`, () => {
      assert.equal(isOverdue({ ...(hearBy && { hearBy }) }, today), overdue);
    });
  }
});
