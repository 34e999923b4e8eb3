import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Model } from 'survey-core';

import {
  answer,
  displayValue,
  enter,
  finalAnswers,
  pipeText,
  problemsIn,
  problemsOfAnswers,
  readSurvey,
  startSession,
} from '../../../src/survey/model/index.js';
import { answerPart, enterPart } from '../../../src/survey/model/kinds/part-actions.js';
import type { QuestionState, Session } from '../../../src/survey/model/session-state.js';
import { environment, sessionWith, shown, stateOf, surveyWith } from './session-with.js';

const issuesOf = (...elements: readonly object[]): string[] =>
  readSurvey({ elements: [{ type: 'text', name: 'a' }, ...elements] }).issues.map(
    ({ path, code, what }) => `${path} ${code} ${what}`,
  );

/** What is wrong on the first page, as `id code`. */
const wrong = (session: Session): string[] =>
  problemsIn(session, session.pages[0]!.items).map(({ name, code, id }) => `${name} ${id} ${code}`);

/** The parts of a question that show. */
const partsOf = (session: Session, name: string): readonly QuestionState[] => {
  const state = stateOf(session, name);
  return state.question.kind!.parts!(state, session);
};

const part = (session: Session, name: string, of: string): QuestionState => {
  const found = partsOf(session, name).find(({ question }) => question.name === of);
  assert.ok(found, `${of} shows in ${name}`);
  return found;
};

const choosePart = (session: Session, name: string, of: string, value: unknown): Session =>
  answerPart(session, [name, part(session, name, of).question.name], value);

const writePart = (session: Session, name: string, of: string, words: string): Session =>
  enterPart(session, [name, part(session, name, of).question.name], words);

/** The same answers, completed by survey-core. */
function sentThere(elements: readonly object[], answers: Readonly<Record<string, unknown>>): unknown {
  const model = new Model(structuredClone({ elements }));
  for (const [name, value] of Object.entries(answers)) model.setValue(name, value);
  model.doComplete();
  return model.data;
}

