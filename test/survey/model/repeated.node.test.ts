import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Model } from 'survey-core';

import {
  answer,
  displayValue,
  finalAnswers,
  problemsIn,
  problemsOfAnswers,
  readSurvey,
  unknownAnswers,
} from '../../../src/survey/model/index.js';
import { addEntry, putBack, removeEntry } from '../../../src/survey/model/kinds/entry-actions.js';
import {
  answerOtherOfPart,
  answerPart,
  enterPart,
  statesTo,
} from '../../../src/survey/model/kinds/part-actions.js';
import type { QuestionState, Session } from '../../../src/survey/model/session-state.js';
import { wayTo } from '../../../src/survey/model/way-to.js';
import { environment, sessionWith, shown, stateOf, surveyWith } from './session-with.js';

type Path = readonly string[];

const write = (session: Session, path: Path, words: string): Session => enterPart(session, path, words);
const at = (session: Session, ...path: string[]): QuestionState => {
  const state = statesTo(session, path)?.at(-1);
  assert.ok(state, `${path.join(' ')} shows`);
  return state;
};
const partsOf = (session: Session, ...path: string[]): readonly QuestionState[] => {
  const state = at(session, ...path);
  return state.question.kind!.parts!(state, session);
};
const namesIn = (session: Session, ...path: string[]): string[] =>
  partsOf(session, ...path).map(({ question }) => question.name);
const titlesIn = (session: Session, ...path: string[]): unknown[] =>
  partsOf(session, ...path).map(({ question }) => question.title);
const wrong = (session: Session): string[] =>
  problemsIn(session, session.pages[0]!.items).map(({ name, code, id }) => `${name} ${id} ${code}`);

/** Answers as survey-core completes them. */
function sentThere(elements: readonly object[], answers: Readonly<Record<string, unknown>>): unknown {
  const model = new Model(structuredClone({ elements }));
  // Rows are made once somebody asks for them.
  for (const question of model.getAllQuestions()) (question as { visibleRows?: unknown }).visibleRows;
  for (const [name, value] of Object.entries(answers)) model.setValue(name, structuredClone(value));
  model.doComplete();
  return model.data;
}

/** Both engines, with the same answers, send the same. */
function sameAsThere(
  elements: readonly object[],
  steps: readonly (readonly [path: Path, words: string])[],
): Session {
  const session = steps.reduce((now, [path, words]) => write(now, path, words), sessionWith(...elements));
  assert.deepEqual(finalAnswers(session), sentThere(elements, session.answers));
  return session;
}

