import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { DeliveryState } from '../../src/delivery/delivery-state.js';
import { outcomes } from '../../stories/fixtures/fake-delivery.js';
import { listen } from '../support/console-lines.js';
import { expectSame } from '../support/expect-same.js';
import { focused, inside, isSeen, pressable, wordsIn, wordsOf } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  choose,
  errors,
  field,
  handedOver,
  heading,
  liveRegion,
  press,
  shownSurvey,
  write,
  type SurveyOptions,
  type TestSurvey,
} from './survey-on-a-page.js';

const SECRET = 'a secret of mine';
const SEND = 'Send my answers';

const twoPages = {
  title: 'The library',
  whatHappensNext: 'We read every answer.',
  hearBy: '2027-01-29',
  pages: [
    {
      elements: [
        {
          type: 'radiogroup',
          name: 'use',
          title: 'Which use?',
          isRequired: true,
          choices: ['Library', 'Homes'],
        },
      ],
    },
    { title: 'Why', elements: [{ type: 'comment', name: 'why/~1', title: 'Why that?' }] },
  ],
};

/** A survey that is answered in full and about to be sent. */
async function answered(options: SurveyOptions = {}): Promise<TestSurvey> {
  const survey = await shownSurvey(newPlace(), { definition: twoPages, ...options });
  await choose(survey, 'Which use?', 'Library');
  await press(survey, 'Continue');
  await write(survey, 'Why that?', SECRET);
  await press(survey, 'Continue');
  return survey;
}

async function sent(options?: SurveyOptions): Promise<TestSurvey> {
  const survey = await answered(options);
  await press(survey, SEND);
  await handedOver(survey);
  return survey;
}

async function tell(survey: TestSurvey, ...states: readonly DeliveryState[]): Promise<void> {
  survey.delivery.tell(...states);
  await survey.updateComplete;
}

/** Every event of ours that reaches the document while something is done. */
async function eventsDuring(run: () => Promise<void>): Promise<Event[]> {
  const heard: Event[] = [];
  const names = ['sayso-definition', 'sayso-step', 'sayso-queued', 'sayso-sent', 'sayso-failed'];
  const onEvent = (event: Event): void => void heard.push(event);
  for (const name of names) document.addEventListener(name, onEvent);
  await run();
  for (const name of names) document.removeEventListener(name, onEvent);
  return heard;
}