describe('expression: a value that is worked out', () => {
  const adults = { type: 'text', name: 'adults', inputType: 'number' };
  const each = { type: 'text', name: 'each', inputType: 'number' };
  const cost = (more: object = {}): object => ({
    type: 'expression',
    name: 'cost',
    expression: '{adults} * {each}',
    ...more,
  });

  it('follows the answers that it reads, and is sent with them, as in survey-core', () => {
    const elements = [adults, each, cost()];
    let session = sessionWith(...elements);
    assert.deepEqual(finalAnswers(session), sentThere(elements, {}));
    session = enter(enter(session, 'adults', '3'), 'each', '7');
    assert.equal(stateOf(session, 'cost').value, 21);
    session = enter(session, 'adults', '4');
    assert.equal(stateOf(session, 'cost').value, 28);
    assert.deepEqual(finalAnswers(session), { adults: 4, each: 7, cost: 28 });
    assert.deepEqual(sentThere(elements, { adults: 4, each: 7 }), { adults: 4, each: 7, cost: 28 });
    session = enter(session, 'each', '');
    assert.deepEqual(finalAnswers(session), { adults: 4, ...(sentThere(elements, { adults: 4 }) as object) });
  });

  it('may read another that comes later', () => {
    const session = sessionWith(
      { type: 'expression', name: 'twice', expression: '{once} * 2' },
      { type: 'expression', name: 'once', expression: '{adults} + 1' },
      adults,
    );
    assert.deepEqual(finalAnswers(enter(session, 'adults', '2')), { adults: 2, once: 3, twice: 6 });
  });

  it('cannot be answered, and nothing is wrong with it', () => {
    const session = sessionWith(adults, each, cost({ isRequired: true }));
    const { required, readOnly } = stateOf(session, 'cost');
    assert.deepEqual([required, readOnly, wrong(session)], [false, true, []]);
  });

  it('decides what else shows', () => {
    const session = sessionWith(adults, each, cost(), {
      type: 'text',
      name: 'why',
      visibleIf: '{cost} > 20',
    });
    assert.ok(!shown(session).includes('why'));
    assert.ok(shown(enter(enter(session, 'adults', '3'), 'each', '7')).includes('why'));
  });

  const written: readonly (readonly [what: string, given: object, language: string, words: string])[] = [
    ['plainly', {}, 'en-GB', '1234.5'],
    ['as pounds', { displayStyle: 'currency', currency: 'GBP' }, 'en-GB', '£1,234.50'],
    ['as dollars where no currency is given', { displayStyle: 'currency' }, 'en-GB', 'US$1,234.50'],
    ['as a number', { displayStyle: 'decimal' }, 'en-GB', '1,234.5'],
    ['as a number of another language', { displayStyle: 'decimal' }, 'de', '1.234,5'],
    ['without groups', { displayStyle: 'decimal', useGrouping: false }, 'en-GB', '1234.5'],
    ['with decimals', { displayStyle: 'decimal', minimumFractionDigits: 2 }, 'en-GB', '1,234.50'],
    ['without decimals', { displayStyle: 'decimal', maximumFractionDigits: 0 }, 'en-GB', '1,235'],
    [
      'with limits that contradict',
      { displayStyle: 'decimal', minimumFractionDigits: 3, maximumFractionDigits: 1 },
      'en-GB',
      '1,234.5',
    ],
    ['as a percentage', { displayStyle: 'percent' }, 'en-GB', '123,450%'],
    ['rounded', { precision: 0 }, 'en-GB', '1235'],
    ['with words around it', { format: 'About {0} a year' }, 'en-GB', 'About 1234.5 a year'],
    ['with words in each language', { format: { default: 'About {0}', cy: 'Tua {0}' } }, 'cy', 'Tua 1234.5'],
    [
      'as it is, where the currency is none',
      { displayStyle: 'currency', currency: '£' },
      'en-GB',
      'US$1,234.50',
    ],
  ];
  for (const [what, given, language, words] of written)
    it(`is written ${what}`, () => {
      const session = enter(enter(sessionWith(adults, each, cost(given)), 'adults', '2469'), 'each', '0.5');
      const { question } = stateOf(session, 'cost');
      assert.equal(displayValue(session, question, language), words);
      assert.equal(pipeText(session, 'In all {cost}', language), `In all ${words}`);
    });

  it('is a day, where it is to be one', () => {
    const session = sessionWith({
      type: 'expression',
      name: 'day',
      expression: 'today()',
      displayStyle: 'date',
    });
    assert.equal(displayValue(session, stateOf(session, 'day').question, 'en-GB'), '2026-11-23');
  });

  it('is nothing where it would be infinite', () => {
    const session = sessionWith({ type: 'expression', name: 'x', expression: '1 / 0' });
    assert.deepEqual(finalAnswers(session), {});
  });

  it('is reported where it cannot be read', () => {
    assert.deepEqual(
      issuesOf({ type: 'expression', name: 'x', expression: '{a} +', displayStyle: 'roman' }),
      ['elements[1].expression badExpression {a} +', 'elements[1].displayStyle badValue roman'],
    );
  });
});

describe('image: a picture', () => {
  it('has no answer, and is no question', () => {
    const survey = surveyWith(
      { type: 'text', name: 'a' },
      { type: 'image', name: 'i', imageLink: 'a.png', altText: 'A map' },
    );
    assert.deepEqual(
      survey.questions.map(({ name }) => name),
      ['a'],
    );
    assert.equal(survey.pages[0]?.elements[1]?.type, 'html');
  });

  const reports: readonly (readonly [what: string, given: object, issues: readonly string[]])[] = [
    ['with a text for those who cannot see it is fine', { altText: 'A map' }, []],
    ['with its text under the old name is fine', { text: 'A map' }, []],
    ['that says nothing, and says so, is fine', { altText: '' }, []],
    ['without a text is reported', {}, ['elements[1].altText missingAltText i']],
    [
      'without an address is reported',
      { altText: 'A map', imageLink: undefined },
      ['elements[1].imageLink badValue imageLink'],
    ],
  ];
  for (const [what, given, issues] of reports)
    it(what, () =>
      assert.deepEqual(issuesOf({ type: 'image', name: 'i', imageLink: 'a.png', ...given }), issues),
    );
});

