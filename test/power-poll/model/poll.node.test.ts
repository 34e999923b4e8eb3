import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { digestOf } from '../../../src/delivery/digest.js';
import { bankPoll, pollDefinition, readPoll } from '../../../src/power-poll/model/index.js';
import { PLACE_LINKS } from '../../../src/power-poll/model/poll.js';
import { emptyBallot, pollAnswers } from '../../../src/power-poll/model/poll-answers.js';
import { isMoment, nextChange, phaseAt, whereTheReaderIs } from '../../../src/power-poll/model/poll-times.js';
import { readSurvey } from '../../../src/survey/model/index.js';
import { problemsOfAnswers, unknownAnswers } from '../../../src/survey/model/validate-answers.js';

const everything = (await bankPoll('neighbourhood-control', { followUp: true, place: true }))!;

describe('What a poll asks besides, where its author has no words for it', () => {
  const ours = [
    everything.followUp,
    everything.place,
    ...PLACE_LINKS.map(({ text }) => text),
  ] as readonly Readonly<Record<string, string>>[];

  it('is in every language of the widget', () => {
    for (const text of ours) {
      assert.deepEqual(Object.keys(text), ['en', 'cy', 'ur']);
      assert.equal(new Set(Object.values(text)).size, 3);
      assert.match(text['ur']!, /^[^A-Za-z]*\p{Script=Arabic}[^A-Za-z]*$/u);
    }
  });

  it('is what the demonstration’s collector expects', () => {
    const file = new URL('../../../demo/collector/definitions/riverside-power-2026.json', import.meta.url);
    const { pages } = JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof pollDefinition>;
    assert.deepEqual(pages[0].elements[1]?.title, everything.followUp);
  });
});

describe('A poll’s definition', () => {
  const { survey, issues } = readSurvey(pollDefinition(everything));

  it('is a survey that is supported in full', () => {
    assert.deepEqual(issues, []);
    assert.deepEqual(
      survey?.questions.map(({ name, type, isRequired }) => [name, type, isRequired]),
      [
        ['neighbourhood-control', 'radiogroup', true],
        ['what-would-change-that', 'comment', false],
        ['link-to-place', 'checkbox', false],
      ],
    );
  });

  const environment = { now: () => new Date(2026, 10, 25), random: () => 0 };
  const rows: readonly (readonly [answers: Record<string, unknown>, ...codes: string[]])[] = [
    [pollAnswers(everything, { choice: 'none', words: ' More say. ', places: ['live', 'care'] })],
    [pollAnswers(everything, { ...emptyBallot, choice: 'dont-know' })],
    [{}, 'required'],
    [{ 'neighbourhood-control': 'lots' }, 'notAChoice'],
    [{ 'neighbourhood-control': 'none', 'link-to-place': ['mars'] }, 'notAChoice'],
    [{ 'neighbourhood-control': 'none', 'what-would-change-that': 'x'.repeat(1001) }, 'tooLong'],
  ];
  for (const [answers, ...codes] of rows) {
    it(`lets the collector say ${codes.join() || 'nothing'} of ${JSON.stringify(answers).slice(0, 90)}`, () => {
      assert.deepEqual(
        problemsOfAnswers(survey!, answers, environment).map(({ code }) => code),
        codes,
      );
      assert.deepEqual(unknownAnswers(survey!, answers), []);
    });
  }

  it('is the same for the same poll, and another for another', async () => {
    const digest = async (...given: Parameters<typeof bankPoll>): Promise<string> =>
      digestOf(pollDefinition((await bankPoll(...given))!));
    assert.equal(await digest('belong'), await digest('belong', {}));
    assert.notEqual(await digest('belong'), await digest('belong', { followUp: true }));
    assert.notEqual(await digest('belong', { place: true }), await digest('belong', { followUp: true }));
  });

  it('asks no more than it is told to', async () => {
    const poll = (await bankPoll('belong'))!;
    assert.equal(pollDefinition(poll).pages[0].elements.length, 1);
    assert.deepEqual(pollAnswers(poll, { choice: 'very-strongly', words: 'a', places: ['live'] }), {
      belong: 'very-strongly',
    });
  });

  it('is of no question that the bank does not have', async () => {
    for (const id of ['more-involved', 'toString', '']) assert.equal(await bankPoll(id), undefined);
  });
});

