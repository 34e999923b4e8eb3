import { expect } from '@open-wc/testing';

import { expectSame } from '../support/expect-same.js';
import { focused, inside, type, wordsIn } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  choice,
  choose,
  errors,
  handedOver,
  heading,
  otherBox,
  pick,
  press,
  question,
  shownSurvey,
  type TestSurvey,
  write,
} from './survey-on-a-page.js';

const TITLE = 'Which?';
const asking = (element: object): Promise<TestSurvey> =>
  shownSurvey(newPlace(), {
    definition: {
      elements: [
        { name: 'it', title: TITLE, ...element },
        { type: 'text', name: 'after', title: 'After?', isRequired: true },
      ],
    },
  });

const inputs = (survey: TestSurvey): HTMLInputElement[] => [
  ...question(survey, TITLE).querySelectorAll<HTMLInputElement>('.choice input'),
];
const labels = (survey: TestSurvey): string[] =>
  [...question(survey, TITLE).querySelectorAll('.choice')].map(wordsIn);
const chosen = (survey: TestSurvey): string[] =>
  inputs(survey)
    .filter(({ checked }) => checked)
    .map((input) => wordsIn(input.closest('label')));

/** What was handed over to be sent. */
async function answersOf(survey: TestSurvey): Promise<Record<string, unknown>> {
  await write(survey, 'After?', 'x');
  await press(survey, 'Continue');
  await press(survey, 'Send my answers');
  await handedOver(survey);
  const { after: _, ...answers } = survey.delivery.submissions[0]!.envelope.answers;
  return answers;
}

async function typeOther(survey: TestSurvey, words: string): Promise<void> {
  type(otherBox(survey, TITLE)!, words);
  await survey.updateComplete;
}

describe('a choice of one', () => {
  afterEach(clearPage);

  const three = {
    type: 'radiogroup',
    choices: [{ value: 1, text: 'One' }, { value: '1', text: 'Also one' }, 'Two'],
  };

  it('is made with radios, none of which is chosen beforehand', async () => {
    const survey = await asking(three);
    expect(labels(survey)).to.deep.equal(['One', 'Also one', 'Two']);
    expect(inputs(survey).map(({ type }) => type)).to.deep.equal(['radio', 'radio', 'radio']);
    expect(chosen(survey)).to.deep.equal([]);
  });

  it('can be changed, and holds one', async () => {
    const survey = await asking(three);
    await choose(survey, TITLE, 'One');
    await choose(survey, TITLE, 'Two');
    expect(chosen(survey)).to.deep.equal(['Two']);
    expect(await answersOf(survey)).to.deep.equal({ it: 'Two' });
  });

  it('tells a number from a text that reads the same', async () => {
    const survey = await asking(three);
    await choose(survey, TITLE, 'One');
    expect(chosen(survey)).to.deep.equal(['One']);
    expect(await answersOf(survey)).to.deep.equal({ it: 1 });
  });

  it('begins with the author’s default', async () => {
    const survey = await asking({ ...three, defaultValue: 'Two' });
    expect(chosen(survey)).to.deep.equal(['Two']);
  });

  it('has words for “Other”, “None”, “Prefer not to say” and “Don’t know”, and takes the author’s', async () => {
    const all = {
      type: 'radiogroup',
      choices: ['One'],
      showNoneItem: true,
      showRefuseItem: true,
      showDontKnowItem: true,
      showOtherItem: true,
    };
    expect(labels(await asking(all))).to.have.members([
      'One',
      'None of these',
      'Prefer not to say',
      'Don’t know',
      'Other',
    ]);
    expect(labels(await asking({ ...all, noneText: 'Not one', otherText: 'Else' }))).to.include.members([
      'Not one',
      'Else',
    ]);
  });

  it('asks for one’s own words with “Other”, and sends them beside it', async () => {
    const survey = await asking({ ...three, showOtherItem: true });
    expectSame(otherBox(survey, TITLE), null);
    await choose(survey, TITLE, 'Other');
    await typeOther(survey, 'A half');
    expect(await answersOf(survey)).to.deep.equal({ it: 'other', 'it-Comment': 'A half' });
  });

  it('wants words with “Other”, and leads to their box', async () => {
    const survey = await asking({ ...three, showOtherItem: true });
    await choose(survey, TITLE, 'Other');
    await write(survey, 'After?', 'x');
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal(['Tell us what you mean by “Other” in “Which?”']);
    await press(survey, errors(survey)[0]!);
    expectSame(focused(), otherBox(survey, TITLE));
  });

  it('keeps the words of “Other” for when it is chosen again, and does not send them otherwise', async () => {
    const survey = await asking({ ...three, showOtherItem: true });
    await choose(survey, TITLE, 'Other');
    await typeOther(survey, 'A half');
    await choose(survey, TITLE, 'Two');
    expectSame(otherBox(survey, TITLE), null);
    await choose(survey, TITLE, 'Other');
    expect(otherBox(survey, TITLE)!.value).to.equal('A half');
    await choose(survey, TITLE, 'Two');
    expect(await answersOf(survey)).to.deep.equal({ it: 'Two' });
  });

  it('leads from a message to a choice that can be chosen', async () => {
    const survey = await asking({
      type: 'radiogroup',
      isRequired: true,
      choices: [{ value: 'a', text: 'A', enableIf: '{x} = 1' }, 'B'],
    });
    await press(survey, 'Continue');
    await press(survey, errors(survey)[0]!);
    expectSame(focused(), choice(survey, TITLE, 'B'));
  });
});