describe('multipletext: several fields under one title', () => {
  const contact = {
    type: 'multipletext',
    name: 'contact',
    title: 'How can we reach you?',
    items: [
      { name: 'who', title: 'Name', isRequired: true },
      { name: 'age', inputType: 'number', min: 16, max: 120 },
      { name: 'email', inputType: 'email' },
    ],
  };

  it('gives a record of what was filled in, as survey-core does', () => {
    let session = sessionWith(contact);
    session = writePart(session, 'contact', 'who', 'Ana');
    session = writePart(session, 'contact', 'age', '42');
    assert.deepEqual(finalAnswers(session), { contact: { who: 'Ana', age: 42 } });
    assert.deepEqual(sentThere([contact], { contact: { who: 'Ana', age: 42 } }), finalAnswers(session));
    session = writePart(writePart(session, 'contact', 'who', ''), 'contact', 'age', '');
    assert.deepEqual(finalAnswers(session), {});
  });

  it('keeps what cannot be read as it was typed, whatever else is typed', () => {
    let session = writePart(sessionWith(contact), 'contact', 'age', 'forty');
    session = writePart(session, 'contact', 'who', 'Ana');
    assert.equal(part(session, 'contact', 'age').entry, 'forty');
    assert.deepEqual(session.answers['contact'], { who: 'Ana' });
    assert.deepEqual(wrong(session), ['contact s2-1 notANumber']);
  });

  it('says of each field what is wrong with it', () => {
    const session = ['who', 'age', 'email'].reduce(
      (now, name, index) => writePart(now, 'contact', name, ['', '12', 'at home'][index]!),
      sessionWith(contact),
    );
    assert.deepEqual(wrong(session), ['contact s2-0 required', 'contact s2-1 min', 'contact s2-2 email']);
  });

  it('may have to be answered in any of its fields', () => {
    const any = { ...contact, items: [{ name: 'post' }, { name: 'email' }], isRequired: true };
    assert.deepEqual(wrong(sessionWith(any)), ['contact s2 required']);
    assert.deepEqual(wrong(writePart(sessionWith(any), 'contact', 'post', 'x')), []);
  });

  it('reports a field without a name, and leaves it out', () => {
    assert.deepEqual(issuesOf({ ...contact, items: [{ title: 'No name' }, { name: 'b' }] }), [
      'elements[1].items[0] missingName item 1',
    ]);
  });

  it('is read in conditions and texts by its fields', () => {
    const session = writePart(
      sessionWith(contact, { type: 'text', name: 'older', visibleIf: '{contact.age} > 40' }),
      'contact',
      'age',
      '41',
    );
    assert.ok(shown(session).includes('older'));
    assert.equal(pipeText(session, '{contact.age}', 'en'), '41');
    assert.equal(displayValue(session, stateOf(session, 'contact').question, 'en'), 'age: 41');
  });

  it('starts with its default value', () => {
    const session = sessionWith({ ...contact, defaultValue: { who: 'Sam' } });
    assert.equal(part(session, 'contact', 'who').value, 'Sam');
  });
});

