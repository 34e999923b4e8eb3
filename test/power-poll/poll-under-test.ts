import type { DeliveryState } from '../../src/delivery/delivery-state.js';
import { outcomes } from '../../stories/fixtures/fake-delivery.js';
import { repliesWith } from '../../stories/fixtures/fake-network.js';
import { councilsFigure, pollPower, pollResults } from '../../stories/fixtures/power-polls.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import {
  allInside,
  fieldsInside,
  focused,
  inside,
  isCalled,
  type,
  wordsIn,
  wordsOf,
} from '../support/inside.js';
import {
  answer,
  box,
  choice,
  choose,
  heading,
  press,
  shownPoll,
  until,
  write,
  type TestPoll,
} from './poll-on-a-page.js';

const QUESTION =
  'How much control, if any, do you feel you have over the important decisions that affect your neighbourhood and local community?';
const ASK = 'Select how much control you feel you have';
const TOO_LONG = 'What you write must be 1000 characters or less';

/** What replies in the place of the network, which a page with a strict policy has none of. */
const RESULTS = repliesWith('https://collector.example/control.json', pollResults.control);

/** After Send, once the endpoint has said so. */
const sent =
  (states: readonly DeliveryState[]) =>
  async (poll: TestPoll): Promise<void> => {
    await answer(poll, 'Not very much');
    poll.delivery.tell(...states);
    await until(() => wordsOf(poll).includes('All answers given here'));
    await poll.updateComplete;
  };

async function sendNothing(poll: TestPoll): Promise<void> {
  await press(poll, 'Send my answer');
  await until(() => poll.renderRoot.querySelector('#problems') !== null);
}

async function sendTooMuch(poll: TestPoll): Promise<void> {
  await write(poll, 'x'.repeat(1001));
  await sendNothing(poll);
}

const invalid: readonly DeliveryState[] = [
  {
    kind: 'refused',
    durable: true,
    reason: 'invalid',
    status: 422,
    detail: '',
    problems: [{ pointer: '/answers/neighbourhood-control', detail: 'This can no longer be chosen.' }],
  },
];

async function refusedAtQuestion(poll: TestPoll): Promise<void> {
  await answer(poll, 'Not very much');
  poll.delivery.tell(...invalid);
  await poll.updateComplete;
}

