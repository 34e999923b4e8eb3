import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Model } from 'survey-core';

import { answer, completedText, onwardUrl } from '../../../src/survey/model/index.js';
import { sessionOf } from './session-with.js';

const elements = [
  { type: 'radiogroup', name: 'use', choices: ['Library', 'Homes & shops'] },
  { type: 'text', name: 'secret', visibleIf: "{use} = 'Library'" },
];
const conditional = [
  { expression: "{use} = 'Library'", url: '/library' },
  { expression: "{use} contains 'Homes'", url: '/homes?use={use}' },
];

describe('Where residents go on to', () => {
  const cases: readonly (readonly [
    what: string,
    definition: object,
    use: string | undefined,
    url: string | undefined,
  ])[] = [
    ['is nowhere', {}, 'Library', undefined],
    ['is where the definition says', { navigateToUrl: '/thanks' }, undefined, '/thanks'],
    [
      'has the answer in it, encoded',
      { navigateToUrl: '/to?use={use}&x=1' },
      'Homes & shops',
      '/to?use=Homes%20%26%20shops&x=1',
    ],
    ['has nothing where there is no answer', { navigateToUrl: '/to/{use}/' }, undefined, '/to//'],
    [
      'is what a condition leads to',
      { navigateToUrl: '/thanks', navigateToUrlOnCondition: conditional },
      'Library',
      '/library',
    ],
    [
      'is what the next condition leads to',
      { navigateToUrlOnCondition: conditional },
      'Homes & shops',
      '/homes?use=Homes%20%26%20shops',
    ],
    [
      'is the one for all where no condition is met',
      { navigateToUrl: '/thanks', navigateToUrlOnCondition: conditional },
      undefined,
      '/thanks',
    ],
    ['is nowhere where no condition is met', { navigateToUrlOnCondition: conditional }, undefined, undefined],
  ];
  for (const [what, definition, use, url] of cases)
    it(what, () => {
      const session = answer(sessionOf({ elements, ...definition }), 'use', use);
      assert.equal(onwardUrl(session, 'en'), url);
      const model = new Model({ elements, ...structuredClone(definition) });
      if (use) model.setValue('use', use);
      // There "nowhere" is an empty text, and an answer is put in as it is: with `&x=1` in it, it would be another URL.
      const there = (model as unknown as { getNavigateToUrl: () => string }).getNavigateToUrl();
      assert.equal(there || undefined, url && decodeURIComponent(url));
    });

  it('may be a URL that is worked out', () => {
    const session = sessionOf({
      elements,
      calculatedValues: [{ name: 'next', expression: "iif({use} = 'Library', 'https://a.example/b', '/c')" }],
      navigateToUrl: '{next}?use={use}',
    });
    assert.equal(onwardUrl(answer(session, 'use', 'Library'), 'en'), 'https://a.example/b?use=Library');
  });

  it('may be another place in another language', () => {
    const session = sessionOf({ elements, navigateToUrl: { default: '/thanks', cy: '/diolch' } });
    assert.deepEqual([onwardUrl(session, 'cy'), onwardUrl(session, 'en')], ['/diolch', '/thanks']);
  });

  it('tells nothing of what is hidden and so not sent', () => {
    let session = sessionOf({ elements, navigateToUrl: '/to?{secret}' });
    session = answer(answer(session, 'use', 'Library'), 'secret', 'mine');
    assert.equal(onwardUrl(session, 'en'), '/to?mine');
    assert.equal(onwardUrl(answer(session, 'use', undefined), 'en'), '/to?');
  });
});

describe('An end without the author’s own words', () => {
  for (const name of ['showCompletePage', 'showCompletedPage'])
    it(`is what ${name}: false asks for`, () => {
      const texts = {
        completedHtml: 'Done',
        completedHtmlOnCondition: [{ expression: 'true', html: 'Well done' }],
      };
      assert.equal(completedText(sessionOf({ elements, ...texts })), 'Well done');
      assert.equal(completedText(sessionOf({ elements, ...texts, [name]: false })), '');
    });
});