describe('sending a survey', () => {
  afterEach(clearPage);

  it('hands over the answers and what they are about', async () => {
    const survey = await sent({
      attributes: { partner: 'food-bank', confirm: 'status', endpoint: '/responses' },
    });
    expect(survey.delivery.submissions).to.have.length(1);
    const { endpoint, confirm, envelope } = survey.delivery.submissions[0]!;
    expect(new URL(endpoint, document.baseURI).href).to.equal(new URL('/responses', location.href).href);
    expect(confirm).to.equal('status');
    const { id, definition, ...rest } = envelope;
    expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(definition).to.match(/^[\da-f]{64}$/);
    expect(rest).to.deep.equal({
      sayso: 1,
      widget: 'survey',
      activity: 'street-2026',
      language: 'en-GB',
      partner: 'food-bank',
      mode: 'self',
      revision: 1,
      revisionOf: null,
      answers: { use: 'Library', 'why/~1': SECRET },
    });
  });

  it('names the language that the page was in', async () => {
    const place = newPlace();
    place.lang = 'en';
    const survey = await shownSurvey(place, { definition: twoPages });
    await choose(survey, 'Which use?', 'Library');
    await press(survey, 'Continue');
    await press(survey, 'Continue');
    place.lang = 'fa';
    await aTimeout(0);
    await press(survey, SEND);
    await handedOver(survey);
    expect(survey.delivery.submissions[0]!.envelope.language).to.equal('fa');
  });

  it('names no partner where the page names none', async () => {
    const survey = await sent();
    expect(survey.delivery.submissions[0]!.envelope.partner).to.equal(null);
  });

  it('happens once when Send is pressed twice', async () => {
    const survey = await answered();
    const send = pressable(survey, SEND);
    send.click();
    send.click();
    await aTimeout(20);
    send.click();
    await aTimeout(20);
    expect(survey.delivery.submissions).to.have.length(1);
  });

  it('happens once when Enter and a press come together', async () => {
    const survey = await shownSurvey(newPlace(), {
      definition: { showPreviewBeforeComplete: false, elements: [{ type: 'text', name: 'a', title: 'A?' }] },
    });
    const send = pressable(survey, SEND);
    field(survey, 'A?').focus();
    await sendKeys({ type: 'x' });
    await Promise.all([sendKeys({ press: 'Enter' }), Promise.resolve(send.click())]);
    send.click();
    await aTimeout(20);
    expect(survey.delivery.submissions).to.have.length(1);
  });

  it('does not happen while something that is required is missing', async () => {
    const survey = await shownSurvey(newPlace(), {
      definition: {
        showPreviewBeforeComplete: false,
        elements: [{ type: 'text', name: 'a', title: 'A?', isRequired: true }],
      },
    });
    await press(survey, SEND);
    await aTimeout(20);
    expect(survey.delivery.submissions).to.have.length(0);
    expect(errors(survey)).to.deep.equal(['Enter an answer to “A?”']);
  });

  const states: [name: string, states: readonly DeliveryState[], title: string, words: RegExp][] = [
    ['on its way', outcomes.sending, 'Sending your answers', /slow connection/],
    [
      'kept on this device',
      outcomes.savedOnThisDevice,
      'Your answers are saved on this device',
      /not sent yet.*You can close this page/,
    ],
    [
      'not sent and kept nowhere',
      outcomes.notSentYet,
      'Your answers are not sent yet',
      /If you close this page your answers will be lost/,
    ],
    [
      'confirmed',
      outcomes.sent,
      'Thank you. We have your answers',
      /Your reference is K7QF3XWM.*We read every answer\. You will hear by 29 January 2027\./,
    ],
    [
      'refused because the survey has closed',
      outcomes.closed,
      'This has closed, so your answers were not taken',
      /It ended on 18 December 2026\..*Nothing you wrote is lost/,
    ],
    [
      'refused because it was withdrawn',
      outcomes.withdrawn,
      'These answers were withdrawn, so they were not taken',
      /withdrawn on 2026-11-24\..*Nothing you wrote is lost/,
    ],
    ['refused', outcomes.notAccepted, 'Your answers could not be taken', /Nothing you wrote is lost/],
    [
      'refused because it was sent before',
      outcomes.conflict,
      'These answers do not match the ones we already have under the same number',
      /Nothing you wrote is lost/,
    ],
  ];
  for (const [name, passing, title, words] of states) {
    it(`that is ${name} says so, on the page and in the live region that was there before`, async () => {
      const survey = await answered();
      const region = inside(survey, '[role=status]');
      await press(survey, SEND);
      await handedOver(survey);
      await tell(survey, ...passing);
      expect(heading(survey)).to.equal(title);
      expect(wordsOf(survey)).to.match(words);
      expectSame(inside(survey, '[role=status]'), region);
      expect(liveRegion(survey)).to.equal(title);
    });
  }

  it('does not speak of a reference where there is none', async () => {
    const survey = await sent();
    await tell(survey, ...outcomes.sentWithoutReceipt);
    expect(wordsOf(survey)).not.to.include('reference');
  });

  it('ends with the author’s own words, rebuilt', async () => {
    const survey = await sent({
      definition: { ...twoPages, completedHtml: '<p>Thank you for <b>{use}</b><script>x()</script></p>' },
    });
    await tell(survey, ...outcomes.sent);
    expect(inside(survey, '.words').innerHTML.replace(/<!--.*?-->/g, '')).to.equal(
      '<p>Thank you for <strong>Library</strong></p>',
    );
  });

  it('shows how to reach a person where the endpoint refuses', async () => {
    const help = document.createElement('p');
    help.slot = 'help';
    help.textContent = 'Call 0300 123 4567.';
    const survey = await sent({ children: [help] });
    expect(isSeen(help)).to.equal(false);
    await tell(survey, ...outcomes.closed);
    expect(isSeen(help)).to.equal(true);
  });

  it('says whom the endpoint names to ask, once', async () => {
    const survey = await sent();
    const contact = '01632 960 001';
    await tell(survey, { ...outcomes.notAccepted[1], contact });
    expect(wordsOf(survey)).to.match(/You can ask: 01632 960 001/);
    await tell(survey, { ...outcomes.closed[1], detail: `It closed. Call ${contact}.`, contact });
    expect(wordsOf(survey).split(contact).length, 'named once').to.equal(2);
  });

  it('offers answers that have not arrived as a file and on paper, and loses no focus when they have', async () => {
    const survey = await sent();
    for (const state of [...outcomes.savedOnThisDevice.slice(-1), ...outcomes.conflict.slice(-1)]) {
      await tell(survey, state);
      pressable(survey, 'Print');
      pressable(survey, 'Save as a file').focus();
    }
    await tell(survey, ...outcomes.sent);
    expect(wordsOf(survey)).not.to.match(/Save as a file/);
    expectSame(focused(), inside(survey, '#heading'));
  });

  it('prints and copies them with their reference, once they have arrived', async () => {
    const survey = await sent();
    await tell(survey, ...outcomes.sent);
    const reference = wordsIn(inside(survey, '[part=reference]'));
    await press(survey, 'Print');
    const { contentDocument } = inside(survey, 'iframe', HTMLIFrameElement);
    expect(contentDocument!.body.textContent).to.match(new RegExp(`^Your reference is ${reference}\\n\\n`));
  });

  it('moves focus to the heading of the end, and leaves it there as the state changes', async () => {
    const survey = await sent();
    const title = inside(survey, '#heading');
    expectSame(focused(), title);
    await tell(survey, ...outcomes.sent);
    expectSame(focused(), title);
  });

  it('can be asked for again, and focus is not lost when that button goes', async () => {
    const survey = await sent();
    await tell(survey, ...outcomes.savedOnThisDevice);
    pressable(survey, 'Try again now').focus();
    await press(survey, 'Try again now');
    expect(survey.delivery.flushes()).to.equal(1);
    await tell(survey, { kind: 'sending', durable: true });
    expectSame(focused(), inside(survey, '#heading'));
  });

  it('does not take away the button that copies, while a person is at it', async () => {
    const survey = await sent();
    await tell(survey, ...outcomes.savedOnThisDevice);
    const copy = pressable(survey, 'Copy my answers');
    copy.focus();
    await tell(survey, { kind: 'sending', durable: true }, ...outcomes.savedOnThisDevice.slice(-1));
    expectSame(focused(), copy);
  });

  it('goes on when the tag is removed, and shows how it went when it is back', async () => {
    const { lines, stop } = listen('error');
    const survey = await sent();
    survey.remove();
    await tell(survey, ...outcomes.sent);
    newPlace().append(survey);
    await survey.updateComplete;
    stop();
    expect(heading(survey)).to.equal('Thank you. We have your answers');
    expect(lines).to.deep.equal([]);
  });

  it('hands the answers over also where the tag is removed at once', async () => {
    const survey = await answered();
    pressable(survey, SEND).click();
    survey.remove();
    await handedOver(survey);
    expect(survey.delivery.submissions).to.have.length(1);
  });

  it('cannot be gone back from', async () => {
    const survey = await sent();
    await tell(survey, ...outcomes.sent);
    expect(wordsOf(survey)).not.to.include('Back').and.not.to.include('Change');
  });
});

