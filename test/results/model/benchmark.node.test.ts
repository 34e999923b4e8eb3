import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { benchmarkOf, shareOf, type AskedQuestion } from '../../../src/results/model/benchmark.js';
import type { LocalisedText, PublishedRow } from '../../../src/results/model/published-results.js';
import { bankPassports } from '../../../src/results/model/question-bank/bank-passports.js';
import { bankQuestions } from '../../../src/results/model/question-bank/bank.js';
import { notOffered } from '../../../src/results/model/question-bank/not-offered.js';
import type { QuestionPassport } from '../../../src/results/model/question-bank/passport.js';
import { readBenchmark } from '../../../src/results/model/read-benchmark.js';

const english = (text: LocalisedText): string => (typeof text === 'string' ? text : text['en']!);

const belong = await bankPassports['belong']!();

const asBelong: AskedQuestion = {
  wording: 'How strongly do you feel you belong to your immediate neighbourhood?',
  options: ['Very strongly', 'Fairly strongly', 'Not very strongly', 'Not at all strongly'],
  language: 'en-GB',
};

describe('A figure from elsewhere stands beside the answers given here', () => {
  const same: readonly (readonly [what: string, asked: Partial<AskedQuestion>])[] = [
    ['where the question is the same', {}],
    ['whatever the case', { wording: asBelong.wording.toUpperCase() }],
    ['whatever the spaces', { wording: `  ${asBelong.wording.replaceAll(' ', '\n  ')} ` }],
    ['in any English', { language: 'en' }],
    ['whatever the case of an option', { options: asBelong.options.map((text) => text.toLowerCase()) }],
  ];
  for (const [what, asked] of same) {
    it(what, () => {
      const benchmark = benchmarkOf(belong, { ...asBelong, ...asked });
      assert.deepEqual(benchmark, {
        kind: 'same',
        figure: { year: '2024/25', percent: 62, survey: 'Community Life Survey' },
      });
    });
  }

  it('whatever the quotation marks', () => {
    const passport = {
      ...belong,
      question: { ...belong.question, wording: { en: 'Is it “yours”, or theirs’?' } },
    };
    assert.equal(benchmarkOf(passport, { ...asBelong, wording: `Is it "yours", or theirs'?` }).kind, 'same');
  });
});

describe('No figure from elsewhere is shown', () => {
  const { options } = asBelong;
  const rows: readonly (readonly [what: string, why: string, asked: Partial<AskedQuestion>])[] = [
    ['for other words', 'wording', { wording: 'How strongly do you belong to your neighbourhood?' }],
    ['without the question mark', 'wording', { wording: asBelong.wording.slice(0, -1) }],
    ['for an option more', 'options', { options: [...options, 'Don’t know'] }],
    ['for an option less', 'options', { options: options.slice(1) }],
    ['for another order', 'options', { options: [...options].reverse() }],
    ['for an option in other words', 'options', { options: ['Strongly', ...options.slice(1)] }],
    ['for a translation', 'translated', { language: 'cy' }],
  ];
  for (const [what, why, asked] of rows) {
    it(what, () => {
      assert.deepEqual(benchmarkOf(belong, { ...asBelong, ...asked }), { kind: 'askedDifferently', why });
    });
  }

  it('for a question without a passport', () => {
    assert.deepEqual(benchmarkOf(undefined, asBelong), { kind: 'askedDifferently', why: 'noFigure' });
  });

  it('for a passport without a figure of its measure', () => {
    const other = belong.figures.map((figure) => ({ ...figure, measure: 'something else' }));
    for (const figures of [[], other]) {
      const benchmark = benchmarkOf({ ...belong, figures }, asBelong);
      assert.deepEqual(benchmark, { kind: 'askedDifferently', why: 'noFigure' });
    }
  });

  for (const name of ['wording', 'options', 'figures'] as const) {
    it(`where the ${name} was not seen`, () => {
      const passport = { ...belong, verified: { ...belong.verified, [name]: false as const } };
      assert.deepEqual(benchmarkOf(passport, asBelong), { kind: 'askedDifferently', why: 'notVerified' });
    });
  }
});

