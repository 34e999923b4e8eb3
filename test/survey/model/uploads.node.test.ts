import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Model } from 'survey-core';

import { answer, finalAnswers, problemsIn, problemsOfAnswers } from '../../../src/survey/model/index.js';
import { isAccepted, type FileRules } from '../../../src/survey/model/kinds/read-uploads.js';
import { environment, sessionWith, surveyWith } from './session-with.js';

const FILE = { name: 'plan.pdf', type: 'application/pdf', content: 'f-1' };
const file = (more: object = {}): object => ({ type: 'file', name: 'f', ...more });

describe('file: what was sent, and never the file itself', () => {
  it('is a list of names, types and what came back, in the shape that survey-core stores', () => {
    const elements = [file({ allowMultiple: true })];
    const session = answer(sessionWith(...elements), 'f', [FILE]);
    const model = new Model({ elements });
    model.setValue('f', structuredClone([FILE]));
    model.doComplete();
    assert.deepEqual(finalAnswers(session), model.data);
    assert.deepEqual(finalAnswers(answer(session, 'f', [])), {});
  });

  it('begins with those that are given, where they are such', () => {
    assert.deepEqual(finalAnswers(sessionWith(file({ defaultValue: [FILE] }))), { f: [FILE] });
    assert.deepEqual(finalAnswers(sessionWith(file({ defaultValue: 'x' }))), {});
  });

  it('wants one where it is required', () => {
    const session = sessionWith(file({ isRequired: true }));
    assert.deepEqual(
      problemsIn(session, session.pages[0]!.items).map(({ code }) => code),
      ['required'],
    );
  });

  const rules = (...accepted: string[]): FileRules => ({ accepted, maxSize: 0, most: 1, camera: false });
  const kinds: readonly (readonly [accepted: string[], name: string, type: string, taken: boolean])[] = [
    [[], 'a.exe', '', true],
    [['.pdf'], 'a.PDF', '', true],
    [['.pdf'], 'a.pdf.exe', 'application/pdf', false],
    [['application/pdf'], 'a', 'application/pdf', true],
    [['image/*'], 'a.jpg', 'image/jpeg', true],
    [['image/*'], 'a.jpg', '', false],
    [['image/*', '.jpg'], 'a.jpg', '', true],
  ];
  for (const [accepted, name, type, taken] of kinds)
    it(`${taken ? 'takes' : 'does not take'} ${name} (${type || 'of no known type'}) where ${accepted.join(', ') || 'anything'} is taken`, () =>
      assert.equal(isAccepted(rules(...accepted), { name, type }), taken));
});

describe('What the collector says of files and signatures', () => {
  const survey = surveyWith(file({ allowMultiple: true, maxFiles: 2 }), { type: 'signaturepad', name: 's' });
  const rows: readonly (readonly [what: string, answers: object, problems: readonly string[]])[] = [
    ['all is well', { f: [FILE, FILE], s: 'data:image/png;base64,AAAA' }, []],
    ['a name was typed', { s: 'Ana Evans' }, []],
    ['there are too many', { f: [FILE, FILE, FILE] }, ['f invalid']],
    ['a file is in the answer', { f: [{ ...FILE, content: `data:${'x'.repeat(3000)}` }] }, ['f invalid']],
    ['nothing came back', { f: [{ ...FILE, content: '' }] }, ['f invalid']],
    ['there is more to it', { f: [{ ...FILE, more: 1 }] }, ['f invalid']],
    ['it is no list', { f: FILE }, ['f invalid']],
    ['a drawing is far too large', { s: `data:image/png;base64,${'x'.repeat(60_000)}` }, ['s invalid']],
    ['a signature is no text', { s: ['x'] }, ['s invalid']],
  ];
  for (const [what, answers, expected] of rows)
    it(what, () =>
      assert.deepEqual(
        problemsOfAnswers(survey, answers as Record<string, unknown>, environment).map(
          ({ name, code }) => `${name} ${code}`,
        ),
        expected,
      ),
    );
});
