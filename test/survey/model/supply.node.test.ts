import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { answer, finalAnswers, problemsIn, problemsOfAnswers } from '../../../src/survey/model/index.js';
import { displayValue, pipeText, readSurvey, startSession } from '../../../src/survey/model/index.js';
import { answerOtherOfPart, answerPart, statesTo } from '../../../src/survey/model/kinds/part-actions.js';
import { resume, toSave } from '../../../src/survey/model/saved-answers.js';
import type { QuestionState, Session } from '../../../src/survey/model/session-state.js';
import { wantedLists, withLists } from '../../../src/survey/model/supply/lists.js';
import type { ListState } from '../../../src/survey/model/supply/supply.js';
import { environment, sessionWith, shown, stateOf, surveyWith } from './session-with.js';

const wards = (more: object = {}, list: object = {}): object => ({
  type: 'dropdown',
  name: 'ward',
  choicesByUrl: { url: '/wards/{county}.json', ...list },
  ...more,
});
const county = { type: 'radiogroup', name: 'county', choices: ['Devon', 'Kent & Medway'] };
const plain = (more: object = {}, list: object = {}): object =>
  wards(more, { url: 'https://lists.example/wards', ...list });

/** Every list that is wanted, in this state; a reply is read as the question reads it. */
const with_ = (session: Session, given: { readonly reply: unknown } | 'loading' | 'failed'): Session =>
  withLists(
    session,
    new Map(
      wantedLists(session).map(({ request }): [string, ListState] => [
        request.key,
        typeof given === 'string' ? given : (request.read(given.reply) ?? 'failed'),
      ]),
    ),
  );
const urls = (session: Session): string[] => wantedLists(session).map(({ request }) => request.url);
const offered = (session: Session, name: string): unknown[] =>
  stateOf(session, name).choices.map(({ choice }) => choice.value);
const problems = (session: Session): string[] =>
  session.pages.flatMap(({ items }) => problemsIn(session, items)).map(({ name, code }) => `${name} ${code}`);

describe('The list that is wanted', () => {
  const cases: readonly (readonly [what: string, value: unknown, url: string | undefined])[] = [
    ['waits for the answer that is in its URL', undefined, undefined],
    ['has the answer in its URL', 'Devon', '/wards/Devon.json'],
    ['has it encoded', 'Kent & Medway', '/wards/Kent%20%26%20Medway.json'],
  ];
  for (const [what, value, url] of cases)
    it(what, () => {
      const session = answer(sessionWith(county, wards()), 'county', value);
      assert.deepEqual(urls(session), url === undefined ? [] : [url]);
      assert.equal(stateOf(session, 'ward').supplied, url === undefined ? 'waiting' : 'unasked');
    });

  it('is one for all rows that want the same', () => {
    const table = {
      type: 'matrixdropdown',
      name: 'table',
      rows: ['a', 'b', 'c'],
      columns: [
        { name: 'place', choices: ['x', 'y'] },
        { name: 'ward', choicesByUrl: { url: '/{row.place}' } },
      ],
    };
    let session = sessionWith(table);
    for (const [row, place] of ['x', 'x', 'y'].entries())
      session = answerPart(session, ['table', 'abc'[row]!, 'place'], place);
    assert.deepEqual(urls(session), ['/x', '/y']);
    const loaded = with_(session, { reply: ['one'] });
    assert.deepEqual(
      stateOf(loaded, 'table').question.kind!.parts!(stateOf(loaded, 'table'), loaded)
        .flatMap((row) => row.question.kind!.parts!(row, loaded))
        .filter(({ question }) => question.name === 'ward')
        .map(({ choices }) => choices.map(({ choice }) => choice.value)),
      [['one'], ['one'], ['one']],
    );
  });

  it('is not wanted for a question that does not show', () => {
    const session = sessionWith(county, plain({ visibleIf: "{county} = 'Devon'" }));
    assert.deepEqual(urls(session), []);
    assert.deepEqual(urls(answer(session, 'county', 'Devon')), ['https://lists.example/wards']);
  });

  it('leaves out the words that tell SurveyJS what to keep, and does without half of a letter', () => {
    const name = { type: 'text', name: 'county' };
    const [wanted] = wantedLists(
      answer(sessionWith(name, wards({}, { url: '{NOCACHE}/wards/{county}' })), 'county', 'a\ud800b'),
    );
    assert.deepEqual([wanted?.request.url, wanted?.request.fresh], ['/wards/ab', true]);
  });

  for (const url of [
    'javascript:alert(1)',
    'data:application/json,[]',
    'ftp://lists.example/',
    'file:///etc',
  ])
    it(`is not ${url}`, () => {
      assert.deepEqual(urls(sessionWith({ ...plain({}, { url }) })), []);
    });
});