describe('matrix: one choice in each row', () => {
  const rooms = {
    type: 'matrix',
    name: 'rooms',
    columns: ['good', { value: 2, text: 'Poor' }],
    rows: ['hall', { value: 'kitchen', text: 'The kitchen' }],
  };

  it('gives a record of rows and columns, as survey-core does', () => {
    const session = choosePart(
      choosePart(sessionWith(rooms), 'rooms', 'hall', 2),
      'rooms',
      'kitchen',
      'good',
    );
    assert.deepEqual(finalAnswers(session), { rooms: { hall: 2, kitchen: 'good' } });
    assert.deepEqual(sentThere([rooms], finalAnswers(session)), finalAnswers(session));
    assert.equal(
      displayValue(session, stateOf(session, 'rooms').question, 'en'),
      'hall: Poor; The kitchen: good',
    );
  });

  it('may take several in a row', () => {
    const many = { ...rooms, cellType: 'checkbox' };
    const session = choosePart(sessionWith(many), 'rooms', 'hall', ['good', 2]);
    assert.deepEqual(finalAnswers(session), { rooms: { hall: ['good', 2] } });
    assert.deepEqual(finalAnswers(choosePart(session, 'rooms', 'hall', [])), {});
    assert.deepEqual(sentThere([many], finalAnswers(session)), finalAnswers(session));
  });

  for (const name of ['eachRowRequired', 'isAllRowRequired'])
    it(`wants every row with ${name}, and names those without`, () => {
      const all = { ...rooms, [name]: true };
      assert.deepEqual(wrong(sessionWith(all)), ['rooms s2-0 required', 'rooms s2-1 required']);
      const half = choosePart(sessionWith(all), 'rooms', 'hall', 2);
      assert.deepEqual(wrong(half), ['rooms s2-1 required']);
      assert.deepEqual(wrong(choosePart(half, 'rooms', 'kitchen', 2)), []);
    });

  it('wants one row at least where it is required', () => {
    assert.deepEqual(wrong(sessionWith({ ...rooms, isRequired: true })), ['rooms s2 required']);
    assert.deepEqual(wrong(choosePart(sessionWith({ ...rooms, isRequired: true }), 'rooms', 'hall', 2)), []);
  });

  it('wants another answer in each row with eachRowUnique', () => {
    const session = ['hall', 'kitchen'].reduce(
      (now, row) => choosePart(now, 'rooms', row, 2),
      sessionWith({ ...rooms, eachRowUnique: true }),
    );
    assert.deepEqual(wrong(session), ['rooms s2-1 duplicate']);
    assert.deepEqual(wrong(choosePart(session, 'rooms', 'kitchen', 'good')), []);
  });

  const rowsOf = (session: Session): string[] =>
    partsOf(session, 'rooms').map(({ question }) => question.name);
  const columnsOf = (session: Session): unknown[] =>
    partsOf(session, 'rooms')[0]!.choices.map(({ choice }) => choice.value);
  const has = { type: 'checkbox', name: 'has', choices: ['hall', 'kitchen', 'good', '2'] };

  it('shows the rows whose condition is met, and forgets the others at the end, as survey-core does', () => {
    const elements = [has, { ...rooms, rowsVisibleIf: '{has} contains {item}' }];
    let session = answer(sessionWith(...elements), 'has', ['hall', 'kitchen']);
    assert.deepEqual(rowsOf(session), ['hall', 'kitchen']);
    session = choosePart(choosePart(session, 'rooms', 'hall', 2), 'rooms', 'kitchen', 2);
    session = answer(session, 'has', ['hall']);
    assert.deepEqual(rowsOf(session), ['hall']);
    assert.deepEqual(finalAnswers(session), { has: ['hall'], rooms: { hall: 2 } });
    assert.deepEqual(sentThere(elements, { ...session.answers }), finalAnswers(session));
    // Nothing is lost while it may come back.
    session = answer(session, 'has', ['hall', 'kitchen']);
    assert.equal(part(session, 'rooms', 'kitchen').value, 2);
  });

  it('shows the columns whose condition is met', () => {
    const session = sessionWith(has, { ...rooms, columnsVisibleIf: '{has} contains {item}' });
    assert.deepEqual(columnsOf(answer(session, 'has', ['good'])), ['good']);
    assert.deepEqual(columnsOf(answer(session, 'has', ['good', '2'])), ['good', 2]);
  });

  it('shows a row by its own condition, and cannot be changed in one that is not enabled', () => {
    const [, kitchen] = rooms.rows as [string, object];
    const session = sessionWith(has, {
      ...rooms,
      rows: [
        { value: 'hall', visibleIf: '{has} contains "hall"' },
        { ...kitchen, enableIf: '{has} notempty' },
      ],
    });
    assert.deepEqual(rowsOf(session), ['kitchen']);
    assert.equal(part(session, 'rooms', 'kitchen').readOnly, true);
    assert.equal(part(answer(session, 'has', ['good']), 'rooms', 'kitchen').readOnly, false);
  });

  it('shows rows in an order of chance, which stays', () => {
    let calls = 0;
    const random = (): number => [0.9, 0.1, 0.5][calls++ % 3]!;
    const survey = surveyWith({ ...rooms, rows: ['x', 'y', 'z'], rowsOrder: 'random' });
    const session = startSession(survey, { ...environment, random });
    assert.deepEqual(rowsOf(session), ['y', 'z', 'x']);
    assert.deepEqual(rowsOf(choosePart(session, 'rooms', 'x', 2)), ['y', 'z', 'x']);
  });

  it('may have words of its own in a cell', () => {
    const session = sessionWith({ ...rooms, cells: { hall: { good: 'Wide' }, default: { '2': 'Bad' } } });
    const texts = (row: string): unknown[] =>
      part(session, 'rooms', row).choices.map(({ choice }) => choice.text);
    assert.deepEqual(texts('hall'), ['Wide', 'Bad']);
    assert.deepEqual(texts('kitchen'), ['good', 'Bad']);
  });

  it('without rows is a single choice, as in survey-core', () => {
    const alone = { ...rooms, rows: [] };
    const session = answer(sessionWith(alone), 'rooms', 2);
    assert.deepEqual(finalAnswers(session), { rooms: 2 });
  });

  it('is read in conditions by its rows', () => {
    const session = sessionWith(rooms, { type: 'text', name: 'why', visibleIf: '{rooms.kitchen} = 2' });
    assert.ok(!shown(session).includes('why'));
    assert.ok(shown(choosePart(session, 'rooms', 'kitchen', 2)).includes('why'));
  });

  it('starts with its default value', () => {
    const session = sessionWith({ ...rooms, defaultValue: { hall: 'good' } });
    assert.equal(part(session, 'rooms', 'hall').value, 'good');
  });
});

