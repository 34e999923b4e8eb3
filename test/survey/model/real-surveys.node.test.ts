import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { auditSurvey } from '../../../src/survey/model/audit-survey.js';
import type { Survey } from '../../../src/survey/model/definition.js';
import {
  answer,
  answerOther,
  enter,
  finalAnswers,
  problemsIn,
  readSurvey,
  settled,
  startSession,
} from '../../../src/survey/model/index.js';
import { questionsIn } from '../../../src/survey/model/page-states.js';
import type { Problem } from '../../../src/survey/model/problem.js';
import type { QuestionState, Session } from '../../../src/survey/model/session-state.js';
import { problemsOfAnswers } from '../../../src/survey/model/validate-answers.js';

/** Real definitions, which belong to others and so are not part of the project. */
const FOLDER = new URL('../../../../shared/data/surveys/', import.meta.url);

/** The same chance on each run: a small linear congruential generator (Numerical Recipes, 2nd edition). */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

const now = () => new Date(2026, 10, 23, 9, 30);
const WORDS = ['yes', '5', 'a@b.cc', '07700 900 982', 'Some words'];
const DATES = [
  { day: '3', month: 'May', year: '2001' },
  { day: '31', month: '2', year: '2001' },
];

function answered(session: Session, { question, choices }: QuestionState, random: () => number): Session {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const { name, type } = question;
  if (type === 'boolean')
    return answer(session, name, pick([question.valueTrue, question.valueFalse, undefined]));
  // What is sent of files is not typed.
  if (question.kind?.suits)
    return answer(session, name, [
      { name: 'a.pdf', type: 'application/pdf', content: 'https://files.example/1' },
    ]);
  if (type === 'comment' || type === 'text') {
    const isDate = type === 'text' && question.inputType === 'date';
    return enter(session, name, (isDate ? pick(DATES) : pick(WORDS))!);
  }
  const value = pick(choices)?.choice.value;
  return answerOther(
    answer(session, name, type === 'checkbox' ? [value, pick(choices)?.choice.value] : value),
    name,
    pick(WORDS)!,
  );
}

function walk(survey: Survey, seed: number): Session {
  const random = chance(seed);
  let session = startSession(survey, { now, random });
  for (let step = 0; step < 60; step++) {
    const states = session.pages.flatMap(({ items }) => questionsIn(items));
    const state = states[Math.floor(random() * states.length)];
    if (state) session = answered(session, state, random);
  }
  return session;
}

describe('Real surveys', () => {
  if (!existsSync(FOLDER)) {
    it('are not here', (test) => test.skip('skipped: ../shared/data/surveys is absent'));
    return;
  }
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
    it(`such as ${file} can be read and answered`, (test) => {
      const json: unknown = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
      const { survey, issues } = readSurvey(json);
      const all = [...issues, ...auditSurvey(json)].map(({ code, what }) => `${code} ${what}`);
      const counts = [...new Set(all)].map(
        (each) => `${each} (${all.filter((other) => other === each).length})`,
      );
      test.diagnostic(`${file}: ${counts.join(', ') || 'nothing unsupported'}`);

      assert.ok(survey, 'it is a survey');
      assert.ok(survey.pages.length);
      for (let seed = 1; seed <= 5; seed++) {
        const session = settled(walk(survey, seed));
        const problems = session.pages.flatMap(({ items }) => problemsIn(session, items));
        const sent: unknown = JSON.parse(JSON.stringify(finalAnswers(session)));
        const found = problemsOfAnswers(survey, sent as Record<string, unknown>, { now, random: () => 0 });
        // Typing that cannot be read is never sent, so the collector misses the answer, if anything.
        const unread = new Set(
          problems.filter(({ code }) => /^(notANumber|date)/.test(code)).map(({ name }) => name),
        );
        const named = (list: readonly Problem[]): string[] =>
          list.filter(({ name }) => !unread.has(name)).map(({ name, code }) => `${name} ${code}`);
        assert.deepEqual(named(found), named(problems));
      }
    });
  }
});
