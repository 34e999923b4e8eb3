import { outcomes } from '../../stories/fixtures/fake-delivery.js';
import type { Earlier } from '../../src/survey/aids/device-record.js';
import { recordKey } from '../../src/survey/load-aids.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { allInside, focused, inside, isCalled, type, wordsIn, wordsOf } from '../support/inside.js';
import {
  choice,
  choose,
  field,
  handedOver,
  heading,
  press,
  shownSurvey,
  type TestSurvey,
} from './survey-on-a-page.js';

const USE = 'Which use?';
const WELSH_USE = 'Pa ddefnydd?';
const ABOUT = 'What is different this time?';
const RECEIPTS = `${location.origin}/receipts`;

const definition = {
  title: { default: 'The library', cy: 'Y llyfrgell' },
  contact: { default: 'Call 01632 960 001', cy: 'Ffoniwch 01632 960 001' },
  elements: [
    {
      ...{ type: 'radiogroup', name: 'use', title: { default: USE, cy: WELSH_USE } },
      choices: [
        { value: 'library', text: { default: 'Library', cy: 'Llyfrgell' } },
        { value: 'homes', text: { default: 'Homes', cy: 'Tai' } },
      ],
    },
    { type: 'text', name: 'why', title: { default: 'Why?', cy: 'Pam?' } },
    { type: 'comment', name: 'health', title: { default: 'Health?', cy: 'Iechyd?' }, sensitive: true },
  ],
};

/** A device that remembers what was sent: of an activity of its own for each survey, since a page has several. */
let activities = 0;

const earlier: Earlier = {
  ...{ at: Date.UTC(2026, 4, 3, 12), until: Date.UTC(2100, 0, 1) },
  ...{ id: '8f1c6f7e-0d7b-4d43-9d0f-3a8f6f1f6c11', revision: 1, receipt: 'K7QX-3MPD-W9TH' },
  ...{ answers: { use: 'homes' }, entries: {}, asked: ['use', 'why', 'health'] },
  words: { use: { title: USE, given: 'Homes' } },
};

