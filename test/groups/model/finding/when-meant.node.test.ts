import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { whenWordsCy } from '../../../../src/groups/language/when-words-cy.js';
import { whenWordsUr } from '../../../../src/groups/language/when-words-ur.js';
import { whenWordsEnGb } from '../../../../src/groups/language/when-words.js';
import { fold, wordsOf } from '../../../../src/groups/model/finding/fold.js';
import type { Criteria } from '../../../../src/groups/model/finding/index.js';
import { whenMeant } from '../../../../src/groups/model/finding/when-meant.js';

const asked = (text: string, more: Partial<Criteria> = {}): Criteria => ({
  text,
  chosen: {},
  sort: 'best',
  ...more,
});

type Row = readonly [text: string, rest: string, days: string, times: string];

const english: readonly Row[] = [
  ['tuesday evening singing', 'singing', 'TU', 'evening'],
  ['Singing on Tuesdays', 'Singing', 'TU', ''],
  ['singing in the evening', 'singing', '', 'evening'],
  ['Men’s Shed, Weds mornings', 'Men’s Shed', 'WE', 'morning'],
  ['lunch tue/thurs', 'lunch', 'TU TH', ''],
  ['walks at the weekend', 'walks', 'SA SU', ''],
  ['yoga every weekday', 'yoga', 'MO TU WE TH FR', ''],
  ['daytime groups for mums', 'mums', '', 'morning afternoon'],
  ['Monday', '', 'MO', ''],
  ['Sunday and Saturday night', '', 'SA SU', 'evening'],
];

const welsh: readonly Row[] = [
  ['canu nos Fawrth', 'canu', 'TU', 'evening'],
  ['canu ar ddydd Mawrth', 'canu', 'TU', ''],
  ['cinio bob dydd Iau', 'cinio', 'TH', ''],
  ['canu gyda’r nos', 'canu', '', 'evening'],
  ['cerdded yn y prynhawn', 'cerdded', '', 'afternoon'],
  ['singing on Tuesdays', 'singing', 'TU', ''],
];

const urdu: readonly Row[] = [
  ['منگل کی شام گانا', 'گانا', 'TU', 'evening'],
  ['ہر بدھ کو گانا', 'گانا', 'WE', ''],
  // As an Arabic keyboard writes it.
  ['هر بده كو گانا', 'گانا', 'WE', ''],
  ['گانا جمعے کی صبح', 'گانا', 'FR', 'morning'],
  ['سہ پہر میں چائے', 'چائے', '', 'afternoon'],
  ['singing on Tuesdays', 'singing', 'TU', ''],
];

describe('Words that say when', () => {
  for (const [words, rows] of [
    [whenWordsEnGb, english],
    [whenWordsCy, welsh],
    [whenWordsUr, urdu],
  ] as const)
    for (const [text, rest, days, times] of rows)
      it(`are filters: ${text}`, () => {
        const meant = whenMeant(asked(text), words);
        assert.deepEqual(
          [meant?.criteria.text, meant?.days.join(' '), meant?.times.join(' ')],
          [rest, days, times],
        );
        assert.deepEqual(meant?.criteria.chosen, {
          ...(days && { day: days.split(' ') }),
          ...(times && { time: times.split(' ') }),
        });
      });

  for (const text of ['', 'singing', 'every group', 'sunflowers', 'knit-and-natter'])
    it(`are none: “${text}”`, () => assert.equal(whenMeant(asked(text), whenWordsEnGb), undefined));

  it('are none where a word only goes with such', () =>
    assert.equal(whenMeant(asked('dydd agored'), whenWordsCy), undefined));

  it('take the place of what was chosen of days, and of nothing else', () => {
    const near = { point: { lat: 51, lng: -2 }, label: 'BS1' };
    const before = asked('singing on Tuesday', { chosen: { day: ['MO'], cost: ['free'] }, near, within: 2 });
    assert.deepEqual(whenMeant(before, whenWordsEnGb)?.criteria, {
      ...before,
      text: 'singing',
      chosen: { day: ['TU'], cost: ['free'] },
    });
  });

  it('are each one word, and each once', () => {
    for (const words of [whenWordsEnGb, whenWordsCy, whenWordsUr]) {
      const all = Object.values(words).flatMap((list) => list.split(' '));
      // No Urdu word is two to an index.
      assert.deepEqual(wordsOf(all.join(' ')), all.map(fold));
      assert.equal(new Set(all.map(fold)).size, all.length);
    }
  });
});