describe('A poll of the host’s own', () => {
  const own = { name: 'benches', wording: 'Do we need more benches?', options: ['Yes', 'No'] };

  it('may be as short as a question and two words', () => {
    const { poll, issues } = readPoll(own);
    assert.deepEqual(issues, []);
    assert.deepEqual(poll, {
      ...own,
      options: [
        { value: 'Yes', text: 'Yes' },
        { value: 'No', text: 'No' },
      ],
    });
  });

  it('is called “answer” where it has no name', () => {
    assert.equal(readPoll({ ...own, name: undefined }).poll?.name, 'answer');
  });

  it('may ask more, in our words or its own', () => {
    const { poll } = readPoll({ ...own, followUp: true, place: { en: 'Why here?', cy: 'Pam yma?' } });
    assert.deepEqual(poll?.followUp, everything.followUp);
    assert.deepEqual(poll?.place, { en: 'Why here?', cy: 'Pam yma?' });
    assert.equal(readPoll({ ...own, followUp: false }).poll?.followUp, undefined);
  });

  const rows: readonly (readonly [unknown, asked: boolean, ...paths: string[]])[] = [
    ['Do we need more benches?', false, ''],
    [{ ...own, wording: '' }, false, 'wording'],
    [{ ...own, options: undefined }, false, 'options'],
    [{ ...own, options: ['Yes'] }, false, 'options'],
    [{ ...own, options: ['Yes', 'No', 'Yes'] }, false, 'options[2].value'],
    [{ ...own, options: ['Yes', { text: 'No' }] }, false, 'options[1].value', 'options'],
    [{ ...own, options: ['Yes', 'No', ''] }, false, 'options[2].value'],
    [{ ...own, name: 'link-to-place' }, false, 'name'],
    [{ ...own, hint: 5 }, true, 'hint'],
    [{ ...own, followUp: 5 }, true, 'followUp'],
  ];
  for (const [json, asked, ...paths] of rows) {
    it(`is ${asked ? 'asked' : 'not asked'} as ${JSON.stringify(json)}`, () => {
      const { poll, issues } = readPoll(json);
      assert.equal(!!poll, asked);
      assert.deepEqual(
        issues.map(({ path }) => path),
        paths,
      );
    });
  }
});

describe('The times of a poll', () => {
  const at = (stored: string): number => Number(new Date(stored));
  const rows: readonly (readonly [now: string, opens: string, closes: string, phase: string])[] = [
    ['2026-11-25T12:00', '', '', 'open'],
    ['2026-11-25T12:00', '2026-11-26', '', 'before'],
    ['2026-11-26T00:00', '2026-11-26', '', 'open'],
    ['2026-11-25T23:59', '', '2026-11-25', 'open'],
    ['2026-11-26T00:00', '', '2026-11-25', 'closed'],
    ['2026-11-25T16:59', '', '2026-11-25T17:00', 'open'],
    ['2026-11-25T17:00', '', '2026-11-25T17:00', 'closed'],
    ['2026-11-25T17:00Z', '', '2026-11-25T18:00+01:00', 'closed'],
    ['2026-11-25T12:00', '2026-11-26', '2026-11-24', 'closed'],
    ['2026-11-25T12:00', 'tomorrow', 'yesterday', 'open'],
    ['2026-10-25T23:30', '', '2026-10-25', 'open'],
  ];
  for (const [now, opens, closes, phase] of rows) {
    it(`make it ${phase} at ${now} from “${opens}” to “${closes}”`, () => {
      assert.equal(phaseAt(at(now), opens, closes), phase);
    });
  }

  const changes: readonly (readonly [now: string, opens: string, closes: string, next: string])[] = [
    ['2026-11-25T12:00', '2026-11-26', '2026-12-18', '2026-11-26T00:00'],
    ['2026-11-26T00:00', '2026-11-26', '2026-12-18', '2026-12-19T00:00'],
    ['2026-11-25T12:00', '', '2026-11-25T17:00', '2026-11-25T17:00'],
    ['2026-11-25T12:00', 'tomorrow', '2026-11-25', '2026-11-26T00:00'],
  ];
  for (const [now, opens, closes, next] of changes) {
    it(`from “${opens}” to “${closes}” change after ${now} at ${next}`, () => {
      assert.equal(nextChange(at(now), opens, closes), at(next));
    });
  }

  it('do not change without times, or after both', () => {
    assert.equal(nextChange(at('2026-11-25T12:00'), '', ''), Infinity);
    assert.equal(nextChange(at('2026-11-25T12:00'), '2026-11-20', '2026-11-24'), Infinity);
  });

  it('are days or moments', () => {
    for (const time of ['2026-12-18', '2026-12-18T17:00', '2026-12-18T17:00Z'])
      assert.ok(isMoment(time), time);
    for (const time of ['', '18/12/2026', '2026-13-01', '2026-12-18 17:00', '2026'])
      assert.ok(!isMoment(time), time);
  });

  it('are shown by the reader’s clock', () => {
    assert.equal(whereTheReaderIs('2026-12-18'), '2026-12-18');
    assert.equal(whereTheReaderIs('2026-12-18T17:00'), '2026-12-18T17:00');
    assert.equal(whereTheReaderIs('soon'), '');
    const { length } = whereTheReaderIs('2026-12-18T17:00:00.000Z');
    assert.equal(length, 16);
  });
});
