import { expect } from '@open-wc/testing';

import { allInside, focused, inside, type, wordsIn } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { fieldOf } from './repeated-under-test.js';
import {
  asks,
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

const TITLE = 'Who lives here?';

const askingOne = (element: object): Promise<TestSurvey> =>
  shownSurvey(newPlace(), {
    definition: {
      elements: [
        { name: 'it', title: TITLE, ...element },
        { type: 'text', name: 'after', title: 'After?' },
      ],
    },
  });

const people = {
  type: 'paneldynamic',
  panelCount: 1,
  templateTitle: 'Person {panelIndex}',
  templateElements: [
    { type: 'text', name: 'name', title: 'Name' },
    { type: 'text', name: 'age', title: 'How old is {panel.name}?', inputType: 'number' },
  ],
};

async function sent(survey: TestSurvey): Promise<unknown> {
  await press(survey, 'Continue');
  await press(survey, 'Send my answers');
  await handedOver(survey);
  return survey.delivery.submissions[0]!.envelope.answers;
}

async function writeIn(survey: TestSurvey, entry: string, title: string, words: string): Promise<void> {
  type(fieldOf(survey, entry, title), words);
  await survey.updateComplete;
}

const hints = (survey: TestSurvey): string[] => allInside(survey, '.hint').map(wordsIn);
const legends = (survey: TestSurvey): string[] => allInside(survey, '.entry > legend').map(wordsIn);
const buttons = (survey: TestSurvey): string[] =>
  [...question(survey, TITLE).querySelectorAll('button')].map(wordsIn);

async function heard(survey: TestSurvey): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await survey.updateComplete;
  return liveRegion(survey);
}

describe('a list that is added to', () => {
  afterEach(clearPage);

  it('is a fieldset for each entry, and is sent as a list', async () => {
    const survey = await askingOne(people);
    await writeIn(survey, 'Person 1', 'Name', 'Ana');
    expect(asks(survey, 'How old is Ana?')).to.equal(true);
    await press(survey, `Add another ${TITLE}`);
    expect(legends(survey)).to.deep.equal(['Person 1', 'Person 2']);
    await writeIn(survey, 'Person 2', 'Name', 'Ben');
    await writeIn(survey, 'Person 2', 'How old is Ben', '7');
    expect(await sent(survey)).to.deep.equal({ it: [{ name: 'Ana' }, { name: 'Ben', age: 7 }] });
  });

  it('leads to what was added, and says politely how many there are', async () => {
    const survey = await askingOne(people);
    await press(survey, `Add another ${TITLE}`);
    expect(focused()).to.equal(fieldOf(survey, 'Person 2', 'Name'));
    expect(await heard(survey)).to.equal('Added. There are now 2');
  });

  it('puts back what was removed, half-typed words too, until something else is added', async () => {
    const survey = await askingOne({ ...people, panelCount: 2 });
    await writeIn(survey, 'Person 1', 'Name', 'Ana');
    await writeIn(survey, 'Person 1', 'How old', 'forty');
    await writeIn(survey, 'Person 2', 'Name', 'Ben');
    await press(survey, 'Remove Person 1');
    expect(wordsIn(focused())).to.equal('Person 1 (Ana) has been removed Undo');
    expect(fieldOf(survey, 'Person 1', 'Name').value).to.equal('Ben');
    expect(fieldOf(survey, 'Person 1', 'How old').value).to.equal('');
    await press(survey, 'Undo');
    expect(fieldOf(survey, 'Person 1', 'Name').value).to.equal('Ana');
    expect(fieldOf(survey, 'Person 1', 'How old').value).to.equal('forty');
    expect(fieldOf(survey, 'Person 2', 'Name').value).to.equal('Ben');
    expect(question(survey, 'Person 1').contains(focused())).to.equal(true);
    expect(await heard(survey)).to.equal('Person 1 (Ana) is back');
    await press(survey, 'Remove Person 2');
    await press(survey, `Add another ${TITLE}`);
    expect(buttons(survey)).not.to.include('Undo');
  });

  it('offers no more and no fewer than the author allows', async () => {
    const survey = await askingOne({ ...people, minPanelCount: 1, maxPanelCount: 2 });
    expect(buttons(survey)).to.deep.equal([`Add another ${TITLE}`]);
    await press(survey, `Add another ${TITLE}`);
    expect(buttons(survey)).to.deep.equal(['Remove Person 1', 'Remove Person 2']);
    expect(hints(survey)).to.include('You can add up to 2');
    await press(survey, 'Remove Person 2');
    expect(hints(survey)).not.to.include('You can add up to 2');
  });

  it('can be begun where it is empty, and names its entries by itself', async () => {
    const survey = await askingOne({ ...people, panelCount: 0, templateTitle: undefined });
    expect(buttons(survey)).to.deep.equal([`Add ${TITLE}`]);
    await press(survey, `Add ${TITLE}`);
    expect(legends(survey)).to.deep.equal(['Entry 1']);
  });

  it('leads from its error to where it can be answered', async () => {
    const survey = await askingOne({ ...people, panelCount: 0, isRequired: true });
    await press(survey, 'Continue');
    expect(errors(survey)).to.have.length(1);
    inside(survey, '.problems a').click();
    expect(wordsIn(focused())).to.equal(`Add ${TITLE}`);
  });

  it('leads from the error of an entry to its field', async () => {
    const survey = await askingOne({
      ...people,
      panelCount: 2,
      templateElements: [{ type: 'text', name: 'name', title: 'Name', isRequired: true }],
    });
    await writeIn(survey, 'Person 1', 'Name', 'Ana');
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal(['Person 2: Enter an answer to “Name”']);
    inside(survey, '.problems a').click();
    expect(focused()).to.equal(fieldOf(survey, 'Person 2', 'Name'));
  });

  it('is checked entry by entry, and Change leads to it', async () => {
    const survey = await askingOne({ ...people, panelCount: 2 });
    await writeIn(survey, 'Person 1', 'Name', 'Ana');
    await writeIn(survey, 'Person 2', 'Name', 'Ben');
    await press(survey, 'Continue');
    expect(allInside(survey, '.given')[0]!.textContent.trim()).to.equal(
      'Person 1\nName: Ana\n\nPerson 2\nName: Ben',
    );
    await press(survey, `Change ${TITLE}`);
    expect(question(survey, TITLE).contains(focused())).to.equal(true);
    expect(fieldOf(survey, 'Person 2', 'Name').value).to.equal('Ben');
  });

  it('is checked with choices called by the words that were given them in the same entry', async () => {
    const child = (code: string, called: string): object => ({ code, called });
    const survey = await askingOne({
      ...{ type: 'matrixdynamic', rowCount: 0, cellType: 'text' },
      columns: [
        {
          ...{ name: 'eldest', title: 'Eldest', cellType: 'dropdown', choicesFromQuestion: 'row.children' },
          ...{ choiceValuesFromQuestion: 'code', choiceTextsFromQuestion: 'called' },
        },
        {
          ...{ name: 'children', title: 'Children', cellType: 'paneldynamic', templateTitle: 'Child' },
          templateElements: [
            { type: 'text', name: 'code', title: 'Code' },
            { type: 'text', name: 'called', title: 'Called' },
          ],
        },
      ],
      defaultValue: [
        { children: [child('1', 'Ana'), child('2', 'Bo')], eldest: '2' },
        { children: [child('2', 'Cy')], eldest: '2' },
      ],
    });
    await press(survey, 'Continue');
    expect(inside(survey, '.given').textContent.match(/Eldest: .*/g)).to.deep.equal([
      'Eldest: Bo',
      'Eldest: Cy',
    ]);
  });

  it('cannot be changed while it is read-only', async () => {
    const survey = await askingOne({ ...people, readOnly: true, defaultValue: [{ name: 'Ana' }] });
    expect(buttons(survey)).to.deep.equal([]);
    expect(field(survey, 'Name').readOnly).to.equal(true);
  });

  it('has lists inside of its entries', async () => {
    const survey = await askingOne({
      ...people,
      templateElements: [
        {
          type: 'paneldynamic',
          name: 'pets',
          title: 'Pets',
          templateTitle: 'Pet {panelIndex}',
          templateElements: [{ type: 'text', name: 'kind', title: 'Kind' }],
        },
      ],
    });
    await press(survey, 'Add Pets');
    await writeIn(survey, 'Pet 1', 'Kind', 'Cat');
    await press(survey, 'Add another Pets');
    await writeIn(survey, 'Pet 2', 'Kind', 'Dog');
    await press(survey, 'Remove Pet 1');
    await press(survey, 'Undo');
    expect(await sent(survey)).to.deep.equal({ it: [{ pets: [{ kind: 'Cat' }, { kind: 'Dog' }] }] });
  });
});

