import { expect, waitUntil as waitUntilSoon } from '@open-wc/testing';

import type { ResponseDetails } from '../../src/kit/sending/sending-controller.js';
import { recordKey } from '../../src/survey/load-aids.js';
import { outcomes } from '../../stories/fixtures/fake-delivery.js';
import { listen } from '../support/console-lines.js';
import { allInside, fieldsInside, focused, inside, type, wordsIn, wordsOf } from '../support/inside.js';
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
  writeDate,
  type TestSurvey,
} from './survey-on-a-page.js';

/** What loads late may take its time, where other tests run beside these. */
const waitUntil = (holds: () => unknown): Promise<void> =>
  waitUntilSoon(() => !!holds(), undefined, { timeout: 6000 });

const definition = {
  title: 'The library',
  elements: [
    {
      type: 'radiogroup',
      name: 'use',
      title: 'Which use?',
      isRequired: true,
      choices: ['Library', 'Homes'],
      showOtherItem: true,
    },
    {
      type: 'checkbox',
      name: 'helps',
      title: 'What helps?',
      choices: ['a', 'b', 'c'],
      maxSelectedChoices: 2,
    },
    { type: 'text', name: 'age', inputType: 'number', title: 'How old?', max: 120 },
    { type: 'text', name: 'since', inputType: 'date', title: 'Since when?' },
    { type: 'panel', isRequired: true, elements: [{ type: 'comment', name: 'why', title: 'Why?' }] },
  ],
};

type Mode = NonNullable<ResponseDetails['mode']>;

const open = (mode: string, attributes: Readonly<Record<string, string>> = {}): Promise<TestSurvey> =>
  shownSurvey(newPlace(), { definition, attributes: { mode, ...attributes } });

async function aidsOf(survey: TestSurvey): Promise<string[]> {
  survey.dispatchEvent(new Event('pointerdown'));
  await waitUntil(() => allInside(survey, '[part=paper-form], #aids').length);
  return allInside(survey, '#aids button').map(wordsIn);
}

async function sendAll(survey: TestSurvey, count = 1): Promise<void> {
  await press(survey, 'Send my answers');
  await handedOver(survey, count);
}

const sentIn = (survey: TestSurvey, at = 0): { mode: Mode; answers: unknown } => {
  const { mode, answers } = survey.delivery.submissions[at]!.envelope;
  return { mode, answers };
};