describe('Choices that are loaded', () => {
  const cases: readonly (readonly [what: string, list: object, reply: unknown, choices: unknown])[] = [
    [
      'are the texts of a list',
      {},
      ['North', 'South'],
      [
        ['North', 'North'],
        ['South', 'South'],
      ],
    ],
    ['are what stands first in each item', {}, [{ code: 1, title: 'North' }], [[1, 'North']]],
    ['are called by what they are where they have no title', {}, [{ code: 1 }], [[1, '1']]],
    [
      'have the names that the author gives',
      { valueName: 'code', titleName: 'name.long' },
      [{ name: { long: 'North Ward' }, code: 'N' }],
      [['N', 'North Ward']],
    ],
    ['lie behind dots', { path: 'data.wards' }, { data: { wards: ['N'] } }, [['N', 'N']]],
    ['lie behind semicolons', { path: 'data;all.wards' }, { data: { 'all.wards': ['N'] } }, [['N', 'N']]],
    [
      'keep their languages',
      {},
      [{ c: 1, title: { en: 'North', cy: 'Gogledd' } }],
      [[1, { en: 'North', cy: 'Gogledd' }]],
    ],
    [
      'are each there once',
      {},
      ['N', 'N', 'S'],
      [
        ['N', 'N'],
        ['S', 'S'],
      ],
    ],
    ['are none of what has no value', {}, [null, '', 0, {}, { code: null }, { code: {} }, 'N'], [['N', 'N']]],
    ['have values that are no longer than any name', {}, ['x'.repeat(1001), 'N'], [['N', 'N']]],
  ];
  for (const [what, list, reply, choices] of cases)
    it(what, () => {
      const session = with_(sessionWith(plain({}, list)), { reply });
      const state = stateOf(session, 'ward');
      assert.deepEqual(
        state.choices.map(({ choice: { value, text } }) => [value, text]),
        choices,
      );
      assert.equal(state.supplied, 'ready');
    });

  const none: readonly (readonly [what: string, list: object, reply: unknown, status: string])[] = [
    ['an empty list', {}, [], 'failed'],
    ['an empty list that may be empty', { allowEmptyResponse: true }, [], 'empty'],
    ['no list', {}, { error: 'no' }, 'failed'],
    ['a path that leads nowhere', { path: 'a.b' }, { b: [1] }, 'failed'],
    ['a path through what everything has', { path: 'constructor' }, {}, 'failed'],
    ['a text', {}, 'North', 'failed'],
    [
      'a list that nobody can choose from',
      {},
      Array.from({ length: 10_001 }, (_, at) => `${at + 1}`),
      'failed',
    ],
  ];
  for (const [what, list, reply, status] of none)
    it(`are not there where the reply is ${what}`, () => {
      const session = with_(sessionWith(plain({ isRequired: true }, list)), { reply });
      assert.equal(stateOf(session, 'ward').supplied, status);
      assert.deepEqual(problems(session), [], 'nobody has to choose from nothing');
    });

  it('stand among the special ones, in the order that the author wants', () => {
    const session = with_(
      sessionWith({
        ...plain({ type: 'checkbox', choicesOrder: 'desc', showSelectAllItem: true }),
        ...{ showOtherItem: true, showNoneItem: true },
      }),
      { reply: ['a', 'c', 'b'] },
    );
    assert.deepEqual(offered(session, 'ward'), ['all', 'c', 'b', 'a', 'other', 'none']);
  });

  it('have conditions and exclude others where the list says so', () => {
    const session = with_(sessionWith(county, plain({ type: 'checkbox' })), {
      reply: [
        { value: 'a', visibleIf: "{county} = 'Devon'" },
        { value: 'b', visibleIf: '((' },
        { value: 'c', isExclusive: true },
      ],
    });
    assert.deepEqual(offered(session, 'ward'), ['b', 'c']);
    assert.deepEqual(offered(answer(session, 'county', 'Devon'), 'ward'), ['a', 'b', 'c']);
    const both = answer(answer(session, 'ward', ['b']), 'ward', ['b', 'c']);
    assert.deepEqual(stateOf(both, 'ward').value, ['c']);
  });

  it('take the place of those in the definition, which stand in until then', () => {
    const session = sessionWith(plain({ choices: ['somewhere'], isRequired: true }));
    assert.deepEqual(offered(with_(session, 'failed'), 'ward'), ['somewhere']);
    assert.deepEqual(problems(with_(session, 'failed')), ['ward required']);
    assert.deepEqual(offered(with_(session, { reply: ['N'] }), 'ward'), ['N']);
  });

  it('stay the same states while nothing about them changes', () => {
    const session = with_(sessionWith(county, plain()), { reply: ['N', 'S'] });
    const after = answer(session, 'county', 'Devon');
    assert.equal(stateOf(after, 'ward'), stateOf(session, 'ward'));
  });
});