describe('a choice of several', () => {
  afterEach(clearPage);

  const several = { type: 'checkbox', choices: ['Trees', 'Benches', 'Lamps'] };

  it('is made with tick boxes, in any number', async () => {
    const survey = await asking(several);
    await choose(survey, TITLE, 'Lamps');
    await choose(survey, TITLE, 'Trees');
    await choose(survey, TITLE, 'Benches');
    await choose(survey, TITLE, 'Benches');
    expect(chosen(survey)).to.deep.equal(['Trees', 'Lamps']);
    expect(await answersOf(survey)).to.deep.equal({ it: ['Lamps', 'Trees'] });
  });

  it('is no answer once everything is unticked', async () => {
    const survey = await asking(several);
    await choose(survey, TITLE, 'Trees');
    await choose(survey, TITLE, 'Trees');
    expect(await answersOf(survey)).to.deep.equal({});
  });

  it('clears the others when “None” is ticked, and “None” when another is', async () => {
    const survey = await asking({ ...several, showNoneItem: true });
    await choose(survey, TITLE, 'Trees');
    await choose(survey, TITLE, 'Lamps');
    await choose(survey, TITLE, 'None of these');
    expect(chosen(survey)).to.deep.equal(['None of these']);
    await choose(survey, TITLE, 'Benches');
    expect(chosen(survey)).to.deep.equal(['Benches']);
  });

  it('can be made all at once, and unmade', async () => {
    const survey = await asking({ ...several, showSelectAllItem: true });
    await choose(survey, TITLE, 'Select all');
    expect(chosen(survey)).to.have.members(['Select all', 'Trees', 'Benches', 'Lamps']);
    await choose(survey, TITLE, 'Trees');
    expect(chosen(survey)).to.have.members(['Benches', 'Lamps']);
    await choose(survey, TITLE, 'Trees');
    expect(chosen(survey)).to.include('Select all');
    await choose(survey, TITLE, 'Select all');
    expect(chosen(survey)).to.deep.equal([]);
    await choose(survey, TITLE, 'Select all');
    expect(await answersOf(survey)).to.deep.equal({ it: ['Trees', 'Benches', 'Lamps'] });
  });

  it('says beside a single box with a title out of sight that it may be left out', async () => {
    const survey = await asking({
      ...{ type: 'checkbox', title: 'News', titleLocation: 'hidden', choices: ['Send me news'] },
    });
    const fieldset = question(survey, 'News');
    expect(wordsIn(fieldset.querySelector('legend'))).to.equal('News');
    expect(wordsIn(fieldset.querySelector('.choice'))).to.equal('Send me news (optional)');
  });

  it('says before how many may be ticked', async () => {
    const survey = await asking({ ...several, description: 'Think of the square.', maxSelectedChoices: 2 });
    const fieldset = question(survey, TITLE);
    expect(wordsIn(inside(survey, `#${fieldset.getAttribute('aria-describedby')}`))).to.equal(
      'Think of the square. Select up to 2',
    );
  });

  it('says when too many or too few are ticked', async () => {
    const survey = await asking({ ...several, minSelectedChoices: 2, maxSelectedChoices: 2 });
    await write(survey, 'After?', 'x');
    await choose(survey, TITLE, 'Trees');
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal(['Select at least 2 in “Which?”']);
    await choose(survey, TITLE, 'Benches');
    await choose(survey, TITLE, 'Lamps');
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal(['Select no more than 2 in “Which?”']);
  });
});