describe('answers that the endpoint finds invalid', () => {
  afterEach(clearPage);

  const refused = (...problems: { pointer: string; detail: string }[]): DeliveryState => ({
    kind: 'refused',
    durable: true,
    reason: 'invalid',
    status: 422,
    detail: '',
    problems,
  });
  const noLibrary = { pointer: '/answers/use', detail: 'A library is no longer possible.' };
  const tooRude = { pointer: '/answers/why~1~01', detail: 'Please say it kindly.' };

  it('are shown at their question, in the endpoint’s words', async () => {
    const survey = await sent();
    await tell(survey, refused(noLibrary));
    expect(heading(survey)).to.equal('The library');
    expect(errors(survey)).to.deep.equal(['A library is no longer possible.']);
    expectSame(focused(), inside(survey, '#problems'));
  });

  it('are shown at a question whose name has to be escaped in a pointer', async () => {
    const survey = await sent();
    await tell(survey, refused(tooRude));
    expect(heading(survey)).to.equal('Why');
    expect(errors(survey)).to.deep.equal(['Please say it kindly.']);
  });

  it('are said in our words where the endpoint gives none', async () => {
    const survey = await sent();
    await tell(survey, refused({ ...noLibrary, detail: '' }));
    expect(errors(survey)).to.deep.equal(['Check your answer to “Which use?”']);
  });

  it('are shown as words, whatever the endpoint wrote', async () => {
    const survey = await sent();
    await tell(survey, refused({ ...noLibrary, detail: '<img src=x onerror=alert(1)> {why/~1}' }));
    expect(errors(survey)[0]).to.include('<img src=x onerror=alert(1)>');
    expectSame(survey.renderRoot.querySelector('img'), null);
  });

  it('are corrected and sent again under a new id, and the refused copy is let go', async () => {
    const survey = await sent();
    const first = survey.delivery.submissions[0]!.envelope;
    await tell(survey, refused(noLibrary));
    await choose(survey, 'Which use?', 'Homes');
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    await press(survey, SEND);
    await handedOver(survey, 2);
    const second = survey.delivery.submissions[1]!.envelope;
    expect(survey.delivery.discarded).to.deep.equal([first.id]);
    expect(second.id).not.to.equal(first.id);
    expect(second.answers).to.deep.equal({ use: 'Homes', 'why/~1': SECRET });
  });

  it('lead to every question meant, also those on other pages', async () => {
    const survey = await sent();
    await tell(survey, refused(noLibrary, tooRude));
    await press(survey, 'Please say it kindly.');
    expectSame(focused(), field(survey, 'Why that?'));
    expect(errors(survey)).to.deep.equal(['Please say it kindly.']);
  });

  it('are kept and shown as refused where no question is meant', async () => {
    const survey = await sent();
    await tell(survey, refused({ pointer: '/answers/nosuch', detail: 'x' }));
    expect(heading(survey)).to.equal('Some of your answers need changing');
    expect(survey.delivery.discarded).to.deep.equal([]);
  });
});