const underTest: WidgetUnderTest<TestPoll> = {
  tag: 'sayso-power-poll',
  registeredBy: '/src/power-poll/sayso-power-poll.ts',
  describedBy: '/test/power-poll/poll-under-test.ts',
  ready: async (place) => {
    const poll = await shownPoll(place, {
      attributes: { 'results-src': RESULTS, 'follow-up': '', place: '', closes: '2026-12-18' },
      properties: {
        benchmark: councilsFigure,
        power: pollPower,
        now: () => new Date('2026-11-25T12:00'),
      },
    });
    await until(() => poll.renderRoot.querySelector('.power') !== null);
    return poll;
  },

  interactions: [
    { name: 'Send with nothing chosen', reach: sendNothing },
    { name: 'Send with too much written', reach: sendTooMuch },
    { name: 'choosing', reach: (poll) => choose(poll, 'None') },
    { name: 'sending', reach: sent(outcomes.sending) },
    { name: 'finding no network', reach: sent(outcomes.savedOnThisDevice) },
    { name: 'finding no network, on a device that keeps nothing', reach: sent(outcomes.notSentYet) },
    { name: 'being confirmed', reach: sent(outcomes.sent) },
    { name: 'being refused', reach: sent(outcomes.closed) },
    { name: 'being refused at the question', reach: refusedAtQuestion },
    {
      name: 'changing the answer',
      reach: async (poll) => {
        await sent(outcomes.sent)(poll);
        await press(poll, 'Change my answer');
      },
    },
    {
      name: 'closing',
      reach: async (poll) => {
        poll.closes = '2026-11-20';
        await until(() => wordsOf(poll).includes('All answers given here'));
      },
    },
    {
      name: 'being put back before opening',
      reach: async (poll) => {
        poll.opens = '2026-12-01';
        await until(() => wordsOf(poll).includes('This opens on 1 December 2026'));
      },
    },
    {
      name: 'the page turned Welsh',
      reach: async (poll) => {
        poll.parentElement!.lang = 'cy';
        await until(() => wordsOf(poll).includes('Anfon fy ateb'));
      },
    },
  ],

  names: [
    { what: 'the group of answers by the question', role: 'group', name: QUESTION },
    { what: 'the words of an answer', role: 'radio', name: 'A fair amount' },
    {
      what: 'the label and the hint of the box for one’s own words',
      role: 'textbox',
      name: 'What would change that? (optional)',
      description: 'Please leave out names, and anything else that shows who somebody is.',
    },
    {
      what: 'the group of links to the place',
      role: 'group',
      name: 'What links you to this place? (optional)',
    },
    { what: 'the words of a tick box', role: 'checkbox', name: 'I care for someone here' },
    {
      what: 'the group’s error',
      reach: sendNothing,
      role: 'group',
      name: QUESTION,
      description: `Error: ${ASK}`,
    },
    {
      what: 'the hint and the error of the box for one’s own words',
      reach: sendTooMuch,
      role: 'textbox',
      name: 'What would change that? (optional)',
      description: `Please leave out names, and anything else that shows who somebody is. Error: ${TOO_LONG}`,
      invalid: 'true',
    },
    {
      what: 'what others said, as a region',
      reach: sent(outcomes.sent),
      role: 'region',
      name: 'What others said',
    },
    {
      what: 'the rows of the tables by whom they are about',
      reach: sent(outcomes.sent),
      role: 'rowheader',
      name: 'People here who chose to answer, not a sample',
    },
  ],

  keyboardPath: [
    {
      does: 'be told what is missing',
      keys: [{ tabTo: isCalled('Send my answer') }, 'Enter'],
      then: (poll) => focused() === poll.renderRoot.querySelector('#problems'),
    },
    {
      does: 'go from the message to the answers',
      keys: ['Tab', 'Enter'],
      then: (poll) => focused() === choice(poll, 'A great deal'),
    },
    {
      does: 'select with Space and the arrow keys',
      keys: ['Space', 'ArrowDown', 'ArrowDown'],
      then: (poll) => choice(poll, 'Not very much').checked,
    },
    {
      does: 'not send by Enter on an answer',
      keys: ['Enter'],
      then: (poll) => poll.delivery.submissions.length === 0 && choice(poll, 'Not very much').checked,
    },
    {
      does: 'say more',
      keys: ['Tab', { type: 'A vote' }],
      then: (poll) => box(poll).value === 'A vote',
    },
    {
      does: 'tick',
      keys: ['Tab', 'Space'],
      then: (poll) => choice(poll, 'I live here').checked,
    },
    {
      does: 'send',
      keys: [{ tabTo: isCalled('Send my answer') }, 'Enter'],
      then: (poll) => poll.delivery.submissions.length === 1 && heading(poll) === 'Sending your answer',
    },
  ],

  given: {
    step: (poll) =>
      allInside(poll, '.question')
        .map(({ id }) => id)
        .join(),
    focus: box,
    answers: [
      {
        what: 'an answer',
        give: (poll) => choice(poll, 'None').click(),
        read: (poll) => fieldsInside(poll, 'input[type=radio]').findIndex(({ checked }) => checked),
        expected: 3,
      },
      {
        what: 'one’s own words',
        give: (poll) => type(box(poll), 'Trees\nand shade'),
        read: (poll) => box(poll).value,
        expected: 'Trees\nand shade',
      },
      {
        what: 'links to the place',
        give: (poll) => {
          choice(poll, 'I live here').click();
          choice(poll, 'I visit').click();
        },
        read: (poll) => fieldsInside(poll, 'input[type=checkbox]').map(({ checked }) => checked),
        expected: [true, false, false, false, true, false],
      },
    ],
  },

  translated: [
    {
      what: 'the button',
      read: (poll) => wordsIn(inside(poll, '[part=send]')),
      english: 'Send my answer',
      welsh: 'Anfon fy ateb',
      urdu: 'میرا جواب بھیجیں',
    },
    {
      what: 'the question',
      read: heading,
      english: QUESTION,
      welsh:
        'Faint o reolaeth, os o gwbl, ydych chi’n teimlo sydd gennych dros y penderfyniadau pwysig sy’n effeithio ar eich cymdogaeth a’ch cymuned leol?',
    },
    {
      what: 'an answer',
      read: (poll) => wordsIn(inside(poll, '.choice')),
      english: 'A great deal',
      welsh: 'Llawer iawn',
    },
    {
      what: 'the language that the words are marked as',
      read: (poll) => inside(poll, '.widget').lang.slice(0, 2),
      english: 'en',
      welsh: 'cy',
      urdu: 'ur',
    },
  ],

  mistakes: [
    { name: 'Send with nothing chosen', make: sendNothing, messages: [ASK] },
    { name: 'Send with too much written', make: sendTooMuch, messages: [ASK, TOO_LONG] },
    {
      name: 'the endpoint refused the answer',
      make: refusedAtQuestion,
      messages: ['This can no longer be chosen.'],
    },
  ],
};

export default underTest;
