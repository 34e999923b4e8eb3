import { expect } from '@open-wc/testing';

import { outcomes } from '../../stories/fixtures/fake-delivery.js';
import { allInside, focused, inside, type, wordsIn, wordsOf } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  asks,
  choice,
  choose,
  errors,
  field,
  handedOver,
  heading,
  liveRegion,
  press,
  read,
  shownSurvey,
  write,
  type SurveyOptions,
  type TestSurvey,
} from './survey-on-a-page.js';

const CHANGE = 'Change answers you have sent';
const KEY = 'sayso-survey/amending-2026 https://collector.example/responses';
const HELD = { id: '8f1c6f7e-0d7b-4d43-9d0f-3a8f6f1f6c11', revision: 2, received: '2026-05-03' };

const definition = {
  title: 'The library',
  contact: 'Call 01632 960 001',
  elements: [
    { type: 'radiogroup', name: 'use', title: 'Which use?', choices: ['Library', 'Homes'] },
    { type: 'comment', name: 'health', title: 'Your health?', sensitive: true },
  ],
};

const open = ({ attributes, ...options }: SurveyOptions = {}): Promise<TestSurvey> =>
  shownSurvey(newPlace(), {
    definition,
    attributes: { activity: 'amending-2026', receipts: 'https://collector.example/receipts', ...attributes },
    ...options,
  });

/** What was asked of the collector. */
const asked: { readonly url: string; readonly body: unknown }[] = [];
const { fetch: realFetch } = window;