describe('ranking, tagbox, imagepicker: other ways of choosing', () => {
  const list = { name: 'q', choices: ['a', 'b', 'c'] };

  it('a ranking keeps the order in which it is put', () => {
    const session = answer(sessionWith({ type: 'ranking', ...list }), 'q', ['c', 'a', 'b']);
    assert.deepEqual(finalAnswers(session), { q: ['c', 'a', 'b'] });
    assert.deepEqual(
      sentThere([{ type: 'ranking', ...list }], { q: ['c', 'a', 'b'] }),
      finalAnswers(session),
    );
    const { question } = stateOf(session, 'q');
    assert.equal(displayValue(session, question, 'en'), 'c, a, b');
  });

  it('a ranking has no answer before it is touched', () => {
    assert.deepEqual(finalAnswers(sessionWith({ type: 'ranking', ...list })), {});
    assert.deepEqual(wrong(sessionWith({ type: 'ranking', ...list, isRequired: true })), ['q s2 required']);
  });

  it('a ranking of some counts them, and one of all does not', () => {
    const some = { type: 'ranking', ...list, minSelectedChoices: 2, selectToRankEnabled: true };
    assert.deepEqual(wrong(answer(sessionWith(some), 'q', ['a'])), ['q s2 tooFew']);
    const all = { ...some, selectToRankEnabled: false };
    assert.deepEqual(wrong(answer(sessionWith(all), 'q', ['a'])), []);
  });

  it('a tagbox is a list of what was chosen', () => {
    const session = sessionWith({ type: 'tagbox', ...list, showNoneItem: true, maxSelectedChoices: 1 });
    assert.deepEqual(wrong(answer(session, 'q', ['a', 'b'])), ['q s2 tooMany']);
    assert.deepEqual(finalAnswers(answer(answer(session, 'q', ['a']), 'q', ['a', 'none'])), { q: ['none'] });
  });

  it('pictures are chosen one by one, or several', () => {
    const pictures = {
      name: 'q',
      choices: [
        { value: 'lion', imageLink: 'lion.png' },
        { value: 'owl', imageLink: 'owl.png' },
      ],
    };
    const one = sessionWith({ type: 'imagepicker', ...pictures });
    assert.deepEqual(finalAnswers(answer(one, 'q', 'owl')), { q: 'owl' });
    const several = sessionWith({ type: 'imagepicker', multiSelect: true, ...pictures });
    assert.deepEqual(finalAnswers(answer(several, 'q', ['owl', 'lion'])), { q: ['owl', 'lion'] });
  });
});