describe('a table of fields', () => {
  afterEach(clearPage);

  it('is a fieldset for each row, with what its columns come to', async () => {
    const survey = await askingOne({
      type: 'matrixdynamic',
      columns: [
        { name: 'what', title: 'What', cellType: 'text' },
        {
          name: 'cost',
          title: 'Cost',
          cellType: 'text',
          inputType: 'number',
          totalType: 'sum',
          totalFormat: '£{0}',
        },
      ],
    });
    expect(legends(survey)).to.deep.equal(['Row 1', 'Row 2']);
    await writeIn(survey, 'Row 1', 'Cost', '2');
    await writeIn(survey, 'Row 2', 'Cost', '3');
    expect(wordsIn(inside(survey, 'output'))).to.equal('£5');
    await press(survey, 'Remove Row 1');
    expect(wordsIn(inside(survey, 'output'))).to.equal('£3');
    expect(await sent(survey)).to.deep.equal({ it: [{ cost: 3 }], 'it-total': { cost: 3 } });
  });

  it('has the same rows always, with the choices of the table, and words for "Other"', async () => {
    const survey = await askingOne({
      type: 'matrixdropdown',
      rows: ['Hall', 'Kitchen'],
      choices: ['Good', 'Poor'],
      columns: [{ name: 'State', cellType: 'radiogroup', showOtherItem: true }],
    });
    question(survey, 'Kitchen').querySelectorAll('input')[2]!.click();
    await survey.updateComplete;
    type(question(survey, 'Kitchen').querySelector<HTMLInputElement>('.reveal input')!, 'Damp');
    await survey.updateComplete;
    await press(survey, 'Continue');
    expect(allInside(survey, '.given')[0]!.textContent.trim()).to.equal('Kitchen\nState: Damp');
    await press(survey, 'Send my answers');
    await handedOver(survey);
    expect(survey.delivery.submissions[0]!.envelope.answers).to.deep.equal({
      it: { Kitchen: { State: 'other', 'State-Comment': 'Damp' } },
    });
  });

  it('keeps what is typed outside of it', async () => {
    const survey = await askingOne(people);
    await write(survey, 'After?', 'x');
    await press(survey, `Add another ${TITLE}`);
    expect(field(survey, 'After?').value).to.equal('x');
  });
});
