import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { digestOf } from '../../../src/delivery/digest.js';
import {
  EQUALITY_QUESTIONS,
  officialQuestions,
  unverifiedQuestions,
  type BankElement,
  type BankEntry,
} from '../../../src/questions/model/index.js';
import * as bank from '../../../src/questions/model/index.js';
import { auditSurvey } from '../../../src/survey/model/audit-survey.js';
import { readSurvey } from '../../../src/survey/model/index.js';
import { wordings } from './wordings.js';

const load = (all: typeof officialQuestions): Promise<BankEntry[]> =>
  Promise.all(Object.values(all).map((each) => each()));

const official = await load(officialQuestions);
const unverified = await load(unverifiedQuestions);
const all = [...official, ...unverified];

const within = (elements: readonly BankElement[]): readonly BankElement[] =>
  elements.flatMap((each) => [each, ...within(each.elements ?? [])]);

/** The words of questions and answers. Our own hints and errors are not among them. */
const words = (elements: readonly BankElement[]): readonly object[] =>
  within(elements).flatMap(({ title = {}, choices = [] }) => [
    title as object,
    ...choices.map(({ text }) => text as object),
  ]);

describe('The question bank', () => {
  it('has every question under its own id, and each also by name', () => {
    assert.deepEqual(
      all.map(({ id }) => id),
      [...Object.keys(officialQuestions), ...Object.keys(unverifiedQuestions)],
    );
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    const named = Object.values(bank).filter((each) => 'elements' in each) as BankEntry[];
    assert.deepEqual(named.map(({ id }) => id).sort(), all.map(({ id }) => id).sort());
  });

  it('calls official only what was seen word for word, and says of the rest what is missing', () => {
    for (const { id, verified } of official) assert.ok(verified, id);
    for (const entry of unverified) assert.ok(!entry.verified && entry.missing.length > 5, entry.id);
  });

  it('asks in the equality block only what is official', () => {
    for (const [nation, ids] of Object.entries(EQUALITY_QUESTIONS))
      for (const id of ids) {
        const entry = official.find((each) => each.id === id);
        assert.ok(entry?.sensitive && entry.theme === 'equality', `${nation}: ${id}`);
        assert.ok(entry.nations?.includes(nation as 'wales') ?? true, `${nation}: ${id}`);
      }
  });
});

for (const entry of all) {
  const { id, source, elements, welsh, suggested } = entry;
  describe(`“${id}” of the question bank`, () => {
    it('says where it comes from and when it was read', () => {
      assert.equal(new URL(source.url).protocol, 'https:');
      assert.match(source.date, /^\d{4}(-\d\d){0,2}$/);
      assert.match(source.read, /^20\d\d-\d\d$/);
      assert.ok(source.publisher && source.title);
    });

    it('is read without a problem', () => {
      if (!elements.length) {
        assert.ok(!entry.verified);
        return;
      }
      const definition = { elements };
      const { survey, issues } = readSurvey(definition);
      assert.deepEqual(issues, []);
      assert.deepEqual(auditSurvey(definition), []);
      assert.equal(survey!.questions.length, within(elements).filter(({ type }) => type !== 'panel').length);
    });

    it('offers every answer once, in words of its own', () => {
      for (const { choices = [] } of within(elements)) {
        assert.equal(new Set(choices.map(({ value }) => value)).size, choices.length);
        assert.equal(new Set(choices.map((each) => (each.text as { en: string }).en)).size, choices.length);
      }
    });

    it('is in Welsh where that was published, all of it, and nowhere else', () => {
      // Of this one the English is ours too.
      if (id === 'neighbourhood-control') return;
      for (const found of words(elements))
        if ('en' in found) assert.equal('cy' in found, welsh !== false, String(found.en));
    });

    it('has reasons to begin from, in English and in Welsh', () => {
      for (const name of ['why', 'usedFor'] as const)
        for (const language of ['en', 'cy'])
          assert.ok((suggested[name] as Record<string, string>)[language], `${name} ${language}`);
    });

    it('is worded as it was when it was checked against its source', async () => {
      assert.deepEqual([await digestOf(elements), source.url], wordings[id]);
    });
  });
}
