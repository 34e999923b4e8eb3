import { expect } from '@open-wc/testing';

import type { DeliveryState } from '../../src/delivery/delivery-state.js';
import { outcomes } from '../../stories/fixtures/fake-delivery.js';
import { allInside, focused, inside, wordsIn, wordsOf } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  asks,
  choose,
  errors,
  field,
  handedOver,
  heading,
  press,
  shownSurvey,
  write,
  type TestSurvey,
} from './survey-on-a-page.js';

const WHO = 'Who are these answers from?';
const SIZE = 'How many people do you answer for?';
const NAME = 'What is the group called?';
const KEY = 'sayso-survey/street-2026 https://collector.example/responses';

const definition = {
  title: 'The library',
  groupResponses: true,
  elements: [{ type: 'radiogroup', name: 'use', title: 'Which use?', choices: ['Library', 'Homes'] }],
};

const open = (more: object = {}): Promise<TestSurvey> =>
  shownSurvey(newPlace(), { definition: { ...definition, ...more } });

async function toCheck(survey: TestSurvey): Promise<void> {
  await choose(survey, 'Which use?', 'Library');
  await press(survey, 'Continue');
  expect(heading(survey)).to.equal('Check your answers');
}

async function answerFor(survey: TestSurvey, size: string, name = ''): Promise<void> {
  await choose(survey, WHO, 'A group of people');
  await write(survey, SIZE, size);
  if (name) await write(survey, NAME, name);
}

async function send(survey: TestSurvey, states: readonly DeliveryState[] = outcomes.sent): Promise<void> {
  await press(survey, 'Send my answers');
  await handedOver(survey);
  survey.delivery.tell(...states);
  await survey.updateComplete;
}

const lastOf = ({ delivery }: TestSurvey) => delivery.submissions.at(-1)!;

describe('Answering for a group', () => {
  afterEach(() => {
    clearPage();
    localStorage.removeItem(KEY);
  });

  it('is asked on “Check your answers”, and by nobody who was not told to', async () => {
    const survey = await open();
    await toCheck(survey);
    expect(asks(survey, WHO)).to.equal(true);
    expect(asks(survey, SIZE)).to.equal(false);
    clearPage();
    const other = await open({ groupResponses: false });
    await toCheck(other);
    expect(asks(other, WHO)).to.equal(false);
  });

  it('need not be answered: then it is one person', async () => {
    const survey = await open();
    await toCheck(survey);
    await send(survey);
    expect(lastOf(survey).envelope).not.to.have.property('group');
  });

  it('sends the group beside the answers, and gives the resident both', async () => {
    const survey = await open();
    await toCheck(survey);
    await answerFor(survey, ' 12 ', 'Friends of the Quay ');
    await send(survey);
    const { envelope, words } = lastOf(survey);
    expect(envelope.group).to.deep.equal({ size: 12, name: 'Friends of the Quay' });
    expect(envelope.answers).to.deep.equal({ use: 'Library' });
    expect(words?.text).to.contain(`${WHO}\nA group of people`);
    expect(words?.text).to.contain(`${SIZE}\n12`);
    expect(words?.text).to.contain(`${NAME}\nFriends of the Quay`);
  });

  it('sends no group for somebody who thought better of it', async () => {
    const survey = await open();
    await toCheck(survey);
    await answerFor(survey, '12');
    await choose(survey, WHO, 'Only me');
    expect(asks(survey, SIZE)).to.equal(false);
    await send(survey);
    expect(lastOf(survey).envelope).not.to.have.property('group');
  });

  for (const [size, message] of [
    ['', 'Enter how many people you answer for'],
    ['a dozen', `Your answer to “${SIZE}” must be a number, like 12`],
    ['1', `Your answer to “${SIZE}” must be 2 or more`],
    ['10001', `Your answer to “${SIZE}” must be 10000 or less`],
    ['2.5', `Your answer to “${SIZE}” must be a whole number, like 12`],
  ] as const) {
    it(`is not sent with “${size}” for a size, and says so where it is`, async () => {
      const survey = await open();
      await toCheck(survey);
      await answerFor(survey, size);
      await press(survey, 'Send my answers');
      expect(survey.delivery.submissions).to.deep.equal([]);
      expect(focused()).to.equal(inside(survey, '#problems'));
      expect(errors(survey)).to.deep.equal([message]);
      const link = inside<HTMLAnchorElement>(survey, '#problems a');
      expect(wordsIn(link)).to.equal(message);
      link.click();
      expect(focused()).to.equal(field(survey, SIZE));
      await write(survey, SIZE, '3');
      await send(survey);
      expect(lastOf(survey).envelope.group).to.deep.equal({ size: 3 });
    });
  }

  it('stays while an answer is changed, and stops what comes after the check', async () => {
    const survey = await shownSurvey(newPlace(), {
      definition: {
        groupResponses: true,
        pages: [
          { elements: definition.elements },
          { afterCheck: true, elements: [{ type: 'text', name: 'age', title: 'Your age?' }] },
        ],
      },
    });
    await toCheck(survey);
    await answerFor(survey, '');
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal(['Enter how many people you answer for']);
    await write(survey, SIZE, '7');
    await press(survey, 'Change Which use?');
    await choose(survey, 'Which use?', 'Homes');
    await press(survey, 'Continue');
    expect(field(survey, SIZE).value).to.equal('7');
    await press(survey, 'Continue');
    expect(asks(survey, 'Your age?')).to.equal(true);
    await send(survey);
    expect(lastOf(survey).envelope.group).to.deep.equal({ size: 7 });
  });

  it('always has a check to be asked on', async () => {
    const survey = await open({ showPreviewBeforeComplete: false });
    await toCheck(survey);
    expect(asks(survey, WHO)).to.equal(true);
  });

  it('is kept with answers that are saved for later', async () => {
    const survey = await open();
    await toCheck(survey);
    await answerFor(survey, '12', 'The Friends');
    await press(survey, 'Save my answers on this device');
    for (let tries = 0; !wordsOf(survey).includes('Save my answers Do not'); tries++) {
      if (tries > 200) throw new Error(wordsOf(survey));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await press(survey, 'Save my answers');
    survey.remove();
    const later = await open();
    await press(later, 'Carry on');
    await press(later, 'Continue');
    expect(field(later, SIZE).value).to.equal('12');
    await send(later);
    expect(lastOf(later).envelope.group).to.deep.equal({ size: 12, name: 'The Friends' });
  });

  it('speaks Welsh and Urdu, and keeps what was typed when it does', async () => {
    const survey = await open();
    await toCheck(survey);
    await answerFor(survey, '12');
    for (const [lang, words] of [
      ['cy', 'Dros faint o bobl rydych chi’n ateb?'],
      ['ur', 'آپ کتنے لوگوں کی طرف سے جواب دے رہے ہیں؟'],
    ] as const) {
      survey.parentElement!.lang = lang;
      for (let tries = 0; !wordsOf(survey).includes(words); tries++) {
        if (tries > 200) throw new Error(wordsOf(survey));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const [label] = allInside(survey, '#said-size .label');
      expect(wordsIn(label ?? null)).to.equal(words);
      expect(label!.closest('[lang]')?.getAttribute('lang')).to.match(new RegExp(`^${lang}`));
      expect(inside<HTMLInputElement>(survey, '#said-size-input').value).to.equal('12');
    }
  });
});
