import { expect } from '@open-wc/testing';

import { allInside, fieldsInside, focused, inside, type, wordsIn } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  choice,
  choose,
  errors,
  field,
  handedOver,
  liveRegion,
  press,
  question,
  shownSurvey,
  write,
  type TestSurvey,
} from './survey-on-a-page.js';

const TITLE = 'Which?';
const asking = (...elements: readonly object[]): Promise<TestSurvey> =>
  shownSurvey(newPlace(), { definition: { elements } });
const askingOne = (element: object): Promise<TestSurvey> =>
  asking({ name: 'it', title: TITLE, ...element }, { type: 'text', name: 'after', title: 'After?' });

/** What was handed over to be sent. */
async function sent(survey: TestSurvey): Promise<unknown> {
  await press(survey, 'Continue');
  await press(survey, 'Send my answers');
  await handedOver(survey);
  return survey.delivery.submissions[0]!.envelope.answers;
}

const given = (survey: TestSurvey): string[] =>
  allInside(survey, '.given').map((each) => each.textContent.trim());
const order = (survey: TestSurvey): string[] => allInside(survey, 'ol .ranked').map(wordsIn);
const buttons = (survey: TestSurvey): string[] =>
  [...question(survey, TITLE).querySelectorAll('button')].map(wordsIn);

describe('a matrix', () => {
  afterEach(clearPage);

  const matrix = { type: 'matrix', columns: ['Good', 'Poor'], rows: ['Hall', 'Kitchen'] };

  it('is a fieldset for each row, and is sent as a record', async () => {
    const survey = await askingOne(matrix);
    expect([...question(survey, TITLE).querySelectorAll('legend')].map(wordsIn)).to.deep.equal([
      TITLE,
      'Hall',
      'Kitchen',
    ]);
    await choose(survey, 'Hall', 'Good');
    await choose(survey, 'Kitchen', 'Poor');
    await choose(survey, 'Kitchen', 'Good');
    expect(await sent(survey)).to.deep.equal({ it: { Hall: 'Good', Kitchen: 'Good' } });
  });

  it('is checked row by row', async () => {
    const survey = await askingOne(matrix);
    await choose(survey, 'Kitchen', 'Poor');
    await press(survey, 'Continue');
    expect(given(survey)[0]).to.equal('Kitchen: Poor');
    await press(survey, `Change ${TITLE}`);
    expect(choice(survey, 'Kitchen', 'Poor').checked).to.equal(true);
    expect(question(survey, TITLE).contains(focused())).to.equal(true);
  });

  it('says which row is the same as another, where none may be', async () => {
    const survey = await askingOne({ ...matrix, eachRowUnique: true });
    await choose(survey, 'Hall', 'Poor');
    await choose(survey, 'Kitchen', 'Poor');
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal([
      'Select a different answer for “Kitchen”: another row has the same',
    ]);
    pressFirstLink(survey);
    expect(question(survey, 'Kitchen').contains(focused())).to.equal(true);
  });

  it('takes several in a row, where it may', async () => {
    const survey = await askingOne({ ...matrix, cellType: 'checkbox' });
    await choose(survey, 'Hall', 'Good');
    await choose(survey, 'Hall', 'Poor');
    expect(await sent(survey)).to.deep.equal({ it: { Hall: ['Good', 'Poor'] } });
  });

  it('cannot be answered while it is read-only', async () => {
    const survey = await askingOne({ ...matrix, readOnly: true, defaultValue: { Hall: 'Good' } });
    expect(choice(survey, 'Hall', 'Good').disabled).to.equal(true);
    const weight = (words: string): string =>
      getComputedStyle(choice(survey, 'Hall', words).closest('.choice')!).fontWeight;
    // What was chosen is told by more than a tint and the browser's grey mark.
    expect([weight('Good'), weight('Poor')]).to.deep.equal(['700', '400']);
  });
});

function pressFirstLink(survey: TestSurvey): void {
  inside(survey, '.problems a').click();
}

