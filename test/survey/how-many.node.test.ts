import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { surveyCy } from '../../src/survey/language/cy.js';
import { surveyEnGb } from '../../src/survey/language/en-gb.js';
import { surveyUr } from '../../src/survey/language/ur.js';
import { howMany } from '../../src/survey/questions/how-many.js';
import type { QuestionContext } from '../../src/survey/questions/question-context.js';
import type { QuestionState } from '../../src/survey/model/session-state.js';

const of = (question: object, messages = surveyEnGb, more: object = {}): string | undefined =>
  howMany(
    { question: { title: 'Which?', ...question }, ...more } as QuestionState,
    { messages, plain: String } as unknown as QuestionContext,
  );

describe('How many may be chosen', () => {
  const hints: readonly (readonly [
    least: number | undefined,
    most: number | undefined,
    ...hints: string[],
  ])[] = [
    [undefined, 3, 'Select up to 3', 'Dewiswch hyd at 3', 'زیادہ سے زیادہ 3 منتخب کریں'],
    [0, 3, 'Select up to 3', 'Dewiswch hyd at 3', 'زیادہ سے زیادہ 3 منتخب کریں'],
    [2, undefined, 'Select at least 2', 'Dewiswch o leiaf 2', 'کم از کم 2 منتخب کریں'],
    [2, 0, 'Select at least 2', 'Dewiswch o leiaf 2', 'کم از کم 2 منتخب کریں'],
    [2, 4, 'Select 2 to 4', 'Dewiswch rhwng 2 a 4', '2 سے 4 تک منتخب کریں'],
    [3, 3, 'Select 3', 'Dewiswch 3', '3 منتخب کریں'],
    [12, 20, 'Select 12 to 20', 'Dewiswch rhwng 12 a 20', '12 سے 20 تک منتخب کریں'],
  ];
  for (const [minSelected, maxSelected, ...said] of hints)
    it(`is “${said[0]}” for ${minSelected ?? 'none'} to ${maxSelected ?? 'any'}`, () => {
      assert.deepEqual(
        [surveyEnGb, surveyCy, surveyUr].map((messages) => of({ minSelected, maxSelected }, messages)),
        said,
      );
    });

  it('is not said where anything goes, or nothing can be changed', () => {
    assert.equal(of({}), undefined);
    assert.equal(of({ minSelected: 0, maxSelected: 0 }), undefined);
    assert.equal(of({ maxSelected: 3 }, surveyEnGb, { readOnly: true }), undefined);
  });

  const said: readonly (readonly [
    what: string,
    question: object,
    messages: typeof surveyEnGb,
    isSaid: boolean,
  ])[] = [
    ['in figures in the description', { description: 'Pick 3.' }, surveyEnGb, true],
    ['in words in the title', { title: 'Your Three wishes' }, surveyEnGb, true],
    ['in Welsh, in another form', { title: 'Dewiswch dair blaenoriaeth' }, surveyCy, true],
    ['in Urdu', { title: 'تین چیزیں' }, surveyUr, true],
    ['of another number', { title: 'Your 30 wishes' }, surveyEnGb, false],
    ['inside of another word', { title: 'Threefold?' }, surveyEnGb, false],
    ['of one of two limits alone', { title: 'Up to three', minSelected: 2 }, surveyEnGb, false],
    ['of both', { title: 'Two or three?', minSelected: 2 }, surveyEnGb, true],
  ];
  for (const [what, question, messages, isSaid] of said)
    it(`is ${isSaid ? 'not said again where the author says it' : 'said though the author has words'} ${what}`, () => {
      assert.equal(of({ maxSelected: 3, ...question }, messages) === undefined, isSaid);
    });
});