describe('a list', () => {
  afterEach(clearPage);

  const wards = { type: 'dropdown', choices: [{ value: 10, text: 'Castle' }, 'Harbour'] };

  it('is the browser’s own, and begins with no answer', async () => {
    const survey = await asking(wards);
    const select = inside(survey, 'select', HTMLSelectElement);
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['Choose one', 'Castle', 'Harbour']);
    expect(select.selectedIndex).to.equal(0);
    expect(await answersOf(survey)).to.deep.equal({});
  });

  it('sends the value of what was taken', async () => {
    const survey = await asking(wards);
    await pick(survey, TITLE, 'Castle');
    expect(await answersOf(survey)).to.deep.equal({ it: 10 });
  });

  it('can be put back to no answer', async () => {
    const survey = await asking(wards);
    await pick(survey, TITLE, 'Castle');
    await pick(survey, TITLE, 'Choose one');
    expect(await answersOf(survey)).to.deep.equal({});
  });

  it('asks for one’s own words with “Other”', async () => {
    const survey = await asking({ ...wards, showOtherItem: true });
    await pick(survey, TITLE, 'Other');
    await typeOther(survey, 'Marsh');
    expect(await answersOf(survey)).to.deep.equal({ it: 'other', 'it-Comment': 'Marsh' });
  });

  it('shows the author’s words while there is no answer', async () => {
    const survey = await asking({ ...wards, placeholder: 'Which ward?' });
    expect(inside(survey, 'select', HTMLSelectElement).options[0]!.text).to.equal('Which ward?');
  });
});

describe('a scale', () => {
  afterEach(clearPage);

  it('has five steps, each with its number, and says what the ends mean', async () => {
    const survey = await asking({ type: 'rating', minRateDescription: 'Bad', maxRateDescription: 'Good' });
    expect(labels(survey)).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(wordsIn(question(survey, TITLE).querySelector('.hint'))).to.equal('1 means “Bad”, 5 means “Good”');
  });

  it('has the author’s steps', async () => {
    expect(labels(await asking({ type: 'rating', rateMin: 0, rateMax: 10, rateStep: 5 }))).to.deep.equal([
      '0',
      '5',
      '10',
    ]);
    expect(
      labels(await asking({ type: 'rating', rateValues: ['Poor', { value: 2, text: 'Good' }] })),
    ).to.deep.equal(['Poor', 'Good']);
  });

  const sizes: readonly (readonly [steps: number, width: number, text: number, inOneRow: boolean])[] = [
    [5, 288, 16, true],
    [7, 288, 16, true],
    [10, 288, 16, false],
    [10, 600, 16, true],
    [11, 600, 16, true],
    [5, 288, 32, false],
    [7, 600, 32, true],
  ];
  for (const [steps, width, size, inOneRow] of sizes)
    it(`of ${steps} steps is ${inOneRow ? 'a row' : 'a column'} where there are ${width} px for letters of ${size} px`, async () => {
      const survey = await asking({ type: 'rating', rateMax: steps });
      Object.assign(survey.style, { inlineSize: `${width}px`, fontSize: `${size}px` });
      const boxes = [...question(survey, TITLE).querySelectorAll('.choice')].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(new Set(boxes.map(({ top }) => top)).size).to.equal(inOneRow ? 1 : steps);
      expect(Math.min(...boxes.map((box) => box.width))).to.be.at.least(24);
      expect(Math.min(...boxes.map((box) => box.height))).to.be.at.least(44);
    });

  it('sends a number', async () => {
    const survey = await asking({ type: 'rating' });
    await choose(survey, TITLE, '4');
    expect(await answersOf(survey)).to.deep.equal({ it: 4 });
  });
});

describe('a question of yes or no', () => {
  afterEach(clearPage);

  it('is answered with radios, neither of which is chosen beforehand', async () => {
    const survey = await asking({ type: 'boolean' });
    expect(labels(survey)).to.deep.equal(['Yes', 'No']);
    expect(chosen(survey)).to.deep.equal([]);
    expect(await answersOf(survey)).to.deep.equal({});
  });

  it('sends “no” as an answer, which is not the same as none', async () => {
    const survey = await asking({ type: 'boolean' });
    await choose(survey, TITLE, 'No');
    expect(await answersOf(survey)).to.deep.equal({ it: false });
  });

  it('has the author’s words and values', async () => {
    const survey = await asking({
      type: 'boolean',
      labelTrue: 'In',
      labelFalse: 'Out',
      valueTrue: 'in',
      valueFalse: 'out',
    });
    await choose(survey, TITLE, 'Out');
    await write(survey, 'After?', 'x');
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    expect(wordsIn(inside(survey, 'dd.given'))).to.equal('Out');
  });
});