describe('slider: a number between two others', () => {
  it('is a number from 0 to 100 unless told otherwise', () => {
    const session = sessionWith({ type: 'slider', name: 'q' });
    const { min, max, value } = stateOf(session, 'q');
    assert.deepEqual([min, max, value], [0, 100, undefined]);
    assert.deepEqual(finalAnswers(enter(session, 'q', '40')), { q: 40 });
    assert.deepEqual(wrong(enter(session, 'q', '101')), ['q s2 max']);
    assert.deepEqual(wrong(enter(session, 'q', '1.5')), ['q s2 notAWholeNumber']);
    assert.deepEqual(wrong(enter(session, 'q', 'many')), ['q s2 notANumber']);
  });

  it('goes by its own limits and default', () => {
    const session = sessionWith({ type: 'slider', name: 'q', min: -1, max: 1, step: 0.5, defaultValue: 0.5 });
    const { min, max, value } = stateOf(session, 'q');
    assert.deepEqual([min, max, value], [-1, 1, 0.5]);
  });
});

describe('What the collector says of such answers', () => {
  const survey = surveyWith(
    { type: 'matrix', name: 'm', columns: ['x', 'y'], rows: ['r', 's'], eachRowRequired: true },
    { type: 'multipletext', name: 't', items: [{ name: 'n', inputType: 'number', max: 5 }] },
    { type: 'ranking', name: 'k', choices: ['a', 'b'] },
    { type: 'slider', name: 'l' },
    { type: 'expression', name: 'e', expression: '{l} * 2' },
  );
  const full = { m: { r: 'x', s: 'y' } };
  const rows: readonly (readonly [what: string, answers: object, problems: readonly string[]])[] = [
    ['all is well', { ...full, t: { n: 1 }, k: ['b', 'a'], l: 3, e: 6 }, []],
    ['a row is missing', { m: { r: 'x' } }, ['m required']],
    ['a row is unknown', { m: { r: 'x', s: 'y', q: 'x' } }, ['m invalid']],
    ['a column is unknown', { m: { r: 'x', s: 'z' } }, ['m invalid']],
    ['it is no record', { m: ['x'] }, ['m invalid']],
    ['a field is of another kind', { ...full, t: { n: 'one' } }, ['t invalid']],
    ['a field is beyond its limit', { ...full, t: { n: 6 } }, ['t max']],
    ['something is ranked twice', { ...full, k: ['a', 'a'] }, ['k invalid']],
    ['something else is ranked', { ...full, k: ['a', 'z'] }, ['k notAChoice']],
    ['a slider is beyond its end', { ...full, l: 300 }, ['l max']],
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
