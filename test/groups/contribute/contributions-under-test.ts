import { outcomes } from '../../../stories/fixtures/fake-delivery.js';
import type { WidgetUnderTest } from '../../contracts/widget-under-test.js';
import { focused, inside, type, wordsIn } from '../../support/inside.js';
import {
  choice,
  field,
  fillInReport,
  fillInRequest,
  heading,
  openForm,
  receivingCard,
  report,
  send,
  type TestCard,
} from './contributions-on-a-page.js';

const WRONG = 'Something wrong?';
const JOIN = 'Ask to join';

/** A report that was handed over, and how that stands. */
const sent =
  (states: keyof typeof outcomes) =>
  async (card: TestCard): Promise<void> => {
    await report(card);
    card.delivery.tell(...outcomes[states]);
    await card.updateComplete;
  };

const nothing =
  (form: string) =>
  async (card: TestCard): Promise<void> => {
    await openForm(card, form);
    await send(card);
  };

async function wrongly(card: TestCard): Promise<void> {
  await openForm(card, WRONG);
  choice(card, 'Something else').click();
  type(field(card, 'email'), 'ana at home');
  type(field(card, 'phone'), 'ring me');
  await send(card);
}

/** The endpoint finds fault with what was written. */
async function refused(card: TestCard): Promise<void> {
  await report(card);
  card.delivery.tell({
    ...{ kind: 'refused', durable: true, reason: 'invalid', status: 422, detail: '' },
    problems: [{ pointer: '/answers/words', detail: 'Say it in less.' }],
  });
  await card.updateComplete;
}

const isButton =
  (words: string) =>
  (at: HTMLElement): boolean =>
    at.localName === 'button' && wordsIn(at) === words;

const isField =
  (name: string) =>
  (at: HTMLElement): boolean =>
    at.id === `contribute-${name}`;

/** Something typed that is not finished. */
const typed = (name: string, words: string) => ({
  what: `the field “${name}”`,
  give: (card: TestCard) => type(field(card, name), words),
  read: (card: TestCard) => field(card, name).value,
  expected: words,
});

const openReport = (card: TestCard): Promise<void> => openForm(card, WRONG);