describe('An answer from a list', () => {
  const loaded = (name: string, session: Session): Session =>
    with_(session, { reply: name === 'Devon' ? ['Exe', 'Both'] : ['Thanet', 'Both'] });
  const inDevon = answer(
    loaded('Devon', answer(sessionWith(county, wards()), 'county', 'Devon')),
    'ward',
    'Exe',
  );
  const moved = answer(inDevon, 'county', 'Kent & Medway');

  it('is not seen once another list is wanted, be it there or not', () => {
    for (const session of [moved, with_(moved, 'loading'), with_(moved, 'failed'), loaded('Kent', moved)]) {
      assert.equal(stateOf(session, 'ward').value, undefined);
      assert.deepEqual(finalAnswers(session), { county: 'Kent & Medway' });
    }
  });

  it('stays where the other list has it too', () => {
    assert.equal(stateOf(loaded('Kent', answer(moved, 'ward', 'Both')), 'ward').value, 'Both');
  });

  it('comes back with its list', () => {
    assert.equal(stateOf(answer(loaded('Kent', moved), 'county', 'Devon'), 'ward').value, 'Exe');
  });

  it('goes with the answer that its list depends on', () => {
    assert.equal(stateOf(answer(inDevon, 'county', undefined), 'ward').value, undefined);
  });

  it('that was there before its list is kept until that comes, and also if it does not', () => {
    const session = sessionWith(plain({ defaultValue: 'N' }));
    for (const each of [session, with_(session, 'loading'), with_(session, 'failed')])
      assert.deepEqual(finalAnswers(each), { ward: 'N' });
    assert.deepEqual(finalAnswers(with_(session, { reply: ['N'] })), { ward: 'N' });
    assert.deepEqual(finalAnswers(with_(session, { reply: ['S'] })), {});
  });

  it('has the type that it has in the list', () => {
    const session = with_(sessionWith(plain({ defaultValue: '3' })), { reply: [{ id: 3, title: 'Three' }] });
    assert.deepEqual(finalAnswers(session), { ward: 3 });
    assert.equal(displayValue(session, stateOf(session, 'ward').question, 'en'), 'Three');
    assert.equal(pipeText(session, 'In {ward}', 'en'), 'In Three');
  });

  it('may be several, of which some are in the list', () => {
    const session = sessionWith(plain({ type: 'tagbox', defaultValue: ['1', 'gone', 'S'] }));
    assert.deepEqual(finalAnswers(with_(session, { reply: [1, 'S'] })), { ward: [1, 'S'] });
  });

  it('that was saved is there when the survey is begun again, in which its list is not', () => {
    const saved = toSave(inDevon, new Set());
    const { session, parked } = resume(startSession(inDevon.survey, environment), saved);
    assert.deepEqual([stateOf(session, 'ward').value, parked], ['Exe', []]);
    assert.deepEqual(urls(session), ['/wards/Devon.json']);
  });
});

describe('A required question with a list', () => {
  const session = sessionWith(plain({ isRequired: true }));
  const cases: readonly (readonly [what: string, session: Session, problems: readonly string[]])[] = [
    ['is required once the list is there', with_(session, { reply: ['N'] }), ['ward required']],
    ['is required while it is on its way', with_(session, 'loading'), ['ward required']],
    ['can be left out where the list could not be loaded', with_(session, 'failed'), []],
    [
      'can be left out while it waits for another answer',
      sessionWith(county, wards({ isRequired: true })),
      [],
    ],
  ];
  for (const [what, given, found] of cases) it(what, () => assert.deepEqual(problems(given), found));
});

