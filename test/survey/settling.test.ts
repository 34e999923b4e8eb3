import { expect } from '@open-wc/testing';

import { allInside, wordsIn } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { choose, errors, heading, press, shownSurvey, write } from './survey-on-a-page.js';

describe('a survey whose hidden answers kept a question away', () => {
  afterEach(clearPage);

  it('asks that question before it sends, because hidden answers are not sent', async () => {
    const definition = {
      elements: [
        { type: 'boolean', name: 'car', title: 'Do you drive?', isRequired: true },
        { type: 'text', name: 'why', title: 'Why?', visibleIf: '{car} = true' },
        {
          type: 'text',
          name: 'how',
          title: 'How do you get about?',
          isRequired: true,
          visibleIf: '{why} empty',
        },
      ],
    };
    const survey = await shownSurvey(newPlace(), { definition });
    await choose(survey, 'Do you drive?', 'Yes');
    await write(survey, 'Why?', 'Work');
    await choose(survey, 'Do you drive?', 'No');
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    await press(survey, 'Send my answers');
    expect(errors(survey)).to.have.length(1);
    expect(errors(survey)[0]).to.include('you get about');
  });
});

describe('a text that names its page', () => {
  afterEach(clearPage);

  it('says which page it is on', async () => {
    const definition = {
      pages: [
        { name: 'one', elements: [{ type: 'text', name: 'a', title: 'Part {pageno} of {pagecount}' }] },
        { name: 'two', elements: [{ type: 'text', name: 'b', title: 'Part {pageno} of {pagecount}' }] },
      ],
    };
    const survey = await shownSurvey(newPlace(), { definition });
    const labels = (): string[] => allInside(survey, '.label').map(wordsIn);
    expect(labels()).to.deep.equal(['Part 1 of 2']);
    await press(survey, 'Continue');
    expect(labels()).to.deep.equal(['Part 2 of 2']);
  });
});