describe('paneldynamic: a group of questions, as often as it is added', () => {
  const people = (more: object = {}): object => ({
    type: 'paneldynamic',
    name: 'people',
    title: 'Who lives with you?',
    templateElements: [
      { type: 'text', name: 'name', title: 'Name' },
      { type: 'text', name: 'age', title: 'How old is {panel.name}?', inputType: 'number', min: 0 },
    ],
    ...more,
  });

  it('begins with none, or with as many as the author says', () => {
    assert.deepEqual(namesIn(sessionWith(people()), 'people'), []);
    assert.deepEqual(namesIn(sessionWith(people({ panelCount: 2 })), 'people'), ['0', '1']);
    assert.deepEqual(namesIn(sessionWith(people({ minPanelCount: 1 })), 'people'), ['0']);
    assert.deepEqual(namesIn(sessionWith(people({ panelCount: 5, maxPanelCount: 3 })), 'people'), [
      '0',
      '1',
      '2',
    ]);
  });

  it('gives a list of records, as survey-core does', () => {
    const session = sameAsThere(
      [people({ panelCount: 2 })],
      [
        [['people', '0', 'name'], 'Ana'],
        [['people', '1', 'age'], '7'],
      ],
    );
    assert.deepEqual(finalAnswers(session), { people: [{ name: 'Ana' }, { age: 7 }] });
  });

  it('sends nothing while nothing is in it', () => {
    assert.deepEqual(finalAnswers(sessionWith(people({ panelCount: 2 }))), {});
  });

  it('is added to, each time empty, with default values, or like the last', () => {
    const elements = [
      { type: 'text', name: 'name', defaultValue: 'x' },
      { type: 'text', name: 'b' },
    ];
    const given = { templateElements: elements, defaultPanelValue: { b: 'y' } };
    const added = addEntry(sessionWith(people(given)), ['people']);
    assert.deepEqual(added.answers['people'], [{ name: 'x', b: 'y' }]);
    const last = { panelCount: 1, defaultValueFromLastPanel: true };
    const copied = addEntry(write(sessionWith(people(last)), ['people', '0', 'name'], 'Ana'), ['people']);
    assert.deepEqual(copied.answers['people'], [{ name: 'Ana' }, { name: 'Ana' }]);
  });

  it('gives back what was removed, where it was, with what was only half typed', () => {
    let session = sessionWith(people({ panelCount: 3 }));
    session = write(session, ['people', '1', 'name'], 'Ben');
    session = write(session, ['people', '1', 'age'], 'forty');
    session = write(session, ['people', '2', 'name'], 'Cai');
    const { session: after, removed } = removeEntry(session, ['people'], 1);
    assert.deepEqual(after.answers['people'], [{}, { name: 'Cai' }]);
    assert.equal(at(after, 'people', '1', 'age').entry, undefined);
    const back = putBack(after, ['people'], removed!);
    assert.deepEqual(back.answers['people'], [{}, { name: 'Ben' }, { name: 'Cai' }]);
    assert.equal(at(back, 'people', '1', 'age').entry, 'forty');
    assert.deepEqual(wrong(back), ['people s2-1-1 notANumber']);
  });

  it('keeps what is typed in one entry with it, when one before it is removed', () => {
    const session = write(sessionWith(people({ panelCount: 2 })), ['people', '1', 'age'], 'seven');
    const after = removeEntry(session, ['people'], 0).session;
    assert.equal(at(after, 'people', '0', 'age').entry, 'seven');
  });

  it('is empty again once the last is removed', () => {
    const after = removeEntry(sessionWith(people({ panelCount: 1 })), ['people'], 0).session;
    assert.deepEqual(namesIn(after, 'people'), []);
  });

  it('names its entries and questions by what is in them, in every language', () => {
    const named = people({
      panelCount: 1,
      templateTitle: { default: 'Person {panelIndex}: {panel.name}', cy: 'Person rhif {panelIndex}' },
    });
    const session = write(sessionWith(named), ['people', '0', 'name'], 'Ana {x}');
    const hidden = 'Ana {\u2060x}';
    assert.deepEqual(titlesIn(session, 'people'), [{ default: `Person 1: ${hidden}`, cy: 'Person rhif 1' }]);
    assert.deepEqual(titlesIn(session, 'people', '0'), ['Name', `How old is ${hidden}?`]);
    const { question } = at(session, 'people', '0', 'age');
    assert.equal(at(session, 'people', '0', 'age').question, question, 'the same while nothing changes');
  });

  it('shows inside by what is in the same entry, and in others, as survey-core does', () => {
    const elements = [
      people({
        panelCount: 2,
        templateElements: [
          { type: 'text', name: 'name' },
          { type: 'text', name: 'more', visibleIf: "{panel.name} = 'Ana'" },
          { type: 'text', name: 'same', visibleIf: '{prevPanel.name} = {panel.name} and {panelIndex} = 1' },
        ],
      }),
    ];
    let session = write(sessionWith(...elements), ['people', '0', 'name'], 'Ana');
    assert.deepEqual(namesIn(session, 'people', '0'), ['name', 'more']);
    session = write(session, ['people', '0', 'more'], 'x');
    session = write(session, ['people', '1', 'name'], 'Ana');
    assert.deepEqual(namesIn(session, 'people', '1'), ['name', 'more', 'same']);
    session = write(session, ['people', '0', 'name'], 'Ben');
    assert.deepEqual(finalAnswers(session), { people: [{ name: 'Ben' }, { name: 'Ana' }] });
    assert.deepEqual(sentThere(elements, session.answers), finalAnswers(session));
    // Nothing is lost while it may come back.
    assert.equal(at(write(session, ['people', '0', 'name'], 'Ana'), 'people', '0', 'more').value, 'x');
  });

  it('works out values inside, as survey-core does', () => {
    const elements = [
      people({
        panelCount: 2,
        templateElements: [
          { type: 'text', name: 'a', inputType: 'number' },
          { type: 'expression', name: 'e', expression: '{panel.a} * 2 + {panelIndex}' },
        ],
      }),
      { type: 'expression', name: 'all', expression: "sumInArray({people}, 'e')" },
    ];
    const session = sameAsThere(elements, [
      [['people', '0', 'a'], '1'],
      [['people', '1', 'a'], '2'],
    ]);
    assert.deepEqual(finalAnswers(session), {
      people: [
        { a: 1, e: 2 },
        { a: 2, e: 5 },
      ],
      all: 7,
    });
  });

  it('has questions of every type inside, in panels and in each other', () => {
    const elements = [
      people({
        panelCount: 1,
        templateElements: [
          {
            type: 'panel',
            name: 'p',
            title: 'About you',
            visibleIf: '{panel.c} notcontains 2',
            elements: [
              { type: 'matrix', name: 'm', columns: ['x', 'y'], rows: ['r', 's'], eachRowRequired: true },
            ],
          },
          { type: 'checkbox', name: 'c', choices: [1, 2], showOtherItem: true },
          {
            type: 'paneldynamic',
            name: 'inner',
            panelCount: 1,
            templateElements: [
              { type: 'text', name: 'z' },
              { type: 'expression', name: 'e', expression: "{parentPanel.m.r} + '-' + {panel.z}" },
            ],
          },
        ],
      }),
    ];
    let session = sessionWith(...elements);
    assert.deepEqual(wrong(session), ['people s2-0-1-0 required', 'people s2-0-1-1 required']);
    session = answerPart(session, ['people', '0', 'm', 'r'], 'x');
    session = answerPart(session, ['people', '0', 'm', 's'], 'y');
    session = answerPart(session, ['people', '0', 'c'], [1, 'other']);
    session = answerOtherOfPart(session, ['people', '0', 'c'], 'Mine');
    session = write(session, ['people', '0', 'inner', '0', 'z'], 'Z');
    const sent = {
      people: [
        { m: { r: 'x', s: 'y' }, c: [1, 'other'], 'c-Comment': 'Mine', inner: [{ z: 'Z', e: 'x-Z' }] },
      ],
    };
    assert.deepEqual(finalAnswers(session), sent);
    assert.deepEqual(problemsOfAnswers(session.survey, sent, environment), []);
    const items = at(session, 'people', '0').question.kind!.items!(at(session, 'people', '0'), session);
    assert.equal(items[0]?.kind, 'html', 'the heading of the panel');
    const without = answerPart(session, ['people', '0', 'c'], [2]);
    assert.deepEqual(namesIn(without, 'people', '0'), ['c', 'inner']);
    assert.deepEqual(finalAnswers(without), { people: [{ c: [2], inner: [{ z: 'Z', e: 'x-Z' }] }] });
  });

  it('says which of its entries something is wrong with', () => {
    const required = [{ type: 'text', name: 'name', isRequired: true }];
    const session = sessionWith(people({ panelCount: 2, templateElements: required }));
    assert.deepEqual(wrong(session), ['people s2-0-0 required', 'people s2-1-0 required']);
    assert.deepEqual(
      wayTo(session, 's2-1-0').map(({ question }) => question.name),
      ['people', '1', 'name'],
    );
    assert.deepEqual(wayTo(session, 's2-9-0'), []);
  });

  it('wants something in it where it is required, as survey-core does', () => {
    const elements = [people({ panelCount: 1, isRequired: true })];
    assert.deepEqual(wrong(sessionWith(...elements)), ['people s2 required']);
    assert.equal(new Model({ elements }).validate(), false);
    assert.deepEqual(wrong(write(sessionWith(...elements), ['people', '0', 'name'], 'Ana')), []);
    assert.deepEqual(wrong(sessionWith(people({ isRequired: true }))), ['people s2 required']);
  });

  it('takes no two entries of the same key, whatever their letters', () => {
    const elements = [people({ panelCount: 3, keyName: 'name', keyDuplicationError: 'Twice' })];
    let session = write(sessionWith(...elements), ['people', '0', 'name'], 'Ana');
    session = write(session, ['people', '2', 'name'], 'ana');
    const [problem] = problemsIn(session, session.pages[0]!.items);
    assert.deepEqual([problem?.id, problem?.code, problem?.text], ['s2-2-0', 'duplicate', 'Twice']);
    assert.deepEqual(wrong(write(session, ['people', '2', 'name'], 'Ben')), []);
  });

  it('judges an author’s rule by the entry that it is in', () => {
    const elements = [
      people({
        panelCount: 2,
        templateElements: [
          { type: 'text', name: 'from', inputType: 'number' },
          {
            type: 'text',
            name: 'to',
            inputType: 'number',
            validators: [{ type: 'expression', expression: '{panel.to} >= {panel.from}' }],
          },
        ],
      }),
    ];
    let session = sessionWith(...elements);
    for (const [path, words] of [
      ['0 from', '1'],
      ['0 to', '5'],
      ['1 from', '3'],
      ['1 to', '2'],
    ] as const)
      session = write(session, ['people', ...path.split(' ')], words);
    assert.deepEqual(wrong(session), ['people s2-1-1 expression']);
  });

  it('is read outside by its entries', () => {
    const session = sessionWith(people({ panelCount: 2 }), {
      type: 'text',
      name: 'why',
      visibleIf: "{people[1].name} = 'Ana' and {people.length} = 2",
    });
    assert.ok(!shown(session).includes('why'));
    assert.ok(shown(write(session, ['people', '1', 'name'], 'Ana')).includes('why'));
  });

  it('is in words entry by entry', () => {
    const session = ['Ana', 'Ben'].reduce(
      (now, name, index) => write(now, ['people', `${index}`, 'name'], name),
      sessionWith(people({ panelCount: 2 })),
    );
    assert.equal(displayValue(session, stateOf(session, 'people').question, 'en'), 'Name: Ana; Name: Ben');
  });

  it('reports what cannot be asked inside of it, by its path', () => {
    const { issues } = readSurvey({
      elements: [people({ templateElements: [{ type: 'crystalball', name: 'x' }, { type: 'text' }] })],
    });
    assert.deepEqual(
      issues.map(({ path, code }) => `${path} ${code}`),
      ['elements[0].templateElements[0] unsupportedType', 'elements[0].templateElements[1] missingName'],
    );
  });

  it('may have questions of the same names as the survey has', () => {
    const { issues } = readSurvey({ elements: [{ type: 'text', name: 'name' }, people()] });
    assert.deepEqual(issues, []);
  });

  it('cannot be changed where it is read-only', () => {
    const session = sessionWith(people({ panelCount: 1, readOnly: true }));
    assert.equal(at(session, 'people', '0', 'name').readOnly, true);
  });

  it('takes a hundred thousand entries for what they are: an attack', () => {
    const survey = surveyWith(people());
    const hostile = { people: Array.from({ length: 100_000 }, () => ({ name: 'x' })) };
    assert.deepEqual(
      problemsOfAnswers(survey, hostile, environment).map(({ code }) => code),
      ['invalid'],
    );
  });
});