describe('a resident’s own copy', () => {
  afterEach(clearPage);

  async function copying(
    writeText: (text: string) => Promise<void>,
    run: () => Promise<void>,
  ): Promise<void> {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      await run();
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  }

  const ASTEXT = `Which use?\nLibrary\n\nWhy that?\n${SECRET}\n`;

  it('is copied as text, and the button says so', async () => {
    const survey = await sent();
    await tell(survey, ...outcomes.closed);
    let copied = '';
    await copying(
      (text) => {
        copied = text;
        return Promise.resolve();
      },
      () => press(survey, 'Copy my answers'),
    );
    expect(copied).to.equal(ASTEXT);
    expect(isSeen(pressable(survey, 'Copied'))).to.equal(true);
    expect(liveRegion(survey)).to.include('Copied');
  });

  it('is shown to be copied by hand where the device refuses', async () => {
    const survey = await sent();
    await tell(survey, ...outcomes.closed);
    await copying(
      () => Promise.reject(new Error('no')),
      () => press(survey, 'Copy my answers'),
    );
    const text = inside(survey, 'textarea', HTMLTextAreaElement);
    expect(text.value).to.equal(ASTEXT);
    expect(text.readOnly).to.equal(true);
    expect(liveRegion(survey)).to.include('did not let us copy');
    expect(wordsIn(text.labels[0]!)).to.equal(
      'Your device did not let us copy. Select the text and copy it yourself.',
    );
  });

  it('is shown also where the browser has no clipboard, as on plain-http pages', async () => {
    const survey = await sent();
    await tell(survey, ...outcomes.closed);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await press(survey, 'Copy my answers');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(inside(survey, 'textarea', HTMLTextAreaElement).value).to.equal(ASTEXT);
  });

  for (const [name, states] of Object.entries(outcomes)) {
    if (name === 'invalid') continue;
    it(`can be had while the sending is: ${name}`, async () => {
      const survey = await sent();
      await tell(survey, ...states);
      expect(isSeen(pressable(survey, 'Copy my answers'))).to.equal(true);
    });
  }
});

describe('the events of a survey', () => {
  afterEach(clearPage);

  const told = (events: readonly Event[]): string[] => events.map(({ type }) => type);

  it('tell when answers are kept, sent and refused, with the activity and how', async () => {
    const survey = await sent();
    const events = await eventsDuring(async () => {
      await tell(survey, ...outcomes.savedOnThisDevice);
      await tell(survey, ...outcomes.sent);
      await tell(survey, ...outcomes.closed);
    });
    expect(
      events.map((event) => Object.fromEntries([...Object.entries(event), ['type', event.type]])),
    ).to.deep.equal([
      { type: 'sayso-queued', isTrusted: false, activity: 'street-2026', durable: true },
      { type: 'sayso-sent', isTrusted: false, activity: 'street-2026' },
      { type: 'sayso-failed', isTrusted: false, activity: 'street-2026', reason: 'closed', status: 410 },
    ]);
  });

  it('tell each thing once, however often the delivery says it', async () => {
    const survey = await sent();
    const [waiting] = outcomes.savedOnThisDevice.slice(-1);
    const events = await eventsDuring(() => tell(survey, waiting!, waiting!, waiting!));
    expect(told(events)).to.deep.equal(['sayso-queued']);
  });

  it('carry no answers', async () => {
    let survey!: TestSurvey;
    const events = await eventsDuring(async () => {
      survey = await sent();
      for (const states of [outcomes.savedOnThisDevice, outcomes.sent, outcomes.closed, outcomes.invalid])
        await tell(survey, ...states);
    });
    expect(new Set(told(events))).to.deep.equal(
      new Set(['sayso-definition', 'sayso-step', 'sayso-queued', 'sayso-sent', 'sayso-failed']),
    );
    for (const event of events) {
      const values = Object.entries(event).filter(([name]) => name !== 'isTrusted');
      expect(JSON.stringify(values)).not.to.include(SECRET).and.not.to.include('"Library"');
    }
  });

  it('can be heard on the document, also from inside another element’s shadow root', async () => {
    const host = newPlace();
    const root = host.attachShadow({ mode: 'open' });
    const place = document.createElement('div');
    root.append(place);
    const events = await eventsDuring(async () => {
      await shownSurvey(place, { definition: twoPages });
    });
    expect(told(events)).to.deep.equal(['sayso-definition']);
  });
});
