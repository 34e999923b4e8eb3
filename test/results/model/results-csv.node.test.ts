import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { resultsCsv, type CsvWords } from '../../../src/results/model/index.js';
import { question } from './published.js';

const words: CsvWords = {
  say: (text) => (typeof text === 'string' ? text : text['en']!),
  headings: ['Question', 'Who', 'Answer', 'People', 'Percent'],
  everybody: 'Everybody',
  organisations: 'Organisations',
  fewerThan8: 'fewer than 8',
  notShown: 'not shown',
  hidden: { tooFew: 'Hidden: too few', allTheSame: 'Hidden: the same', protectsAnother: 'Hidden: protects' },
};

const csv = (...questions: Parameters<typeof question>): string =>
  resultsCsv({ questions: [question(...questions)] }, words);

describe('Results as CSV', () => {
  it('have a line for every figure, in the order of the tables', () => {
    const file = csv({
      title: 'Safe?',
      all: { cells: [60, 30], atLeast: 90 },
      organisations: { hidden: 'tooFew' },
      groups: [
        {
          by: 'age',
          title: { en: 'Age' },
          rows: [{ value: 'a', text: '16 to 24', row: { cells: [10, '<8'], atLeast: 10 } }],
        },
      ],
      waves: [{ text: 'Spring', from: '2026-04-01', row: { cells: ['*', 0], atLeast: 0 } }],
    });
    assert.equal(
      file,
      [
        '\ufeffQuestion,Who,Answer,People,Percent',
        'Safe?,Everybody,Yes,60,67',
        'Safe?,Everybody,No,30,33',
        'Safe?,Organisations,,Hidden: too few,',
        'Safe?,Age: 16 to 24,Yes,10,',
        'Safe?,Age: 16 to 24,No,fewer than 8,',
        'Safe?,Spring,Yes,not shown,',
        'Safe?,Spring,No,0,',
        '',
      ].join('\r\n'),
    );
  });

  for (const [title, written] of [
    ['Is it “safe”, here?', '"Is it “safe”, here?"'],
    ['Is it "safe"?', '"Is it ""safe""?"'],
    ['One\nline', '"One\nline"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
  ] as const) {
    it(`write the title ${JSON.stringify(title)} as ${JSON.stringify(written)}`, () => {
      assert.equal(csv({ title }).split('\r\n')[1], `${written},Everybody,Yes,30,60`);
    });
  }
});
