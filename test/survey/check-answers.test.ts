import { expect } from '@open-wc/testing';

import { expectSame } from '../support/expect-same.js';
import { allInside, focused, inside, type, wordsIn } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { STREET, streetSurvey } from './street-survey.js';
import {
  choice,
  choose,
  errors,
  field,
  heading,
  otherBox,
  pick,
  press,
  shownSurvey,
  write,
  writeDate,
  type TestSurvey,
} from './survey-on-a-page.js';

/** Each question with what was answered, as shown. */
const rows = (survey: TestSurvey): Record<string, string> =>
  Object.fromEntries(
    allInside(survey, '.answers > div').map((row) => [
      wordsIn(row.querySelector('dt')),
      row.querySelector('dd.given')!.textContent.trim(),
    ]),
  );

async function street(): Promise<TestSurvey> {
  const survey = await shownSurvey(newPlace(), { definition: streetSurvey });
  await choose(survey, STREET.influence, 'I agree');
  await write(survey, STREET.age, '42');
  return survey;
}

async function toCheck(survey: TestSurvey): Promise<void> {
  await press(survey, 'Continue');
  await press(survey, 'Continue');
  expect(heading(survey)).to.equal('Check your answers');
}

describe('“Check your answers”', () => {
  afterEach(clearPage);

  it('shows every question with its answer in words', async () => {
    const survey = await street();
    await choose(survey, STREET.influence, 'Other');
    type(otherBox(survey, STREET.influence)!, 'It depends');
    await choose(survey, STREET.helps, 'People');
    await choose(survey, STREET.helps, 'Parks');
    await write(survey, STREET.wish, 'Trees\nand shade');
    await writeDate(survey, STREET.moved, '1', '9', '2020');
    await choose(survey, STREET.warm, 'No');
    await choose(survey, STREET.safe, '4');
    await pick(survey, STREET.ward, 'Harbour');
    await press(survey, 'Continue');
    await write(survey, STREET.called, 'Ana');
    await press(survey, 'Continue');
    expect(rows(survey)).to.deep.equal({
      [STREET.influence]: 'It depends',
      [STREET.helps]: 'People, Parks',
      [STREET.wish]: 'Trees\nand shade',
      [STREET.age]: '42',
      [STREET.moved]: '1 September 2020',
      [STREET.warm]: 'No',
      [STREET.safe]: '4',
      [STREET.ward]: 'Harbour',
      [STREET.called]: 'Ana',
      'Is there anything else, Ana?': 'Not provided',
    });
  });

  it('says “Not provided” of what was left out', async () => {
    const survey = await street();
    await toCheck(survey);
    expect(rows(survey)[STREET.moved]).to.equal('Not provided');
    expect(rows(survey)[STREET.helps]).to.equal('Not provided');
  });

  for (const words of ['None of these', 'Prefer not to say', 'Don’t know']) {
    it(`calls “${words}” what the resident saw`, async () => {
      const survey = await shownSurvey(newPlace(), {
        definition: {
          elements: [
            {
              type: 'radiogroup',
              name: 'a',
              title: 'A?',
              choices: ['B'],
              showNoneItem: true,
              showRefuseItem: true,
              showDontKnowItem: true,
            },
          ],
        },
      });
      await choose(survey, 'A?', words);
      await press(survey, 'Continue');
      expect(rows(survey)).to.deep.equal({ 'A?': words });
    });
  }

  it('leaves out questions that were not asked', async () => {
    const survey = await street();
    await choose(survey, STREET.influence, 'I disagree');
    await write(survey, STREET.reason, 'Meetings');
    await choose(survey, STREET.influence, 'I agree');
    await toCheck(survey);
    expect(rows(survey)).not.to.have.property(STREET.reason);
  });

  it('leads from “Change” to the question, and from there back, with everything as it was', async () => {
    const survey = await street();
    await toCheck(survey);
    await press(survey, `Change ${STREET.age}`);
    expectSame(focused(), field(survey, STREET.age));
    expect(choice(survey, STREET.influence, 'I agree').checked).to.equal(true);
    await write(survey, STREET.age, '43');
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    expectSame(focused(), inside(survey, '#heading'));
    expect(rows(survey)[STREET.age]).to.equal('43');
  });

  it('names in each “Change” what it changes', async () => {
    const survey = await street();
    await toCheck(survey);
    const names = allInside(survey, '.change button').map(wordsIn);
    expect(names).to.include(`Change ${STREET.age}`);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('asks what a change has brought up before it comes again, and complains of it only then', async () => {
    const survey = await shownSurvey(newPlace(), {
      definition: {
        pages: [
          { title: 'First', elements: [{ type: 'boolean', name: 'more', title: 'More?' }] },
          {
            title: 'Second',
            visibleIf: '{more} = true',
            elements: [{ type: 'text', name: 'what', title: 'What?', isRequired: true }],
          },
          {
            title: 'Third',
            elements: [
              { type: 'text', name: 'always', title: 'Always?' },
              { type: 'text', name: 'why', title: 'Why?', visibleIf: '{more} = true' },
            ],
          },
        ],
      },
    });
    await choose(survey, 'More?', 'No');
    await press(survey, 'Continue');
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    await press(survey, 'Change More?');
    await choose(survey, 'More?', 'Yes');
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Second');
    expect(errors(survey)).to.deep.equal([]);
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal(['Enter an answer to “What?”']);
    await write(survey, 'What?', 'This');
    await press(survey, 'Continue');
    expect(heading(survey), 'a question that need not be answered is asked, too').to.equal('Third');
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    await press(survey, 'Change What?');
    await press(survey, 'Continue');
    expect(heading(survey), 'what was asked is not asked again').to.equal('Check your answers');
  });

  it('is gone back from to the last page', async () => {
    const survey = await street();
    await toCheck(survey);
    await press(survey, 'Back');
    expect(heading(survey)).to.equal('A little more');
  });

  it('has no “Change” for what cannot be changed', async () => {
    const survey = await shownSurvey(newPlace(), {
      definition: {
        elements: [{ type: 'text', name: 'a', title: 'A?', readOnly: true, defaultValue: 'Riverside' }],
      },
    });
    await press(survey, 'Continue');
    expect(rows(survey)).to.deep.equal({ 'A?': 'Riverside' });
    expect(allInside(survey, '.change')).to.have.length(0);
  });

  it('does not come where the author does not want it', async () => {
    const survey = await shownSurvey(newPlace(), {
      definition: { showPreviewBeforeComplete: false, elements: [{ type: 'text', name: 'a', title: 'A?' }] },
    });
    expect(wordsIn(inside(survey, '[part=continue]'))).to.equal('Send my answers');
    await press(survey, 'Send my answers');
    expect(heading(survey)).to.equal('Sending your answers');
  });
});