const underTest: WidgetUnderTest<TestCard> = {
  tag: 'sayso-group-card',
  registeredBy: '/src/groups/sayso-group-card.ts',
  describedBy: '/test/groups/contribute/contributions-under-test.ts',
  ready: (place) => receivingCard(place),

  interactions: [
    { name: 'wanting to say what is wrong', reach: openReport },
    { name: 'reporting nothing', reach: nothing(WRONG) },
    { name: 'reporting what cannot be right', reach: wrongly },
    { name: 'filling in a report', reach: fillInReport },
    { name: 'sending a report', reach: sent('sending') },
    { name: 'a report arrived', reach: sent('sent') },
    { name: 'a report was kept on the device', reach: sent('savedOnThisDevice') },
    { name: 'a report could not be kept', reach: sent('notSentYet') },
    { name: 'a report was not accepted', reach: sent('notAccepted') },
    { name: 'a report was refused at a field', reach: refused },
    { name: 'wanting to join', reach: (card) => openForm(card, JOIN) },
    { name: 'asking to join with nothing filled in', reach: nothing(JOIN) },
    { name: 'filling in a request to join', reach: fillInRequest },
    {
      name: 'wanting to say what is wrong by email',
      reach: async (card) => {
        card.endpoint = '';
        await card.updateComplete;
        await openForm(card, WRONG);
      },
    },
  ],

  names: [
    {
      what: 'what a group of boxes is about',
      reach: openReport,
      role: 'group',
      name: 'What is wrong?',
      description: 'Tick all that apply.',
    },
    {
      what: 'what not to write',
      reach: openReport,
      role: 'textbox',
      name: 'What should it say? (optional)',
      description: 'Do not write here about yourself, or about anybody’s health.',
    },
    {
      what: 'that who one is may be left out',
      reach: openReport,
      role: 'group',
      name: 'How to reach you (optional)',
      description: 'Only if you would like to be asked about this.',
    },
    {
      what: 'what is wrong with an address',
      reach: wrongly,
      role: 'textbox',
      name: 'Your email address',
      description: 'Error: Enter an email address in the right format, like name@example.org',
      invalid: 'true',
    },
    {
      what: 'what is agreed to',
      reach: (card) => openForm(card, JOIN),
      role: 'checkbox',
      name: 'I agree that Ferrybridge Council may pass what I wrote here on to Ferrybridge Voices, so that they can answer me.',
    },
    {
      what: 'the summary of errors by its heading',
      reach: nothing(JOIN),
      role: 'group',
      name: 'There is a problem',
    },
    { what: 'what the form is for', reach: openReport, role: 'region', name: WRONG },
  ],

  keyboardPath: [
    {
      does: 'open the form',
      keys: [{ tabTo: isButton(WRONG) }, 'Enter'],
      then: (card) => focused() === card.renderRoot.querySelector('#contribute-heading'),
    },
    {
      does: 'be told what is missing',
      keys: [{ tabTo: isButton('Send') }, 'Enter'],
      then: (card) => focused() === inside(card, '#contribute-problems'),
    },
    {
      does: 'go from a message to its field, and tick a box',
      keys: ['Tab', 'Enter', 'Space'],
      then: (card) => choice(card, 'It has ended').checked,
    },
    {
      does: 'write more',
      keys: [{ tabTo: isField('words') }, { type: 'In June' }],
      then: (card) => field(card, 'words').value === 'In June',
    },
    {
      does: 'send',
      keys: [{ tabTo: isButton('Send') }, 'Enter'],
      then: (card) => heading(card) === 'Sending what you wrote',
    },
    {
      does: 'close it, and be where one was',
      keys: [{ tabTo: isButton('Close') }, 'Enter'],
      then: () => isButton(WRONG)(focused()!),
    },
  ],

  given: {
    reach: openReport,
    step: (card) => heading(card) !== '',
    focus: (card) => field(card, 'name'),
    answers: [
      {
        what: 'a ticked box',
        give: (card) => choices(card)[2]!.click(),
        read: (card) => choices(card)[2]!.checked,
        expected: true,
      },
      typed('words', 'The'),
      typed('name', 'Ana'),
      typed('email', 'ana@exam'),
      typed('phone', '0163'),
      {
        what: 'the agreement',
        give: (card) => field(card, 'consent').click(),
        read: (card) => (field(card, 'consent') as HTMLInputElement).checked,
        expected: true,
      },
    ],
  },

  translated: [
    {
      what: 'the heading',
      read: heading,
      english: WRONG,
      welsh: 'Rhywbeth o’i le?',
      urdu: 'کچھ غلط ہے؟',
    },
    {
      what: 'the button',
      read: (card) => wordsIn(inside(card, '[part=send]')),
      english: 'Send',
      welsh: 'Anfon',
      urdu: 'بھیجیں',
    },
    {
      what: 'who receives it',
      read: (card) => wordsIn(inside(card, '[part=contribute] > p:not(.subject)')),
      english: 'Tell us what is wrong, so that others are not misled. This goes to Ferrybridge Council.',
      welsh:
        'Dywedwch wrthym beth sydd o’i le, fel na chaiff eraill eu camarwain. Bydd yn cyrraedd: Ferrybridge Council.',
      urdu: 'ہمیں بتائیں کہ کیا غلط ہے، تاکہ دوسروں کو غلط معلومات نہ ملیں۔ یہ \u2068Ferrybridge Council\u2069 کو بھیجا جاتا ہے۔',
    },
  ],

  mistakes: [
    { name: 'reporting nothing', make: nothing(WRONG), messages: ['Select what is wrong'] },
    {
      name: 'reporting what cannot be right',
      make: wrongly,
      messages: [
        'Write what is wrong',
        'Enter an email address in the right format, like name@example.org',
        'Enter a phone number, like 01632 960 001',
        'Tick the box to say that you agree',
      ],
    },
    {
      name: 'asking to join with nothing filled in',
      make: nothing(JOIN),
      messages: [
        'Enter your name',
        'Enter an email address or a phone number',
        'Tick the box to say that you agree',
      ],
    },
    { name: 'the endpoint refused a field', make: refused, messages: ['Say it in less.'] },
  ],
};

const choices = (card: TestCard): HTMLInputElement[] => [
  ...card.renderRoot.querySelectorAll<HTMLInputElement>('[name=wrong]'),
];

export default underTest;