describe('several fields under one title', () => {
  afterEach(clearPage);

  it('keep what is typed in each, even at once as autofill does, and what cannot be read', async () => {
    const survey = await askingOne({
      type: 'multipletext',
      items: [
        { name: 'who', title: 'Who?' },
        { name: 'age', title: 'Age?', inputType: 'number' },
      ],
    });
    for (const [title, words] of [
      ['Who?', 'Ana'],
      ['Age?', 'forty'],
    ] as const) {
      const input = field(survey, title);
      input.value = words;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await survey.updateComplete;
    expect([field(survey, 'Who?').value, field(survey, 'Age?').value]).to.deep.equal(['Ana', 'forty']);
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal(['Your answer to “Age?” must be a number, like 12']);
    await write(survey, 'Age?', '40');
    expect(await sent(survey)).to.deep.equal({ it: { who: 'Ana', age: 40 } });
  });
});

describe('a ranking', () => {
  afterEach(clearPage);

  const ranking = { type: 'ranking', choices: ['A', 'B', 'C'] };

  it('is moved by buttons, which keep the focus, and says politely where things are', async () => {
    const survey = await askingOne(ranking);
    await press(survey, 'Move down A');
    expect(order(survey)).to.deep.equal(['B', 'A', 'C']);
    expect(wordsIn(focused())).to.equal('Move down A');
    await press(survey, 'Move down A');
    expect(wordsIn(focused())).to.equal('Move up A');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await survey.updateComplete;
    expect(liveRegion(survey)).to.equal('A: now 3 of 3');
    expect(await sent(survey)).to.deep.equal({ it: ['B', 'C', 'A'] });
  });

  it('is no answer until it is touched, or its order is said to be right', async () => {
    const survey = await askingOne({ ...ranking, isRequired: true });
    await press(survey, 'Continue');
    expect(errors(survey)).to.have.length(1);
    await press(survey, 'This order is right');
    expect(buttons(survey)).not.to.include('This order is right');
    expect(await sent(survey)).to.deep.equal({ it: ['A', 'B', 'C'] });
  });

  it('leads from its error to its first button', async () => {
    const survey = await askingOne({ ...ranking, isRequired: true });
    await press(survey, 'Continue');
    pressFirstLink(survey);
    expect(wordsIn(focused())).to.equal('Move down A');
  });

  it('that is only to be read has nothing to press, and says nothing of how to answer', async () => {
    const survey = await askingOne({
      ...ranking,
      selectToRankEnabled: true,
      defaultValue: ['C', 'A'],
      readOnly: true,
    });
    expect(order(survey)).to.deep.equal(['C', 'A']);
    expect(buttons(survey)).to.deep.equal([]);
    expect(getComputedStyle(inside(survey, '.ranking li')).borderTopStyle).to.equal('dashed');
    expect(wordsIn(question(survey, TITLE))).to.equal(`${TITLE} Your order C A`);
  });

  it('of some takes in and out what matters', async () => {
    const survey = await askingOne({ ...ranking, selectToRankEnabled: true, maxSelectedChoices: 2 });
    expect(buttons(survey)).to.deep.equal(['Add A', 'Add B', 'Add C']);
    await press(survey, 'Add C');
    expect(wordsIn(focused())).to.equal('Add B');
    await press(survey, 'Add B');
    await press(survey, 'Add A');
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal([`Select no more than 2 in “${TITLE}”`]);
    await press(survey, 'Remove B');
    expect(wordsIn(focused())).to.equal('Remove A');
    expect(await sent(survey)).to.deep.equal({ it: ['C', 'A'] });
  });
});

describe('a slider', () => {
  afterEach(clearPage);

  it('goes along with its number, and the other way round', async () => {
    const survey = await askingOne({ type: 'slider', min: 0, max: 50 });
    const range = inside(survey, '[type=range]', HTMLInputElement);
    expect(field(survey, TITLE).value).to.equal('');
    range.value = '20';
    range.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await survey.updateComplete;
    expect(field(survey, TITLE).value).to.equal('20');
    await write(survey, TITLE, '35');
    expect(range.value).to.equal('35');
    expect(await sent(survey)).to.deep.equal({ it: 35 });
  });
});

describe('a slider with words', () => {
  afterEach(clearPage);

  const marks = (...values: number[]) => values.map((value) => ({ value, text: `word ${value}` }));
  const range = (survey: TestSurvey): HTMLInputElement => inside(survey, '[type=range]', HTMLInputElement);

  it('says them beside the numbers, and which one is chosen', async () => {
    const survey = await askingOne({
      type: 'slider',
      max: 10,
      customLabels: marks(10, 0, 5),
      labelFormat: '{0} %',
    });
    expect(wordsIn(inside(survey, '.hint'))).to.equal(
      'A number from 0 % to 10 % (0 %: word 0; 5 %: word 5; 10 %: word 10)',
    );
    expect(allInside(survey, '.marks span').map((each) => wordsIn(each))).to.deep.equal([
      'word 0',
      'word 5',
      'word 10',
    ]);
    expect(range(survey).getAttribute('aria-valuetext')).to.equal(null);
    for (const [number, spoken] of [
      ['5', '5 %: word 5'],
      ['6', '6 %'],
    ] as const) {
      type(range(survey), number);
      await survey.updateComplete;
      expect(range(survey).getAttribute('aria-valuetext')).to.equal(spoken);
    }
  });

  it('has them at no wrong places', async () => {
    for (const values of [[0, 4, 10], [0, 5], [5, 10], [0]]) {
      const survey = await askingOne({ type: 'slider', max: 10, customLabels: marks(...values) });
      expect(allInside(survey, '.marks'), String(values)).to.deep.equal([]);
      clearPage();
    }
  });

  it('reads out plain numbers as they are', async () => {
    const survey = await askingOne({ type: 'slider', customLabels: [0, { value: 100 }], defaultValue: 3 });
    expect(range(survey).getAttribute('aria-valuetext')).to.equal(null);
    expect(wordsIn(inside(survey, '.hint'))).to.equal('A number from 0 to 100');
  });

  it('says them of both ends', async () => {
    const survey = await askingOne({
      ...{ type: 'slider', sliderType: 'range', max: 10, customLabels: marks(0, 10), defaultValue: [0, 7] },
    });
    const ends = allInside(survey, '[type=range]').map((each) => each.getAttribute('aria-valuetext'));
    expect(ends).to.deep.equal(['0: word 0', null]);
    expect(allInside(survey, '.marks')).to.have.length(1);
  });
});

describe('a slider with two ends', () => {
  afterEach(clearPage);

  const ends = (survey: TestSurvey): string[] =>
    fieldsInside(survey, '.ends .control').map(({ value }) => value);
  async function slide(survey: TestSurvey, index: number, value: string): Promise<void> {
    const thumb = fieldsInside(survey, '.ends [type=range]')[index]!;
    thumb.value = value;
    thumb.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await survey.updateComplete;
  }
  async function writeEnd(survey: TestSurvey, index: number, words: string): Promise<void> {
    type(fieldsInside(survey, '.ends .control')[index]!, words);
    await survey.updateComplete;
  }

  it('is no answer until it is touched, and then both of its ends', async () => {
    const survey = await askingOne({ type: 'slider', sliderType: 'range' });
    expect(ends(survey)).to.deep.equal(['', '']);
    await slide(survey, 0, '20');
    expect(ends(survey)).to.deep.equal(['20', '100']);
    await slide(survey, 1, '10');
    expect(ends(survey), 'one end takes the other along').to.deep.equal(['10', '10']);
    await writeEnd(survey, 1, '35');
    expect(fieldsInside(survey, '.ends [type=range]').map(({ value }) => value)).to.deep.equal(['10', '35']);
    await press(survey, 'Continue');
    expect(wordsIn(inside(survey, 'dd.given'))).to.equal('10 to 35');
    await press(survey, 'Send my answers');
    await handedOver(survey);
    expect(survey.delivery.submissions[0]!.envelope.answers).to.deep.equal({ it: [10, 35] });
  });

  it('keeps half an answer, and leads to what is missing', async () => {
    const survey = await askingOne({ type: 'slider', sliderType: 'range' });
    await writeEnd(survey, 0, '20');
    expect(ends(survey)).to.deep.equal(['20', '']);
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal([`Enter the higher number in “${TITLE}”`]);
    const [from, to] = fieldsInside(survey, '.ends .control');
    expect([from!.getAttribute('aria-invalid'), to!.getAttribute('aria-invalid')]).to.deep.equal([
      null,
      'true',
    ]);
    inside(survey, '.problems a').click();
    expect(focused()).to.equal(to);
  });

  it('cannot be changed where it is read-only', async () => {
    const survey = await askingOne({
      ...{ type: 'slider', sliderType: 'range', readOnly: true, defaultValue: [20, 80] },
    });
    expect(ends(survey)).to.deep.equal(['20', '80']);
    expect(fieldsInside(survey, '.ends [type=range]').every(({ disabled }) => disabled)).to.equal(true);
    expect(fieldsInside(survey, '.ends .control').every(({ readOnly }) => readOnly)).to.equal(true);
  });
});

describe('pictures', () => {
  afterEach(clearPage);

  it('are chosen by their words', async () => {
    const imageLink = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    const survey = await askingOne({
      type: 'imagepicker',
      choices: [
        { value: 'owl', text: 'Owl', imageLink },
        { value: 'bad', text: 'Bad', imageLink: 'javascript:alert(1)' },
      ],
    });
    expect(
      [...question(survey, TITLE).querySelectorAll('img')].map(({ alt, src }) => [alt, src]),
    ).to.deep.equal([['', imageLink]]);
    await choose(survey, TITLE, 'Owl');
    expect(await sent(survey)).to.deep.equal({ it: 'owl' });
  });

  it('that are films are linked to', async () => {
    const survey = await asking(
      { type: 'image', name: 'i', imageLink: 'https://example.org/a.mp4', altText: 'The plan' },
      { type: 'text', name: 't' },
    );
    expect(wordsIn(inside(survey, 'a[href$=mp4]'))).to.equal('The plan');
    expect(allInside(survey, 'img')).to.have.length(0);
  });
});

describe('a long list', () => {
  afterEach(clearPage);

  it('that is only to be read is what was chosen, and nothing that only a pointer could scroll', async () => {
    const choices = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const survey = await askingOne({ type: 'tagbox', choices, defaultValue: ['B', 'H'], readOnly: true });
    expect(wordsIn(question(survey, TITLE))).to.equal(`${TITLE} B H`);
    expect(allInside(survey, '.long, [type=search]')).to.have.length(0);
  });

  it('is shortened by words, whatever their accents, and keeps what is chosen', async () => {
    const survey = await askingOne({
      type: 'tagbox',
      choices: ['Arabic', 'Bengali', 'Cymraeg', 'English', 'Français', 'Gujarati', 'Polski', 'Urdu'],
    });
    await choose(survey, TITLE, 'Urdu');
    const filter = inside(survey, '[type=search]', HTMLInputElement);
    filter.value = 'francais';
    filter.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await survey.updateComplete;
    const shown = (): string[] => [...question(survey, TITLE).querySelectorAll('.choice')].map(wordsIn);
    expect(shown()).to.deep.equal(['Français', 'Urdu']);
    await choose(survey, TITLE, 'Français');
    expect(await sent(survey)).to.deep.equal({ it: ['Urdu', 'Français'] });
  });

  it('is not shortened where it is short', async () => {
    const survey = await askingOne({ type: 'tagbox', choices: ['A', 'B'] });
    expect(allInside(survey, '[type=search]')).to.have.length(0);
  });
});

describe('a value that is worked out', () => {
  afterEach(clearPage);

  it('follows what is typed, and is checked but not changed', async () => {
    const survey = await asking(
      { type: 'text', name: 'n', title: 'How many?', inputType: 'number' },
      {
        type: 'expression',
        name: 'c',
        title: 'Cost',
        expression: '{n} * 2',
        displayStyle: 'currency',
        currency: 'GBP',
      },
    );
    await write(survey, 'How many?', '4');
    expect(wordsIn(inside(survey, 'output'))).to.equal('£8.00');
    await press(survey, 'Continue');
    expect(given(survey)).to.deep.equal(['4', '£8.00']);
    expect(allInside(survey, '.change')).to.have.length(1);
    await press(survey, 'Send my answers');
    await handedOver(survey);
    expect(survey.delivery.submissions[0]!.envelope.answers).to.deep.equal({ n: 4, c: 8 });
  });
});