describe('matrixdynamic: a table whose rows are added', () => {
  const costs = (more: object = {}): object => ({
    type: 'matrixdynamic',
    name: 'costs',
    columns: [
      { name: 'what', cellType: 'text' },
      { name: 'cost', cellType: 'text', inputType: 'number', totalType: 'sum', totalFormat: 'In all {0}' },
      { name: 'twice', cellType: 'expression', expression: '{row.cost} * 2 + {rowIndex}' },
    ],
    ...more,
  });

  it('begins with two rows, or with as many as the author says', () => {
    assert.deepEqual(namesIn(sessionWith(costs()), 'costs'), ['0', '1']);
    assert.deepEqual(namesIn(sessionWith(costs({ rowCount: 0 })), 'costs'), []);
    assert.deepEqual(namesIn(sessionWith(costs({ rowCount: 0, minRowCount: 3 })), 'costs'), ['0', '1', '2']);
  });

  it('gives a list of records and what its columns come to, as survey-core does', () => {
    const session = sameAsThere(
      [costs(), { type: 'expression', name: 'all', expression: '{costs-total.cost} + 1' }],
      [
        [['costs', '0', 'cost'], '0.1'],
        [['costs', '1', 'cost'], '0.2'],
      ],
    );
    assert.deepEqual(finalAnswers(session), {
      costs: [
        { cost: 0.1, twice: 1.2 },
        { cost: 0.2, twice: 2.4 },
      ],
      'costs-total': { cost: 0.3 },
      all: 1.3,
    });
    assert.deepEqual(unknownAnswers(session.survey, finalAnswers(session)), []);
  });

  it('shows cells by the row before, and by the totals', () => {
    const session = write(
      sessionWith(
        costs({
          columns: [
            { name: 'a', cellType: 'text', inputType: 'number', totalType: 'max' },
            { name: 'b', cellType: 'text', visibleIf: '{prevRow.a} > 1' },
            { name: 'c', cellType: 'text', visibleIf: '{totalRow.a} > 1' },
          ],
        }),
      ),
      ['costs', '0', 'a'],
      '2',
    );
    assert.deepEqual(namesIn(session, 'costs', '0'), ['a', 'c']);
    assert.deepEqual(namesIn(session, 'costs', '1'), ['a', 'b', 'c']);
  });

  it('has cells of the types that its columns say, with the choices of the table', () => {
    const session = sessionWith(
      costs({
        choices: ['b', 'a'],
        columns: [
          'plain',
          { name: 'own', cellType: 'radiogroup', choices: [1, 2], choicesOrder: 'desc' },
          { name: 'many', cellType: 'checkbox' },
          { name: 'yes', cellType: 'boolean' },
          { name: 'tags', cellType: 'tagbox' },
          { name: 'words', cellType: 'comment' },
        ],
      }),
    );
    const cells = partsOf(session, 'costs', '0');
    assert.deepEqual(
      cells.map(({ question }) => question.type),
      ['dropdown', 'radiogroup', 'checkbox', 'boolean', 'checkbox', 'comment'],
    );
    assert.deepEqual(
      cells.map(({ choices }) => choices.map(({ choice }) => choice.value)),
      [['b', 'a'], [2, 1], ['b', 'a'], [], ['b', 'a'], []],
    );
  });

  it('takes no two of the same in a column that is unique, as survey-core does', () => {
    const elements = [costs({ columns: [{ name: 'a', cellType: 'text', isUnique: true }] })];
    const session = ['x', 'X'].reduce(
      (now, words, index) => write(now, ['costs', `${index}`, 'a'], words),
      sessionWith(...elements),
    );
    assert.deepEqual(wrong(session), ['costs s2-1-0 duplicate']);
    const model = new Model({ elements });
    model.setValue('costs', [{ a: 'x' }, { a: 'X' }]);
    assert.equal(model.validate(), false);
  });

  it('wants what its columns want, row by row', () => {
    const elements = [costs({ columns: [{ name: 'a', cellType: 'text', isRequired: true }] })];
    assert.deepEqual(wrong(sessionWith(...elements)), ['costs s2-0-0 required', 'costs s2-1-0 required']);
  });

  it('has what stands in its detail panel in the row, as survey-core does', () => {
    const elements = [
      costs({
        columns: [{ name: 'a', cellType: 'text' }],
        detailPanelMode: 'underRow',
        detailElements: [{ type: 'comment', name: 'more' }],
      }),
    ];
    const session = sameAsThere(elements, [[['costs', '0', 'more'], 'x']]);
    assert.deepEqual(finalAnswers(session), { costs: [{ more: 'x' }, {}] });
  });

  it('has no detail panel where no mode is given, as in survey-core', () => {
    const table = costs({
      columns: [{ name: 'a', cellType: 'text' }],
      detailElements: [{ type: 'comment', name: 'more', isRequired: true }],
    });
    assert.deepEqual(wrong(sessionWith(table)), []);
    assert.equal(new Model({ elements: [table] }).validate(), true);
  });
});