function ready(place: Element): Promise<TestSurvey> {
  const activity = `contracts-${++activities}`;
  const key = recordKey({ activity, endpoint: 'https://collector.example/responses' });
  localStorage.setItem(key, JSON.stringify({ sayso: 1, earlier }));
  const shown = shownSurvey(place, { definition, attributes: { activity, receipts: RECEIPTS } });
  // What is shown is read; nothing stays behind on the machine that tests.
  return shown.finally(() => localStorage.removeItem(key));
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 300) throw new Error(`This never came: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const amend = (survey: TestSurvey): Promise<void> => press(survey, 'Change my answers');
const differ = (survey: TestSurvey): Promise<void> => press(survey, 'Answer about something different');

async function saveForLater(survey: TestSurvey): Promise<void> {
  await amend(survey);
  await press(survey, 'Save my answers on this device');
}

async function send(survey: TestSurvey): Promise<void> {
  await amend(survey);
  await choose(survey, USE, 'Library');
  await press(survey, 'Continue');
  await press(survey, 'Send my answers');
  await handedOver(survey);
  survey.delivery.tell(...outcomes.sent);
  await survey.updateComplete;
}

/** Of a device that remembers nothing, or is asked to forget. */
async function askForTheReference(survey: TestSurvey): Promise<void> {
  await press(survey, 'Forget this on this device');
  await press(survey, 'Change answers you have sent');
}

/** A collector that cannot be reached. */
async function lookInVain(survey: TestSurvey): Promise<void> {
  await askForTheReference(survey);
  type(inside<HTMLInputElement>(survey, '#receipt'), 'K7QX');
  await press(survey, 'Find my answers');
  await until(
    () => wordsOf(survey).includes('There are no answers') || wordsOf(survey).includes('cannot connect'),
  );
}

const hasHeading =
  (words: string | RegExp) =>
  (survey: TestSurvey): boolean =>
    typeof words === 'string' ? heading(survey) === words : words.test(heading(survey));

/** A survey whose resident has answered before: what stands beside its questions, and in their place. */
const underTest: WidgetUnderTest<TestSurvey> = {
  tag: 'sayso-survey',
  registeredBy: '/src/survey/sayso-survey.ts',
  describedBy: '/test/survey/saving-under-test.ts',
  ready,

  interactions: [
    { name: 'asking to change what was sent', reach: amend },
    {
      name: 'changing it',
      reach: async (survey) => {
        await amend(survey);
        await choose(survey, USE, 'Library');
      },
    },
    { name: 'sending the change', reach: send },
    {
      name: 'asking to have it remembered',
      reach: async (survey) => {
        await send(survey);
        await press(survey, 'Forget this on this device');
        await press(survey, 'Remember on this device that I answered');
      },
    },
    {
      name: 'being asked whether to withdraw',
      reach: async (survey) => {
        await amend(survey);
        await press(survey, 'Withdraw my answers');
      },
    },
    { name: 'answering about something different', reach: differ },
    {
      name: 'not saying what is different',
      reach: async (survey) => {
        await differ(survey);
        await press(survey, 'Carry on');
      },
    },
    {
      name: 'saying what is different',
      reach: async (survey) => {
        await differ(survey);
        type(field(survey, ABOUT), 'The park');
        await press(survey, 'Carry on');
      },
    },
    { name: 'helping someone else', reach: (survey) => press(survey, 'Help someone else to answer') },
    { name: 'asking with a reference', reach: askForTheReference },
    { name: 'asking with a reference in vain', reach: lookInVain },
    { name: 'asking to save for later', reach: saveForLater },
    {
      name: 'saving for later',
      reach: async (survey) => {
        await saveForLater(survey);
        await press(survey, 'Save my answers');
        await press(survey, 'Clear my answers from this device');
      },
    },
    {
      name: 'the page turned Welsh',
      reach: async (survey) => {
        survey.parentElement!.lang = 'cy';
        await until(() => wordsOf(survey).includes('Newid fy atebion'));
      },
    },
  ],

  names: [
    { what: 'when one has answered', role: 'heading', name: 'You answered on 3 May 2026' },
    { what: 'what can be done about it', role: 'button', name: 'Change my answers' },
    {
      what: 'the field for what is different, with its hint',
      reach: differ,
      role: 'textbox',
      name: ABOUT,
      description:
        'For example another street, or another service. Do not give anyone’s name. We send this with your answers.',
    },
    {
      what: 'that it has to be said',
      reach: async (survey) => {
        await differ(survey);
        await press(survey, 'Carry on');
      },
      role: 'textbox',
      name: ABOUT,
      description:
        'For example another street, or another service. Do not give anyone’s name. We send this with your answers. Error: Enter what is different this time',
      invalid: 'true',
    },
    {
      what: 'the field for the reference, with its hint',
      reach: askForTheReference,
      role: 'textbox',
      name: 'Your reference',
      description: 'It was shown after you sent your answers, like K7QX-3MPD-W9TH.',
    },
    {
      what: 'what saving means by its heading',
      reach: saveForLater,
      role: 'region',
      name: 'Save your answers on this device?',
    },
  ],

  keyboardPath: [
    {
      does: 'say that it is about something different',
      keys: [{ tabTo: isCalled('Answer about something different') }, 'Enter'],
      then: hasHeading('Answer about something different'),
    },
    {
      does: 'be told to say what',
      keys: [{ tabTo: isCalled('Carry on') }, 'Enter'],
      then: (survey) => focused() === field(survey, ABOUT),
    },
    {
      does: 'go back',
      keys: [{ tabTo: isCalled('Go back') }, 'Enter'],
      then: hasHeading(/^You answered on/),
    },
    {
      does: 'change what was sent',
      keys: [{ tabTo: isCalled('Change my answers') }, 'Enter'],
      then: (survey) => focused() === inside(survey, '#earlier'),
    },
    {
      does: 'choose another answer',
      keys: [{ tabTo: (at) => at.matches('input[type=radio]') }, 'ArrowUp'],
      then: (survey) => choice(survey, USE, 'Library').checked,
    },
    {
      does: 'go on',
      keys: [{ tabTo: isCalled('Continue') }, 'Enter'],
      then: hasHeading('Check your answers'),
    },
  ],

  given: {
    reach: differ,
    step: (survey) =>
      allInside(survey, '.question')
        .map(({ id }) => id)
        .join(),
    focus: (survey) => inside(survey, '#said-about-input'),
    answers: [
      {
        what: 'what is different',
        give: (survey) => type(inside<HTMLInputElement>(survey, '#said-about-input'), 'The park'),
        read: (survey) => inside<HTMLInputElement>(survey, '#said-about-input').value,
        expected: 'The park',
      },
    ],
  },

  translated: [
    {
      what: 'what is asked',
      read: (survey) => wordsIn(inside(survey, '.label')),
      english: ABOUT,
      welsh: 'Beth sy’n wahanol y tro hwn?',
      urdu: 'اس بار کیا مختلف ہے؟',
    },
    {
      what: 'the button',
      read: (survey) => wordsIn(inside(survey, '.panel .button')),
      english: 'Carry on',
      welsh: 'Parhau',
      urdu: 'جاری رکھیں',
    },
  ],

  mistakes: [],
};

export default underTest;