/** A collector that replies with these, in order; undefined for no connection. */
function replies(...all: readonly (readonly [status: number, body: object] | undefined)[]): void {
  const left = [...all];
  window.fetch = (url, init) => {
    asked.push({ url: String(url), body: JSON.parse(init?.body as string) });
    expect(init?.credentials).to.equal('omit');
    const next = left.shift();
    if (!next) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(JSON.stringify(next[1]), { status: next[0] }));
  };
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 300) throw new Error(`This never came: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function pressLate(survey: TestSurvey, words: string): Promise<void> {
  survey.dispatchEvent(new Event('pointerdown'));
  await until(() => allInside(survey, 'button').some((each) => wordsIn(each) === words));
  await press(survey, words);
}

async function find(survey: TestSurvey, code = 'k7qx 3mpd w9th'): Promise<void> {
  await pressLate(survey, CHANGE);
  type(inside<HTMLInputElement>(survey, '#receipt'), code);
  await pressAndHear(survey, 'Find my answers');
}

/** Presses, and waits for what is said of the reply: some browsers take a while to read one. */
async function pressAndHear(survey: TestSurvey, words: string): Promise<void> {
  const before = ['Looking', liveRegion(survey)];
  await press(survey, words);
  await until(() => !before.includes(liveRegion(survey)));
  await survey.updateComplete;
}

async function sendAll(survey: TestSurvey): Promise<void> {
  await press(survey, 'Continue');
  await press(survey, 'Send my answers');
  await handedOver(survey);
  survey.delivery.tell(...outcomes.sent);
  await survey.updateComplete;
}

const envelopeOf = (survey: TestSurvey) => survey.delivery.submissions[0]!.envelope;

describe('changing answers that were sent', () => {
  afterEach(() => {
    clearPage();
    localStorage.removeItem(KEY);
    asked.length = 0;
    window.fetch = realFetch;
  });

  it('finds them by their code, and sends what takes their place', async () => {
    const survey = await open();
    replies([200, HELD]);
    await find(survey);
    expect(asked).to.deep.equal([
      {
        url: 'https://collector.example/receipts/look-up',
        body: { activity: 'amending-2026', receipt: 'k7qx 3mpd w9th' },
      },
    ]);
    expect(wordsIn(focused())).to.equal('You are changing the answers you sent on 3 May 2026');
    expect(wordsOf(survey)).to.contain('what you leave out is gone');
    await choose(survey, 'Which use?', 'Homes');
    await sendAll(survey);
    const { revision, revisionOf, receipt, mode, answers } = envelopeOf(survey);
    expect({ revision, revisionOf, receipt, mode, answers }).to.deep.equal({
      revision: 3,
      revisionOf: HELD.id,
      receipt: 'k7qx 3mpd w9th',
      mode: 'self',
      answers: { use: 'Homes' },
    });
  });

  for (const [what, reply, words] of [
    ['an unknown code', [404, {}], 'There are no answers with this reference. Check it, and try again.'],
    [
      'a code of something withdrawn',
      [410, {}],
      'These answers are deleted. They cannot be changed any more.',
    ],
    ['too many codes', [429, {}], 'There were too many wrong references. Try again in an hour.'],
    [
      'a collector in trouble',
      [503, {}],
      'We cannot connect at the moment. Nothing has changed. Try again later.',
    ],
    [
      'a reply that is none',
      [200, {}],
      'We cannot connect at the moment. Nothing has changed. Try again later.',
    ],
    ['no connection', undefined, 'We cannot connect at the moment. Nothing has changed. Try again later.'],
  ] as const) {
    it(`says so of ${what}, keeps what was typed, and sends a response of its own after all`, async () => {
      const survey = await open();
      replies(reply);
      await find(survey);
      expect(liveRegion(survey)).to.equal(words);
      const reference = inside<HTMLInputElement>(survey, '#receipt');
      expect(reference.value).to.equal('k7qx 3mpd w9th');
      expect(reference.getAttribute('aria-describedby')).to.equal('receipt-hint receipt-error');
      expect(wordsIn(inside(survey, '#receipt-error'))).to.equal(`Error: ${words}`);
      expect(reference.getAttribute('aria-invalid')).to.equal(
        /code/.test(what) && !/many/.test(what) ? 'true' : null,
      );
      expect(wordsIn(inside(survey, '[part=earlier]'))).to.contain('Call 01632 960 001');
      await press(survey, 'Go back');
      await choose(survey, 'Which use?', 'Homes');
      await sendAll(survey);
      expect(envelopeOf(survey).revisionOf).to.equal(null);
    });
  }

  it('withdraws them once that was confirmed', async () => {
    const survey = await open();
    replies([200, HELD], [200, { withdrawn: '2026-05-04' }]);
    await find(survey);
    await press(survey, 'Withdraw my answers');
    expect(asked).to.have.length(1);
    await press(survey, 'Keep them');
    await press(survey, 'Withdraw my answers');
    await choose(survey, 'Which use?', 'Homes');
    await pressAndHear(survey, 'Withdraw them for good');
    expect(choice(survey, 'Which use?', 'Homes').checked).to.equal(true);
    expect(asked[1]?.url).to.equal('https://collector.example/receipts/withdraw');
    expect(liveRegion(survey)).to.equal('Your answers are withdrawn and deleted.');
  });

  it('does not say that they are withdrawn while they are not', async () => {
    const survey = await open();
    replies([200, HELD], undefined);
    await find(survey);
    await press(survey, 'Withdraw my answers');
    await pressAndHear(survey, 'Withdraw them for good');
    expect(liveRegion(survey)).to.match(/^We cannot connect/);
    expect(wordsOf(survey)).not.to.contain('withdrawn and deleted');
  });

  it('is not offered where the page names no address of receipts', async () => {
    const survey = await open({ attributes: { receipts: '' } });
    await choose(survey, 'Which use?', 'Homes');
    await sendAll(survey);
    expect(wordsOf(survey)).not.to.contain('Remember');
    expect(wordsOf(survey)).not.to.contain(CHANGE);
  });
});

describe('a device that was asked to remember what was sent', () => {
  afterEach(() => {
    clearPage();
    localStorage.removeItem(KEY);
    window.fetch = realFetch;
  });

  /** A survey that was answered on this device before. */
  async function remembered(options?: SurveyOptions, give = giveAnswers): Promise<TestSurvey> {
    const survey = await open(options);
    await give(survey);
    await sendAll(survey);
    await pressLate(survey, 'Remember on this device that I answered');
    await until(() => focused()?.id === 'remember');
    expect(wordsIn(focused())).to.match(/^If this device is yours alone/);
    expect(localStorage.getItem(KEY)).to.equal(null);
    await pressLate(survey, 'Remember this on this device');
    expect(localStorage.getItem(KEY)).not.to.contain('secret');
    survey.remove();
    return open(options);
  }

  async function giveAnswers(survey: TestSurvey): Promise<void> {
    await choose(survey, 'Which use?', 'Homes');
    await write(survey, 'Your health?', 'a secret of mine');
  }

  it('says what was added to an answer among what is different', async () => {
    const [use] = definition.elements;
    const box = (survey: TestSurvey): HTMLTextAreaElement =>
      inside(survey, '.added textarea', HTMLTextAreaElement);
    const survey = await remembered(
      { definition: { elements: [{ ...use, showCommentArea: true }] } },
      async (first) => {
        type(box(first), 'With a garden');
        await first.updateComplete;
      },
    );
    await press(survey, 'Change my answers');
    expect(box(survey).value).to.equal('With a garden');
    type(box(survey), 'With a yard');
    await survey.updateComplete;
    expect(wordsIn(inside(survey, '[part=earlier] dl'))).to.equal(
      'Which use? Before: With a garden Now: With a yard',
    );
    await sendAll(survey);
    expect(envelopeOf(survey).answers).to.deep.equal({ 'use-Comment': 'With a yard' });
  });

  it('offers to change it: filled in, with what is different, and what was not kept', async () => {
    const survey = await remembered();
    expect(heading(survey)).to.match(/^You answered on \d+ \w+ \d{4}$/);
    expect(asks(survey, 'Which use?')).to.equal(false);
    expect(wordsOf(survey)).to.contain('Call 01632 960 001');
    await press(survey, 'Change my answers');
    expect(choice(survey, 'Which use?', 'Homes').checked).to.equal(true);
    expect(field(survey, 'Your health?').value).to.equal('');
    expect([...inside(survey, '[part=earlier]').querySelectorAll('li')].map(wordsIn)).to.deep.equal([
      'Your health?',
    ]);
    expect(wordsOf(survey)).to.contain('You have not changed anything yet.');
    await choose(survey, 'Which use?', 'Library');
    expect(wordsIn(inside(survey, '[part=earlier] dl'))).to.equal('Which use? Before: Homes Now: Library');
    await sendAll(survey);
    expect(envelopeOf(survey).revision).to.equal(2);
    expect(envelopeOf(survey).revisionOf).to.match(/^[\da-f-]{36}$/);
    expect(envelopeOf(survey).receipt).to.be.a('string').that.is.not.empty;
  });

  it('says for whom it is among what is different, and nothing of what nobody has kept', async () => {
    const WHO = 'Who are these answers from?';
    const SIZE = 'How many people do you answer for?';
    const options = { definition: { ...definition, groupResponses: true } };
    const survey = await remembered(options, async (first) => {
      await giveAnswers(first);
      await press(first, 'Continue');
      await choose(first, WHO, 'A group of people');
      await write(first, SIZE, '12');
      await press(first, 'Change Which use?');
    });
    await press(survey, 'Change my answers');
    await write(survey, 'Your health?', 'a secret of mine');
    expect(wordsOf(survey)).to.contain('You have not changed anything yet.');
    await press(survey, 'Continue');
    await write(survey, SIZE, '15');
    const changed = (): string => wordsIn(inside(survey, '[part=earlier] dl'));
    expect(changed()).to.equal(`${SIZE} Before: 12 Now: 15`);
    await choose(survey, WHO, 'Only me');
    expect(changed()).to.equal(
      `${WHO} Before: A group of people Now: Only me ${SIZE} Before: 12 Now: Not provided`,
    );
    await press(survey, 'Send my answers');
    await handedOver(survey);
    expect(envelopeOf(survey)).not.to.have.property('group');
  });

  it('calls nothing different because the page is in another language now', async () => {
    const [use, ...more] = definition.elements;
    const title = { en: 'Which use?', cy: 'Pa ddefnydd?' };
    const choices = [{ value: 'h', text: { en: 'Homes', cy: 'Cartrefi' } }, 'Library'];
    const survey = await remembered({ definition: { elements: [{ ...use, title, choices }, ...more] } });
    survey.parentElement!.lang = 'cy';
    await until(() => allInside(survey, 'button').some((each) => wordsIn(each) === 'Newid fy atebion'));
    await press(survey, 'Newid fy atebion');
    expect(wordsOf(survey)).to.contain('Nid ydych wedi newid dim eto.');
    await choose(survey, 'Pa ddefnydd?', 'Library');
    expect(wordsIn(inside(survey, '[part=earlier] dl'))).to.equal(
      'Pa ddefnydd? Cynt: Cartrefi Nawr: Library',
    );
  });

  it('says what was answered to a question that is asked no more', async () => {
    const survey = await remembered();
    survey.definition = { ...definition, elements: definition.elements.slice(1) };
    await read(survey);
    await press(survey, 'Change my answers');
    expect(wordsIn(inside(survey, '[part=earlier] dl'))).to.equal(
      'Which use? Before: Homes Now: Not provided',
    );
  });

  it('sends a response of its own for somebody else, and says whose answers to give', async () => {
    const survey = await remembered();
    await press(survey, 'Help someone else to answer');
    expect(wordsIn(inside(survey, '[part=earlier]'))).to.match(/^You are helping someone else/);
    expect(choice(survey, 'Which use?', 'Homes').checked).to.equal(false);
    await choose(survey, 'Which use?', 'Library');
    await sendAll(survey);
    const { revisionOf, mode, answers } = envelopeOf(survey);
    expect([revisionOf, mode, answers]).to.deep.equal([null, 'assisted', { use: 'Library' }]);
  });

  it('asks first what is different, and sends that among the answers of a response of its own', async () => {
    const survey = await remembered();
    await press(survey, 'Answer about something different');
    expect(heading(survey)).to.equal('Answer about something different');
    expect(asks(survey, 'Which use?')).to.equal(false);
    await press(survey, 'Carry on');
    expect(errors(survey)).to.deep.equal(['Enter what is different this time']);
    expect(focused()).to.equal(field(survey, 'What is different this time?'));
    await write(survey, 'What is different this time?', 'x'.repeat(101));
    await press(survey, 'Carry on');
    expect(errors(survey)).to.deep.equal(['What is different must be 100 characters or less']);
    await write(survey, 'What is different this time?', ' The park ');
    await press(survey, 'Carry on');
    expect(heading(survey)).to.equal('The library');
    expect(choice(survey, 'Which use?', 'Homes').checked).to.equal(false);
    await choose(survey, 'Which use?', 'Library');
    expect(wordsIn(inside(survey, '[part=earlier] p'))).to.equal('These answers are about: The park');
    await press(survey, 'Change what they are about');
    await write(survey, 'What is different this time?', 'The quay');
    await press(survey, 'Carry on');
    expect(choice(survey, 'Which use?', 'Library').checked).to.equal(true);
    await sendAll(survey);
    const { revisionOf, mode, answers } = envelopeOf(survey);
    expect([revisionOf, mode]).to.deep.equal([null, 'self']);
    expect(answers).to.deep.equal({ use: 'Library', 'sayso-about': 'The quay' });
    expect(survey.delivery.submissions[0]!.words?.text).to.contain('What is different this time?\nThe quay');
  });

  it('leads back from what is different, and then sends none of it', async () => {
    const survey = await remembered();
    await press(survey, 'Answer about something different');
    await write(survey, 'What is different this time?', 'The park');
    await press(survey, 'Go back');
    expect(heading(survey)).to.match(/^You answered on/);
    await press(survey, 'Change my answers');
    await sendAll(survey);
    expect(envelopeOf(survey).revision).to.equal(2);
    expect(envelopeOf(survey).answers).to.deep.equal({ use: 'Homes' });
  });

  it('begins blank when somebody changes their mind about changing', async () => {
    const survey = await remembered();
    await press(survey, 'Change my answers');
    await press(survey, 'Leave them as they were');
    expect(heading(survey)).to.match(/^You answered on/);
    await press(survey, 'Help someone else to answer');
    expect(choice(survey, 'Which use?', 'Homes').checked).to.equal(false);
  });

  it('is left with nothing of what was withdrawn', async () => {
    const survey = await remembered();
    await press(survey, 'Change my answers');
    replies([200, { withdrawn: '2026-05-04' }]);
    await press(survey, 'Withdraw my answers');
    await pressAndHear(survey, 'Withdraw them for good');
    expect(liveRegion(survey)).to.equal('Your answers are withdrawn and deleted.');
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(choice(survey, 'Which use?', 'Homes').checked).to.equal(false);
    expect(wordsIn(focused())).to.equal('Your answers are withdrawn and deleted.');
  });

  it('forgets it when told to', async () => {
    const survey = await remembered();
    await press(survey, 'Forget this on this device');
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(heading(survey)).to.equal('The library');
  });
});