describe('answers that somebody types in from paper', () => {
  afterEach(clearPage);

  it('are sent as what they are, whatever the paper left blank', async () => {
    const survey = await open('paper');
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    await sendAll(survey);
    expect(sentIn(survey)).to.deep.equal({ mode: 'paper', answers: {} });
  });

  it('may be another than was asked for, once somebody has looked again', async () => {
    const survey = await open('paper');
    await choose(survey, 'Which use?', 'Other');
    for (const each of ['a', 'b', 'c']) await choose(survey, 'What helps?', each);
    await write(survey, 'How old?', '420');
    await press(survey, 'Continue');
    expect(errors(survey).length).to.equal(2);
    expect(wordsOf(survey)).to.contain('If this is what the paper says, press the button again');
    await write(survey, 'How old?', '240');
    await press(survey, 'Continue');
    // Another slip, which nobody has seen.
    expect(errors(survey)).to.deep.equal(['Your answer to “How old?” must be 120 or less']);
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    await sendAll(survey);
    expect(sentIn(survey).answers).to.deep.equal({ use: 'other', helps: ['a', 'b', 'c'], age: 240 });
  });

  it('are looked at again, however often, where they cannot be read as one', async () => {
    const survey = await open('paper');
    await writeDate(survey, 'Since when?', '31', '2', '2020');
    for (let times = 0; times < 3; times++) {
      await press(survey, 'Continue');
      expect(errors(survey).length).to.equal(1);
    }
    expect(wordsOf(survey)).not.to.contain('If this is what the paper says');
    await writeDate(survey, 'Since when?', '', '', '');
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
  });

  it('name the form, by the code that is printed on it', async () => {
    const survey = await open('paper');
    await aidsOf(survey);
    await waitUntil(() =>
      /form street-2026 [0-9a-f]{8}\.$/.test(wordsIn(inside(survey, '[part=paper-form]'))),
    );
  });

  it('are followed by the next form, with focus at its beginning and nothing of the last', async () => {
    const survey = await open('paper');
    const steps: string[] = [];
    survey.addEventListener('sayso-step', ({ step }) => steps.push(step));
    await choose(survey, 'Which use?', 'Homes');
    await write(survey, 'Why?', 'Because');
    await press(survey, 'Continue');
    await sendAll(survey);
    survey.delivery.tell(...outcomes.sent);
    await survey.updateComplete;
    expect(wordsIn(inside(survey, '[part=reference]'))).to.match(/\w/);
    await press(survey, 'Enter another');
    expect(heading(survey)).to.equal('The library');
    expect(focused()).to.equal(inside(survey, '#heading'));
    expect(fieldsInside(survey, 'input').some(({ checked }) => checked)).to.equal(false);
    expect(field(survey, 'Why?').value).to.equal('');
    expect(steps.at(-1)).to.equal('page');
    await choose(survey, 'Which use?', 'Library');
    await press(survey, 'Continue');
    await sendAll(survey, 2);
    expect(sentIn(survey, 1)).to.deep.equal({ mode: 'paper', answers: { use: 'Library' } });
    const [one, other] = survey.delivery.submissions.map(({ envelope }) => envelope);
    expect(other!.id).not.to.equal(one!.id);
    expect(other!.revision).to.equal(1);
    expect(other!.revisionOf).to.equal(null);
  });

  it('may wait on the device while the next are typed in, but not where they would be lost', async () => {
    const survey = await open('paper');
    await press(survey, 'Continue');
    await sendAll(survey);
    survey.delivery.tell(...outcomes.notSentYet);
    await survey.updateComplete;
    expect(allInside(survey, '[part=another]').length).to.equal(0);
    survey.delivery.tell(...outcomes.savedOnThisDevice);
    await survey.updateComplete;
    expect(allInside(survey, '[part=another]').length).to.equal(1);
  });

  it('may say what was not asked: that is noted, sent beside the answers, and counts as none', async () => {
    const WHERE = 'Where is it hard?';
    const survey = await shownSurvey(newPlace(), {
      definition: {
        pages: [
          {
            elements: [
              { type: 'boolean', name: 'easy', title: 'Easy?' },
              { type: 'comment', name: 'where', title: WHERE, visibleIf: '{easy} = false' },
            ],
          },
          { elements: [{ type: 'text', name: 'age', title: 'Age?' }] },
          { visibleIf: '{easy} = false', elements: [{ type: 'text', name: 'since', title: 'Since when?' }] },
        ],
      },
      attributes: { mode: 'paper' },
    });
    const notes = (): HTMLElement[] => allInside(survey, '[part=on-paper] .question');
    const note = async (title: string, words: string): Promise<void> => {
      const found = notes().find((each) => wordsIn(each.querySelector('.label')) === title)!;
      type(found.querySelector('textarea')!, words);
      await survey.updateComplete;
    };
    await aidsOf(survey);
    await waitUntil(() => notes().length);
    expect(notes().map((each) => wordsIn(each.querySelector('.label')))).to.deep.equal([
      WHERE,
      'Anything else on the form',
    ]);
    expect(wordsIn(notes()[0]!)).to.contain('Question 2 on the form');
    await choose(survey, 'Easy?', 'No');
    expect(notes().length).to.equal(1);
    await choose(survey, 'Easy?', 'Yes');
    await note(WHERE, ' By the school ');
    await press(survey, 'Continue');
    expect(notes().length, 'the second page asks all it has').to.equal(1);
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    // Of a page that was never reached, too.
    expect(notes().map((each) => wordsIn(each.querySelector('.label')))).to.deep.equal([
      WHERE,
      'Since when?',
      'Anything else on the form',
    ]);
    await note('Anything else on the form', 'Thank you!');
    await sendAll(survey);
    expect(sentIn(survey).answers).to.deep.equal({
      easy: true,
      'sayso-on-paper': { where: 'By the school', 'sayso-margin': 'Thank you!' },
    });
    expect(survey.delivery.submissions[0]!.words?.text).to.contain(`${WHERE}\nBy the school`);
    survey.delivery.tell(...outcomes.sent);
    await survey.updateComplete;
    await press(survey, 'Enter another');
    await press(survey, 'Continue');
    await press(survey, 'Continue');
    await sendAll(survey, 2);
    expect(sentIn(survey, 1).answers).to.deep.equal({});
  });

  it('are noted by nobody but staff', async () => {
    for (const mode of ['self', 'assisted']) {
      const survey = await open(mode);
      await press(survey, 'Continue');
      expect(allInside(survey, '[part=on-paper]').length).to.equal(0);
      clearPage();
    }
  });

  it('are not offered what is for residents: to be saved, remembered or printed', async () => {
    const survey = await open('paper', {
      receipts: 'https://collector.example/receipts',
      'print-sheet': ' ',
    });
    expect(await aidsOf(survey)).to.deep.equal(['Change answers you have sent']);
    await press(survey, 'Continue');
    await sendAll(survey);
    survey.delivery.tell(...outcomes.sent);
    await survey.updateComplete;
    expect(allInside(survey, '#aids button')).to.deep.equal([]);
  });

  it('do not begin with what somebody has saved on this device', async () => {
    const key = recordKey({ activity: 'paper-2026', endpoint: 'https://collector.example/responses' });
    localStorage.setItem(key, '{"sayso":1,"draft":{}}');
    const survey = await open('paper', { activity: 'paper-2026' });
    expect(asks(survey, 'Which use?')).to.equal(true);
    expect(wordsOf(survey)).not.to.contain('saved');
    localStorage.removeItem(key);
  });
});

describe('answers that somebody gives to somebody else', () => {
  afterEach(clearPage);

  it('are judged as those of residents are, and sent as what they are', async () => {
    const survey = await open('assisted');
    await press(survey, 'Continue');
    expect(errors(survey).length).to.be.above(0);
    await choose(survey, 'Which use?', 'Homes');
    await write(survey, 'Why?', 'Because');
    await press(survey, 'Continue');
    await sendAll(survey);
    expect(sentIn(survey).mode).to.equal('assisted');
    survey.delivery.tell(...outcomes.sent);
    await survey.updateComplete;
    await press(survey, 'Enter another');
    expect(heading(survey)).to.equal('The library');
  });

  it('are one’s own where the page names a mode that there is not, and it is told so', async () => {
    const { lines, stop } = listen('warn');
    const survey = await open('telephone');
    await choose(survey, 'Which use?', 'Homes');
    await write(survey, 'Why?', 'Because');
    await press(survey, 'Continue');
    await sendAll(survey);
    stop();
    expect(sentIn(survey).mode).to.equal('self');
    expect(lines.some((line) => line.includes('does not know the mode "telephone"'))).to.equal(true);
    survey.delivery.tell(...outcomes.sent);
    await survey.updateComplete;
    expect(allInside(survey, '[part=another]').length).to.equal(0);
  });
});