describe('matrixdropdown: a table that always has the same rows', () => {
  const rooms = (more: object = {}): object => ({
    type: 'matrixdropdown',
    name: 'rooms',
    choices: [1, 2],
    rows: ['hall', { value: 'kitchen', text: { default: 'The kitchen', cy: 'Y gegin' } }],
    columns: [
      { name: 'state', title: 'State', isRequired: true },
      { name: 'why', cellType: 'text', visibleIf: '{row.state} = 2' },
    ],
    ...more,
  });

  it('gives a record of records, as survey-core does', () => {
    const elements = [rooms()];
    let session = answerPart(sessionWith(...elements), ['rooms', 'hall', 'state'], 2);
    session = write(session, ['rooms', 'hall', 'why'], 'damp');
    session = answerPart(session, ['rooms', 'kitchen', 'state'], 1);
    assert.deepEqual(finalAnswers(session), {
      rooms: { hall: { state: 2, why: 'damp' }, kitchen: { state: 1 } },
    });
    assert.deepEqual(sentThere(elements, session.answers), finalAnswers(session));
    session = answerPart(session, ['rooms', 'hall', 'state'], 1);
    // There, what is hidden in a row is sent: see `SURVEY_DIFFERENCES`.
    assert.deepEqual(finalAnswers(session), { rooms: { hall: { state: 1 }, kitchen: { state: 1 } } });
    session = answerPart(
      answerPart(session, ['rooms', 'hall', 'state'], undefined),
      ['rooms', 'kitchen', 'state'],
      '',
    );
    assert.deepEqual(finalAnswers(session), {});
  });

  it('says of each cell what is wrong with it', () => {
    assert.deepEqual(wrong(sessionWith(rooms())), ['rooms s2-0-0 required', 'rooms s2-1-0 required']);
  });

  it('shows the rows whose condition is met, and forgets the others at the end, as survey-core does', () => {
    const elements = [
      { type: 'checkbox', name: 'has', choices: ['hall', 'kitchen'] },
      rooms({ rowsVisibleIf: '{has} contains {item}', columns: [{ name: 'state' }] }),
    ];
    let session = answer(sessionWith(...elements), 'has', ['hall', 'kitchen']);
    session = answerPart(
      answerPart(session, ['rooms', 'hall', 'state'], 1),
      ['rooms', 'kitchen', 'state'],
      2,
    );
    session = answer(session, 'has', ['hall']);
    assert.deepEqual(namesIn(session, 'rooms'), ['hall']);
    assert.deepEqual(finalAnswers(session), { has: ['hall'], rooms: { hall: { state: 1 } } });
    assert.deepEqual(sentThere(elements, session.answers), finalAnswers(session));
    assert.equal(at(answer(session, 'has', ['hall', 'kitchen']), 'rooms', 'kitchen', 'state').value, 2);
  });

  it('knows its rows by name and title, as survey-core does', () => {
    const elements = [
      rooms({
        rows: ['hall', { value: 'kitchen', text: 'The kitchen' }],
        columns: [
          { name: 'name', cellType: 'expression', expression: '{rowName}' },
          { name: 'title', cellType: 'expression', expression: '{rowTitle}' },
        ],
      }),
    ];
    const session = sessionWith(...elements);
    assert.deepEqual(finalAnswers(session), {
      rooms: { hall: { name: 'hall', title: 'hall' }, kitchen: { name: 'kitchen', title: 'The kitchen' } },
    });
    assert.deepEqual(sentThere(elements, {}), finalAnswers(session));
  });

  it('has totals that may be worked out from others, as survey-core does', () => {
    const elements = [
      rooms({
        columns: [
          { name: 'a', cellType: 'text', inputType: 'number', totalType: 'avg' },
          { name: 'b', cellType: 'text', totalExpression: '{totalRow.a} + 1' },
        ],
      }),
    ];
    const session = sameAsThere(elements, [
      [['rooms', 'hall', 'a'], '1'],
      [['rooms', 'kitchen', 'a'], '4'],
    ]);
    assert.deepEqual(finalAnswers(session)['rooms-total'], { a: 2.5, b: 3.5 });
  });

  it('is in words row by row', () => {
    const session = answerPart(sessionWith(rooms()), ['rooms', 'kitchen', 'state'], 2);
    const { question } = stateOf(session, 'rooms');
    assert.equal(displayValue(session, question, 'en'), 'The kitchen: State: 2');
    assert.equal(displayValue(session, question, 'cy'), 'Y gegin: State: 2');
  });
});

