import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  ABOUT,
  aboutAnswer,
  aboutState,
  groupOf,
  groupStates,
  withBesides,
  withWritten,
  WRITTEN,
  writtenAnswer,
  writtenState,
} from '../../../src/survey/model/besides.js';
import { problemsIn, startSession } from '../../../src/survey/model/index.js';
import { resume, toSave } from '../../../src/survey/model/saved-answers.js';
import type { Besides, Session } from '../../../src/survey/model/session-state.js';
import { environment, sessionOf, surveyOf } from './session-with.js';

const elements = [{ type: 'text', name: 'a' }];
const words = {
  ...{ who: 'Who?', whoHint: '', self: 'Me', group: 'A group' },
  ...{ size: 'How many?', sizeHint: '', name: 'Called?', nameHint: '' },
};
const begun = (more: object = {}): Session => sessionOf({ elements, groupResponses: true, ...more });
const problems = (said: Besides): string[] => {
  const session = withBesides(begun(), said);
  return problemsIn(session, groupStates(session, words)).map(({ name, code }) => `${name}: ${code}`);
};

describe('Answering for a group', () => {
  it('is asked only where the definition lets groups answer', () => {
    assert.deepEqual(groupStates(sessionOf({ elements }), words), []);
    const names = (session: Session) => groupStates(session, words).map(({ question }) => question.name);
    assert.deepEqual(names(begun()), ['who']);
    assert.deepEqual(names(withBesides(begun(), { who: 'self' })), ['who']);
    assert.deepEqual(names(withBesides(begun(), { who: 'group' })), ['who', 'size', 'name']);
  });

  it('always has its place on “Check your answers”', () => {
    assert.equal(surveyOf({ elements, showPreviewBeforeComplete: false }).checkAnswers, false);
    assert.equal(begun({ showPreviewBeforeComplete: false }).survey.checkAnswers, true);
  });

  const rows: readonly (readonly [said: Besides, group: object | undefined, problems: string[]])[] = [
    [{}, undefined, []],
    [{ who: 'self', size: '12' }, undefined, []],
    [{ who: 'group' }, undefined, ['size: required']],
    [{ who: 'group', size: ' 12 ' }, { size: 12 }, []],
    [{ who: 'group', size: '1,200', name: ' Quay Friends ' }, { size: 1200, name: 'Quay Friends' }, []],
    [{ who: 'group', size: '2', name: ' ' }, { size: 2 }, []],
    [{ who: 'group', size: '1' }, undefined, ['size: min']],
    [{ who: 'group', size: '10000' }, { size: 10000 }, []],
    [{ who: 'group', size: '10001' }, undefined, ['size: max']],
    [{ who: 'group', size: '2.5' }, undefined, ['size: notAWholeNumber']],
    [{ who: 'group', size: 'a dozen' }, undefined, ['size: notANumber']],
    [
      { who: 'group', size: '5', name: 'x'.repeat(101) },
      { size: 5, name: 'x'.repeat(101) },
      ['name: tooLong'],
    ],
  ];
  for (const [said, group, expected] of rows)
    it(`of ${JSON.stringify(said).slice(0, 70)}`, () => {
      assert.deepEqual(groupOf(withBesides(begun(), said)), group);
      assert.deepEqual(problems(said), expected);
    });

  it('is not sent where the definition no longer asks for it', () => {
    assert.equal(groupOf(withBesides(sessionOf({ elements }), { who: 'group', size: '12' })), undefined);
  });
});

describe('Answering about something different', () => {
  it('is sent among the answers, and not where it was not said', () => {
    assert.deepEqual(aboutAnswer(begun()), {});
    assert.deepEqual(aboutAnswer(withBesides(begun(), { about: ' ' })), {});
    assert.deepEqual(aboutAnswer(withBesides(begun(), { about: ' The park ' })), { [ABOUT]: 'The park' });
  });

  it('has to be said what it is about', () => {
    const codes = (about: string): string[] => {
      const session = withBesides(begun(), { about });
      return problemsIn(session, [aboutState(session, { title: 'What?', description: '' })]).map(
        ({ code }) => code,
      );
    };
    assert.deepEqual(
      [codes(' '), codes('The park'), codes('x'.repeat(101))],
      [['required'], [], ['tooLong']],
    );
  });
});

describe('What a form on paper says besides', () => {
  it('is sent by the names of its questions, without what is blank', () => {
    assert.deepEqual(writtenAnswer(begun()), {});
    const noted = withWritten(
      withWritten(withWritten(begun(), 'a', ' Yes '), 'b', ' '),
      'sayso-margin',
      'No',
    );
    assert.deepEqual(writtenAnswer(noted), { [WRITTEN]: { a: 'Yes', 'sayso-margin': 'No' } });
    assert.equal(writtenState(noted, { id: 'q1', name: 'a' }, { title: '', description: '' }).entry, ' Yes ');
    assert.deepEqual(writtenAnswer(withWritten(noted, 'a', '')), { [WRITTEN]: { 'sayso-margin': 'No' } });
  });
});

describe('What was said besides the answers', () => {
  it('is saved and begun again with them', () => {
    const said = { who: 'group', size: '1 2', name: 'Quay Friends', about: 'The park' };
    const kept = toSave(withBesides(begun(), said), new Set());
    assert.deepEqual(kept.besides, said);
    assert.deepEqual(resume(begun(), kept).session.besides, said);
  });

  it('gives way to what was said since', () => {
    const kept = toSave(withBesides(begun(), { who: 'group', size: '12' }), new Set());
    assert.deepEqual(resume(withBesides(begun(), { size: '13' }), kept).session.besides, {
      who: 'group',
      size: '13',
    });
  });

  it('is read whatever was kept', () => {
    const none = { answers: {}, entries: {}, asked: [] };
    for (const besides of [undefined, null, 'x', [], { who: 3, other: 'x' }])
      assert.equal(resume(begun(), { ...none, besides: besides as Besides }).session.besides, undefined);
  });

  it('does not outlive the session', () => {
    const session = withBesides(begun(), { who: 'group' });
    assert.equal(startSession(session.survey, environment).besides, undefined);
  });
});