describe('Whoever has the answers and not the list', () => {
  const survey = surveyWith(county, wards({ isRequired: true }), plain({ name: 'many', type: 'checkbox' }));
  const cases: readonly (readonly [what: string, answers: object, problems: readonly string[]])[] = [
    ['takes any short value', { county: 'Devon', ward: 'Exe', many: ['a', 2] }, []],
    ['takes none, as the list may have failed', { county: 'Devon' }, []],
    ['takes no object', { county: 'Devon', ward: { a: 1 } }, ['ward invalid']],
    ['takes no list for one choice', { county: 'Devon', ward: ['Exe'] }, ['ward invalid']],
    ['takes no value twice', { many: ['a', 'a'] }, ['many invalid']],
    ['takes no long text', { many: ['x'.repeat(1001)] }, ['many notAChoice']],
    ['takes no answer that no list can be for', { ward: 'Exe' }, ['ward notAChoice']],
  ];
  for (const [what, answers, found] of cases)
    it(what, () =>
      assert.deepEqual(
        problemsOfAnswers(survey, answers as Record<string, unknown>, environment).map(
          ({ name, code }) => `${name} ${code}`,
        ),
        found,
      ),
    );
});

describe('Choices that are those of another question', () => {
  const likes = {
    type: 'checkbox',
    name: 'likes',
    choices: [{ value: 'a', text: 'Apples' }, 'b', { value: 'c', visibleIf: "{county} = 'Devon'" }],
    showOtherItem: true,
    showNoneItem: true,
  };
  const best = (mode?: string, more: object = {}): object => ({
    ...{ type: 'radiogroup', name: 'best', choicesFromQuestion: 'likes', choicesFromQuestionMode: mode },
    ...more,
  });
  const cases: readonly (readonly [
    what: string,
    mode: string | undefined,
    likes: readonly string[],
    best: readonly string[],
  ])[] = [
    ['are all that it shows', undefined, [], ['a', 'b']],
    ['are those that were chosen', 'selected', ['b'], ['b']],
    ['are those that were not', 'unselected', ['b'], ['a']],
  ];
  for (const [what, mode, chosen, expected] of cases)
    it(what, () => {
      const session = answer(sessionWith(county, likes, best(mode)), 'likes', chosen);
      assert.deepEqual(offered(session, 'best'), expected);
      assert.equal(stateOf(session, 'best').choices[0]?.choice.text, expected[0] === 'a' ? 'Apples' : 'b');
    });

  it('follow what it hides and shows', () => {
    const session = sessionWith(county, likes, best());
    assert.deepEqual(offered(answer(session, 'county', 'Devon'), 'best'), ['a', 'b', 'c']);
  });

  it('make no question where there are none', () => {
    const session = sessionWith(likes, best('selected', { isRequired: true }));
    assert.deepEqual([shown(session), problems(session)], [['likes'], []]);
    assert.deepEqual(shown(answer(session, 'likes', ['a'])), ['likes', 'best']);
  });

  it('lose what was chosen with what it was chosen from, and have it again with that', () => {
    let session = answer(answer(sessionWith(likes, best('selected')), 'likes', ['a', 'b']), 'best', 'a');
    session = answer(session, 'likes', ['b']);
    assert.deepEqual(finalAnswers(session), { likes: ['b'] });
    assert.deepEqual(finalAnswers(answer(session, 'likes', ['a', 'b'])), { likes: ['a', 'b'], best: 'a' });
  });

  it('may go on to a third question, and back to none', () => {
    const third = { type: 'dropdown', name: 'third', choicesFromQuestion: 'best' };
    const session = answer(sessionWith(likes, best('selected'), third), 'likes', ['b']);
    assert.deepEqual(offered(session, 'third'), ['b']);
    const circle = sessionWith(
      { type: 'dropdown', name: 'x', choicesFromQuestion: 'y', showNoneItem: true },
      { type: 'dropdown', name: 'y', choicesFromQuestion: 'x', showNoneItem: true },
    );
    assert.deepEqual(offered(circle, 'x'), ['none']);
  });

  it('may be of a list that is loaded', () => {
    const session = with_(
      sessionWith(plain({ type: 'checkbox' }), {
        type: 'dropdown',
        name: 'best',
        choicesFromQuestion: 'ward',
      }),
      { reply: ['N', 'S'] },
    );
    assert.deepEqual(offered(session, 'best'), ['N', 'S']);
  });

  it('are the entries of a list', () => {
    const people = {
      type: 'paneldynamic',
      name: 'people',
      templateElements: [
        { type: 'text', name: 'who' },
        { type: 'text', name: 'role' },
      ],
    };
    const chair = (more: object): object => ({
      type: 'radiogroup',
      name: 'chair',
      choicesFromQuestion: 'people',
      ...more,
    });
    const of = (more: object): unknown[] => {
      const session = answer(sessionWith(people, chair(more)), 'people', [
        { role: 'clerk {who}', who: 'Ana' },
        { who: 'Bo' },
        { role: 'none' },
        { who: 'Bo', role: 'again' },
      ]);
      return stateOf(session, 'chair').choices.map(({ choice: { value, text } }) => [value, text]);
    };
    assert.deepEqual(of({}), [
      ['Ana', 'Ana'],
      ['Bo', 'Bo'],
    ]);
    assert.deepEqual(of({ choiceValuesFromQuestion: 'who', choiceTextsFromQuestion: 'role' }), [
      ['Ana', 'clerk {\u2060who}'],
      ['Bo', 'Bo'],
    ]);
  });

  it('are of a question that there is', () => {
    const { issues } = readSurvey({
      elements: [best(undefined, { choicesFromQuestion: 'nowhere' }), county],
    });
    assert.deepEqual(issues, [
      { path: 'elements[0].choicesFromQuestion', code: 'missingSource', what: 'nowhere' },
    ]);
  });

  it('are, in a row or an entry, of a question of the survey or of the same row or entry', () => {
    const carry = (choicesFromQuestion: string): object => ({
      ...{ name: 'b', type: 'dropdown', cellType: 'dropdown', choicesFromQuestion },
    });
    const a = { name: 'a', type: 'checkbox', choices: ['x'] };
    const inTable = (source: string): object => ({
      ...{ type: 'matrixdynamic', name: 't', columns: [a, carry(source)] },
    });
    const inList = (source: string): object => ({
      ...{ type: 'paneldynamic', name: 'p', templateElements: [a, carry(source)] },
    });
    const missing = (element: object): string[] =>
      readSurvey({ elements: [county, element] }).issues.map(({ path, code, what }) =>
        [path, code, what].join(' '),
      );
    for (const element of [inTable('row.a'), inTable('county'), inList('panel.a'), inList('county')])
      assert.deepEqual(missing(element), []);
    for (const source of ['row.c', 'panel.a', 'a'])
      assert.deepEqual(missing(inTable(source)), [
        `elements[1].columns[1].choicesFromQuestion missingSource ${source}`,
      ]);
    assert.deepEqual(missing(inList('row.a')), [
      'elements[1].templateElements[1].choicesFromQuestion missingSource row.a',
    ]);
  });

  it('are its own where there is no such question, or where that has none to give', () => {
    for (const source of ['nowhere', 'words']) {
      const session = sessionWith(
        { type: 'text', name: 'words' },
        best(undefined, { choicesFromQuestion: source, choices: ['own'] }),
      );
      assert.deepEqual(offered(session, 'best'), ['own']);
    }
  });

  describe('of the same row or entry', () => {
    const places = {
      type: 'paneldynamic',
      name: 'people',
      panelCount: 2,
      templateElements: [
        {
          type: 'checkbox',
          name: 'likes',
          choices: ['a', 'b', { value: 'c', text: 'See' }],
          showOtherItem: true,
        },
        { ...best('selected', { choicesFromQuestion: 'panel.likes' }), type: 'dropdown' },
      ],
    };
    const part = (session: Session, index: number, name: string): QuestionState | undefined =>
      statesTo(session, ['people', String(index), name])?.at(-1);
    const choices = (session: Session, index: number): unknown =>
      part(session, index, 'best')?.choices.map(({ choice: { value, text } }) => [value, text]);

    it('are each entry’s own', () => {
      let session = answerPart(sessionWith(places), ['people', '0', 'likes'], ['a', 'c']);
      session = answerPart(session, ['people', '1', 'likes'], ['b']);
      assert.deepEqual(choices(session, 0), [
        ['a', 'a'],
        ['c', 'See'],
      ]);
      assert.deepEqual(choices(session, 1), [['b', 'b']]);
    });

    it('are asked once there are some, and an answer that is none of them is not seen', () => {
      let session = sessionWith(places);
      assert.equal(part(session, 0, 'best'), undefined);
      session = answerPart(session, ['people', '0', 'likes'], ['a', 'b']);
      session = answerPart(session, ['people', '0', 'best'], 'a');
      assert.equal(part(session, 0, 'best')?.value, 'a');
      session = answerPart(session, ['people', '0', 'likes'], ['b']);
      assert.equal(part(session, 0, 'best')?.value, undefined);
    });

    it('are the words of an "Other"', () => {
      let session = answerPart(sessionWith(places), ['people', '1', 'likes'], ['other']);
      session = answerOtherOfPart(session, ['people', '1', 'likes'], 'Pears');
      assert.deepEqual(choices(session, 1), [['other', 'Pears']]);
      assert.equal(choices(session, 0), undefined);
    });

    it('stay the same while nothing about them changes', () => {
      let session = answerPart(sessionWith(places), ['people', '0', 'likes'], ['other']);
      session = answerOtherOfPart(session, ['people', '0', 'likes'], 'Pears');
      const after = answerPart(session, ['people', '1', 'likes'], ['a']);
      assert.equal(part(after, 0, 'best')?.choices[0]?.choice, part(session, 0, 'best')?.choices[0]?.choice);
    });

    it('are called by their texts when an answer is said in words, and kept from what is none of them', () => {
      const survey = surveyWith(places);
      let session = answerPart(startSession(survey, environment), ['people', '0', 'likes'], ['c']);
      session = answerPart(session, ['people', '0', 'best'], 'c');
      assert.equal(pipeText(session, '{people[0].best}', 'en'), 'See');
      const found = (best: string): string[] =>
        problemsOfAnswers(survey, { people: [{ likes: ['a'], best }] }, environment).map(({ code }) => code);
      assert.deepEqual(found('a'), []);
      assert.deepEqual(found('b'), ['notAChoice']);
    });

    it('are called by the words that the resident gave them where other texts speak of them', () => {
      const families = {
        ...{ type: 'paneldynamic', name: 'families', panelCount: 2, templateTitle: 'With {panel.eldest}' },
        templateElements: [
          {
            ...{ type: 'paneldynamic', name: 'children' },
            templateElements: [
              { type: 'text', name: 'code' },
              { type: 'text', name: 'called' },
            ],
          },
          {
            ...{ type: 'dropdown', name: 'eldest', choicesFromQuestion: 'panel.children' },
            ...{ choiceValuesFromQuestion: 'code', choiceTextsFromQuestion: 'called' },
          },
          { type: 'text', name: 'school', title: 'After {prevPanel.eldest}, and {panel.eldest}' },
        ],
      };
      const session = answer(sessionWith(families), 'families', [
        { children: [{ code: '1', called: 'Ana' }], eldest: '1' },
        { children: [{ code: '1', called: 'Bo' }], eldest: '1' },
      ]);
      assert.equal(pipeText(session, '{families[1].eldest}, {families[0].eldest}', 'en'), 'Bo, Ana');
      assert.match(pipeText(session, '{families}', 'en'), /Ana; .*Bo$/);
      const titleAt = (...path: string[]): unknown =>
        statesTo(session, ['families', ...path])!.at(-1)!.question.title;
      assert.deepEqual([titleAt('0'), titleAt('1')], ['With Ana', 'With Bo']);
      assert.deepEqual(
        [titleAt('0', 'school'), titleAt('1', 'school')],
        ['After , and Ana', 'After Ana, and Bo'],
      );
    });

    it('are the entries of a list in it', () => {
      const list = {
        ...{ type: 'paneldynamic', name: 'people', panelCount: 1 },
        templateElements: [
          { type: 'paneldynamic', name: 'pets', templateElements: [{ type: 'text', name: 'pet' }] },
          {
            type: 'dropdown',
            name: 'best',
            choicesFromQuestion: 'panel.pets',
            choiceValuesFromQuestion: 'pet',
          },
        ],
      };
      const session = answer(sessionWith(list), 'people', [{ pets: [{ pet: 'Rex' }, { pet: 'Tib' }] }]);
      assert.deepEqual(choices(session, 0), [
        ['Rex', 'Rex'],
        ['Tib', 'Tib'],
      ]);
    });
  });

  it('are what a collector takes, and nothing else', () => {
    const survey = surveyWith(likes, best('selected'));
    const found = (answers: Record<string, unknown>): string[] =>
      problemsOfAnswers(survey, answers, environment).map(({ name, code }) => `${name} ${code}`);
    assert.deepEqual(found({ likes: ['a', 'b'], best: 'a' }), []);
    assert.deepEqual(found({ likes: ['b'], best: 'a' }), ['best notAChoice']);
    assert.deepEqual(found({ likes: ['other'], 'likes-Comment': 'Pears', best: 'other' }), []);
  });
});