describe('What the collector says of such answers', () => {
  const survey = surveyWith(
    {
      type: 'paneldynamic',
      name: 'p',
      maxPanelCount: 2,
      templateElements: [
        { type: 'text', name: 'a', isRequired: true },
        { type: 'dropdown', name: 'd', choices: [1], showOtherItem: true },
      ],
    },
    { type: 'matrixdropdown', name: 'm', rows: ['r'], columns: [{ name: 'c', choices: ['x'] }] },
  );
  const rows: readonly (readonly [what: string, answers: object, problems: readonly string[]])[] = [
    ['all is well', { p: [{ a: 'x', d: 'other', 'd-Comment': 'y' }], m: { r: { c: 'x' } } }, []],
    ['an entry lacks what is required', { p: [{ a: 'x' }, {}] }, ['p required']],
    ['there are too many', { p: [{ a: '1' }, { a: '2' }, { a: '3' }] }, ['p tooMany']],
    ['it is no list', { p: { a: 'x' } }, ['p invalid']],
    ['an entry is no record', { p: ['x'] }, ['p invalid']],
    ['an entry has something unknown', { p: [{ a: 'x', z: 1 }] }, ['p invalid']],
    ['words are with no "Other"', { p: [{ a: 'x', d: 1, 'd-Comment': 'y' }] }, ['p invalid']],
    ['a cell is no choice', { m: { r: { c: 'y' } } }, ['m invalid']],
    ['a row is unknown', { m: { s: { c: 'x' } } }, ['m invalid']],
    ['a table is a list', { m: [{ c: 'x' }] }, ['m invalid']],
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