describe('The question bank', () => {
  it('has a passport for each of its questions', () => {
    assert.deepEqual(Object.keys(bankPassports), Object.keys(bankQuestions));
  });

  it('tells of questions that it does not offer, and offers none of them', () => {
    for (const id of ['pull-together', 'trust-neighbours', 'influence-important', 'more-involved']) {
      assert.match(notOffered[id]!, /\?$/);
      assert.ok(!(id in bankQuestions));
    }
  });

  const shown: Readonly<Record<string, unknown>> = {
    'neighbourhood-control': { kind: 'askedDifferently', why: 'notVerified' },
    'influence-local': { kind: 'askedDifferently', why: 'notVerified' },
    belong: { kind: 'same', figure: belong.figures.at(-1) },
    'lonely-direct': {
      kind: 'same',
      figure: { year: '2024/25', percent: 6.6, survey: 'Community Life Survey' },
    },
  };

  for (const [id, load] of Object.entries(bankQuestions)) {
    describe(`of “${id}”`, () => {
      it('knows what is to be shown of its figures', async () => {
        const question = await load();
        const asked: AskedQuestion = {
          wording: english(question.wording),
          options: question.options.map(({ text }) => english(text)),
          language: 'en-GB',
        };
        assert.deepEqual(benchmarkOf(await bankPassports[id]!(), asked), shown[id]);
      });

      it('has options and a measure of them', async () => {
        const { id: own, options, wording, ask } = await load();
        const { positive, question, figures, measure } = await bankPassports[id]!();
        assert.equal(own, id);
        assert.equal(question.options, options);
        const values = options.map(({ value }) => value);
        assert.equal(new Set(values).size, values.length);
        assert.ok(positive.length && positive.every((each) => values.includes(each)));
        for (const text of [wording, ask, measure]) assert.match(english(text), /^[A-Za-z]/);
        for (const { percent, year } of figures)
          assert.ok(percent > 0 && percent < 100 && /^\d{4}/.test(year));
      });

      it('names a source for whatever was seen', async () => {
        const { verified, url } = await bankPassports[id]!();
        assert.match(url ?? '', /^https:\/\//);
        for (const seen of Object.values(verified)) if (seen !== false) assert.match(seen, /2026-11/);
      });
    });
  }
});

describe('The share of the answers given here', () => {
  const options = [
    { value: 'yes', text: 'Yes' },
    { value: 'maybe', text: 'Maybe' },
    { value: 'no', text: 'No' },
    { value: 'unsure', text: 'Don’t know', special: 'dontKnow' as const },
  ];
  const row = (...cells: (number | '<8' | '*')[]): PublishedRow => ({ cells, atLeast: 0 });
  type Row = readonly [string, PublishedRow, string[], QuestionPassport['base'], number | undefined];
  const rows: readonly Row[] = [
    ['adds up the options that count', row(60, 20, 100, 20), ['yes', 'maybe'], 'everybody', 40],
    ['is of everybody, or of opinions', row(60, 20, 100, 20), ['yes', 'maybe'], 'opinions', 44],
    ['is nothing of a hidden row', { hidden: 'tooFew' }, ['yes'], 'everybody', undefined],
    ['is unknown beside fewer than 8', row(60, '<8', 100, 20), ['yes'], 'everybody', undefined],
    ['is unknown beside a hidden count', row(60, '*', 100, 20), ['yes'], 'everybody', undefined],
    ['does not mind a hidden "Don’t know"', row(60, 40, 100, '<8'), ['yes'], 'opinions', 30],
    ['is nothing of nobody', row(0, 0, 0, 0), ['yes'], 'everybody', undefined],
    ['of few people is given in fives', row(10, 0, 20, 0), ['yes'], 'everybody', 35],
  ];
  for (const [what, published, positive, base, expected] of rows) {
    it(what, () => assert.equal(shareOf(published, options, { positive, base }), expected));
  }
});

describe('A figure of a council’s own', () => {
  const own = {
    wording: 'How strongly do you feel you belong to your immediate neighbourhood?',
    options: asBelong.options.map((text) => ({ value: text.toLowerCase().replaceAll(' ', '-'), text })),
    measure: 'feel they belong very or fairly strongly',
    positive: ['very-strongly', 'fairly-strongly'],
    source: 'Community Life Survey 2023/24, table B1c',
    url: 'https://council.example/figures',
    date: 'October 2023 to March 2024',
    area: 'Riverside',
    mode: 'a random sample of addresses, answering online or on paper',
    figures: [{ year: '2023/24', percent: 58, n: 612, survey: 'Community Life Survey' }],
  };

  it('is matched as those of the bank are', () => {
    const { passport, issues } = readBenchmark(own);
    assert.deepEqual(issues, []);
    assert.deepEqual(benchmarkOf(passport, asBelong), { kind: 'same', figure: own.figures[0] });
    assert.deepEqual(benchmarkOf(passport, { ...asBelong, options: ['Yes', 'No'] }), {
      kind: 'askedDifferently',
      why: 'options',
    });
  });

  it('is in the language that it says, or in English', () => {
    const welsh = {
      ...own,
      wording: { cy: 'Pa mor gryf?' },
      options: [{ value: 'very-strongly', text: { cy: 'Iawn' } }],
    };
    const { passport } = readBenchmark({ ...welsh, positive: ['very-strongly'] });
    assert.equal(
      benchmarkOf(passport, { wording: 'Pa mor gryf?', options: ['Iawn'], language: 'cy' }).kind,
      'same',
    );
    assert.deepEqual(benchmarkOf(passport, asBelong), { kind: 'askedDifferently', why: 'translated' });
  });

  const bad: readonly (readonly [unknown, ...paths: string[]])[] = [
    [null, ''],
    [[], ''],
    ...['wording', 'options', 'measure', 'positive', 'source', 'date', 'area', 'mode', 'figures'].map(
      (name) => [{ ...own, [name]: undefined }, name] as const,
    ),
    [{ ...own, figures: [] }, 'figures'],
    [{ ...own, figures: [{ ...own.figures[0], percent: 101 }] }, 'figures[0].percent', 'figures'],
    [{ ...own, figures: [{ ...own.figures[0], percent: '58' }] }, 'figures[0].percent', 'figures'],
    [{ ...own, figures: [{ ...own.figures[0], n: 0 }] }, 'figures[0].n'],
    [{ ...own, positive: ['strongly'] }, 'positive[0]'],
    [{ ...own, positive: [] }, 'positive'],
    [{ ...own, options: ['Yes', 'No'] }, 'options[0]', 'options[1]', 'positive[0]', 'options'],
    [{ ...own, base: 'some' }, 'base'],
  ];
  for (const [json, ...paths] of bad) {
    it(`is refused, and ${paths.join(' and ') || 'all of it'} named`, () => {
      const { passport, issues } = readBenchmark(json);
      assert.equal(passport, undefined);
      assert.deepEqual(
        issues.map(({ path }) => path),
        paths,
      );
    });
  }
});
