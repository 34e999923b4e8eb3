import type { DeliveryState } from '../../src/delivery/delivery-state.js';
import { outcomes } from '../../stories/fixtures/fake-delivery.js';
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
import { STREET, streetSurvey } from './street-survey.js';
import {
  asks,
  choice,
  choose,
  field,
  handedOver,
  heading,
  otherBox,
  pick,
  press,
  question,
  shownSurvey,
  write,
  writeDate,
  type TestSurvey,
} from './survey-on-a-page.js';

const START = 'Your street';
const CHECK = 'Check your answers';
const ASK_INFLUENCE = 'Select how much you agree that you can influence decisions here';
const ASK_AGE = 'Enter how old you are';

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 200) throw new Error(`This never came: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function answerWhatIsRequired(survey: TestSurvey): Promise<void> {
  await choose(survey, STREET.influence, 'I agree');
  await write(survey, STREET.age, '42');
}

async function toSecondPage(survey: TestSurvey): Promise<void> {
  await answerWhatIsRequired(survey);
  await press(survey, 'Continue');
}

async function toCheck(survey: TestSurvey): Promise<void> {
  await toSecondPage(survey);
  await write(survey, STREET.called, 'Ana');
  await press(survey, 'Continue');
}

async function send(survey: TestSurvey): Promise<void> {
  await toCheck(survey);
  await press(survey, 'Send my answers');
  await handedOver(survey);
}

/** After Send, once the endpoint has said so. */
const sent =
  (states: readonly DeliveryState[]) =>
  async (survey: TestSurvey): Promise<void> => {
    await send(survey);
    survey.delivery.tell(...states);
    await survey.updateComplete;
  };

async function copyInVain(survey: TestSurvey): Promise<void> {
  await sent(outcomes.notAccepted)(survey);
  const { clipboard } = navigator;
  const refuse = { writeText: () => Promise.reject(new Error('not allowed')) };
  Object.defineProperty(navigator, 'clipboard', { value: refuse, configurable: true });
  await press(survey, 'Copy my answers');
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

async function answerWrongly(survey: TestSurvey): Promise<void> {
  await choose(survey, STREET.influence, 'Other');
  await write(survey, STREET.wish, 'more than twenty letters');
  await write(survey, STREET.age, 'forty');
  await writeDate(survey, STREET.moved, '31', '2', '2020');
  await press(survey, 'Continue');
}

const invalid: readonly DeliveryState[] = [
  {
    kind: 'refused',
    durable: true,
    reason: 'invalid',
    status: 422,
    detail: '',
    problems: [{ pointer: '/answers/influence', detail: 'This can no longer be chosen.' }],
  },
];

const isControl =
  (title: string) =>
  (at: HTMLElement, survey: TestSurvey): boolean =>
    at.matches('input, select, textarea') && asks(survey, title) && question(survey, title).contains(at);
const hasHeading =
  (words: string) =>
  (survey: TestSurvey): boolean =>
    heading(survey) === words;

const underTest: WidgetUnderTest<TestSurvey> = {
  tag: 'sayso-survey',
  registeredBy: '/src/survey/sayso-survey.ts',
  describedBy: '/test/survey/survey-under-test.ts',
  ready: (place) => shownSurvey(place, { definition: streetSurvey }),

  interactions: [
    { name: 'Continue with nothing answered', reach: (survey) => press(survey, 'Continue') },
    { name: 'Continue with answers that cannot be right', reach: answerWrongly },
    {
      name: 'an answer that brings another question',
      reach: async (survey) => {
        await choose(survey, STREET.influence, 'I disagree');
        await until(() => asks(survey, STREET.reason));
      },
    },
    {
      name: 'choosing “Other” everywhere',
      reach: async (survey) => {
        await choose(survey, STREET.influence, 'Other');
        await choose(survey, STREET.helps, 'Other');
        await pick(survey, STREET.ward, 'Other');
      },
    },
    { name: 'opening the reason for a question', reach: (survey) => press(survey, 'Why we ask this') },
    { name: 'going on to the second page', reach: toSecondPage },
    {
      name: 'going back to the first page',
      reach: async (survey) => {
        await toSecondPage(survey);
        await press(survey, 'Back');
      },
    },
    { name: 'coming to the check', reach: toCheck },
    {
      name: 'changing an answer from the check',
      reach: async (survey) => {
        await toCheck(survey);
        await press(survey, `Change ${STREET.age}`);
      },
    },
    { name: 'sending', reach: sent(outcomes.sending) },
    { name: 'finding no network', reach: sent(outcomes.savedOnThisDevice) },
    { name: 'finding no network, on a device that keeps nothing', reach: sent(outcomes.notSentYet) },
    { name: 'being confirmed', reach: sent(outcomes.sent) },
    { name: 'being refused', reach: sent(outcomes.closed) },
    { name: 'being refused at a question', reach: sent(invalid) },
    { name: 'copying the answers in vain', reach: copyInVain },
    {
      name: 'the page turned Welsh',
      reach: async (survey) => {
        survey.parentElement!.lang = 'cy';
        await until(() => wordsOf(survey).includes('Parhau'));
      },
    },
  ],

  names: [
    { what: 'the label of a text field', role: 'textbox', name: STREET.age },
    {
      what: 'that a question may be left out, and how long its answer may be',
      role: 'textbox',
      name: `${STREET.wish} (optional)`,
      description: 'You have 20 characters left',
    },
    {
      what: 'a group of choices by its question, with its hint',
      role: 'group',
      name: STREET.influence,
      description: 'Here is where you can walk to.',
    },
    { what: 'the words of a choice', role: 'radio', name: 'I disagree' },
    { what: 'the words of a tick box', role: 'checkbox', name: 'None of these' },
    {
      what: 'what the ends of a scale mean',
      role: 'group',
      name: `${STREET.safe} (optional)`,
      description: '1 means “Not at all”, 5 means “Very”',
    },
    { what: 'the label of a list', role: 'combobox', name: `${STREET.ward} (optional)` },
    {
      what: 'how to write a date',
      role: 'group',
      name: `${STREET.moved} (optional)`,
      description: 'For example, 27 3 2026',
    },
    { what: 'the parts of a date', role: 'textbox', name: 'Month' },
    {
      what: 'the label of one’s own words',
      reach: (survey) => choose(survey, STREET.influence, 'Other'),
      role: 'textbox',
      name: 'Tell us in your own words',
      description: 'Here is where you can walk to.',
    },
    {
      what: 'a text field’s hint',
      reach: toSecondPage,
      role: 'textbox',
      name: `${STREET.called} (optional)`,
      description: 'A first name is enough.',
    },
    {
      what: 'a text field’s error',
      reach: (survey) => press(survey, 'Continue'),
      role: 'textbox',
      name: STREET.age,
      description: `Error: ${ASK_AGE}`,
      invalid: 'true',
    },
    {
      what: 'a group’s hint and error',
      reach: (survey) => press(survey, 'Continue'),
      role: 'group',
      name: STREET.influence,
      description: `Here is where you can walk to. Error: ${ASK_INFLUENCE}`,
    },
    {
      what: 'the summary of errors by its heading',
      reach: (survey) => press(survey, 'Continue'),
      role: 'group',
      name: 'There is a problem',
    },
    { what: 'what a “Change” button changes', reach: toCheck, role: 'button', name: `Change ${STREET.age}` },
    {
      what: 'that a link opens a new tab',
      reach: toSecondPage,
      role: 'link',
      name: 'the plan (opens in a new tab)',
    },
  ],

  keyboardPath: [
    {
      does: 'open the reason for a question',
      keys: [{ tabTo: isCalled('Why we ask this') }, 'Enter'],
      then: (survey) => inside(survey, 'details', HTMLDetailsElement).open,
    },
    {
      does: 'be told what is missing',
      keys: [{ tabTo: isCalled('Continue') }, 'Enter'],
      then: (survey) => focused() === inside(survey, '#problems'),
    },
    {
      does: 'go from a message to its field',
      keys: ['Tab', 'Enter'],
      then: (survey) => focused() === choice(survey, STREET.influence, 'I agree'),
    },
    {
      does: 'select with Space and the arrow keys',
      keys: ['Space', 'ArrowDown', 'ArrowDown'],
      then: (survey) => choice(survey, STREET.influence, 'Other').checked,
    },
    {
      does: 'say it in their own words',
      keys: ['Tab', { type: 'It depends' }],
      then: (survey) => otherBox(survey, STREET.influence)?.value === 'It depends',
    },
    {
      does: 'tick and untick',
      keys: [{ tabTo: isControl(STREET.helps) }, 'Space', 'Tab', 'Space', 'Space'],
      then: (survey) =>
        choice(survey, STREET.helps, 'People').checked && !choice(survey, STREET.helps, 'Parks').checked,
    },
    {
      does: 'write several lines',
      keys: [{ tabTo: isControl(STREET.wish) }, { type: 'Trees' }, 'Enter', { type: 'Shade' }],
      then: (survey) => field(survey, STREET.wish).value === 'Trees\nShade',
    },
    {
      does: 'write a number and a date',
      keys: [
        { tabTo: isControl(STREET.age) },
        { type: '42' },
        'Tab',
        { type: '1' },
        'Tab',
        { type: '9' },
        'Tab',
        { type: '2020' },
      ],
      then: (survey) => field(survey, STREET.age).value === '42' && field(survey, STREET.moved).value === '1',
    },
    {
      does: 'answer yes or no',
      keys: [{ tabTo: isControl(STREET.warm) }, 'Space', 'ArrowDown'],
      then: (survey) => choice(survey, STREET.warm, 'No').checked,
    },
    {
      does: 'choose on a scale',
      keys: [{ tabTo: isControl(STREET.safe) }, 'Space', 'ArrowRight'],
      then: (survey) => choice(survey, STREET.safe, '2').checked,
    },
    {
      does: 'take an entry of a list',
      keys: [{ tabTo: isControl(STREET.ward) }, 'ArrowDown', 'ArrowDown'],
      then: (survey) => inside(survey, 'select', HTMLSelectElement).selectedOptions[0]?.text === 'Harbour',
    },
    { does: 'go on', keys: [{ tabTo: isCalled('Continue') }, 'Space'], then: hasHeading('A little more') },
    { does: 'go back', keys: [{ tabBackTo: isCalled('Back') }, 'Enter'], then: hasHeading(START) },
    {
      does: 'go on again',
      keys: [{ tabTo: isCalled('Continue') }, 'Enter'],
      then: hasHeading('A little more'),
    },
    {
      does: 'go on from a field with Enter',
      keys: [{ tabTo: isControl(STREET.called) }, { type: 'Ana' }, 'Enter'],
      then: hasHeading(CHECK),
    },
    {
      does: 'change an answer',
      keys: [{ tabTo: isCalled(`Change ${STREET.age}`) }, 'Enter'],
      then: (survey) => focused() === field(survey, STREET.age),
    },
    {
      does: 'return to the check',
      keys: ['End', { type: '0' }, 'Backspace', 'Enter'],
      then: hasHeading(CHECK),
    },
    {
      does: 'send',
      keys: [{ tabTo: isCalled('Send my answers') }, 'Enter'],
      then: (survey) =>
        survey.delivery.submissions.length === 1 && hasHeading('Sending your answers')(survey),
    },
  ],

  given: {
    step: (survey) =>
      allInside(survey, '.question')
        .map(({ id }) => id)
        .join(),
    focus: (survey) => field(survey, STREET.age),
    answers: [
      {
        what: 'a choice of one',
        give: (survey) => choice(survey, STREET.influence, 'I disagree').click(),
        read: (survey) => fieldsInside(survey, 'input[type=radio]').findIndex(({ checked }) => checked),
        expected: 1,
      },
      {
        what: 'a choice of several',
        give: (survey) => {
          choice(survey, STREET.helps, 'People').click();
          choice(survey, STREET.helps, 'Buses').click();
        },
        read: (survey) => fieldsInside(survey, 'input[type=checkbox]').map(({ checked }) => checked),
        expected: [true, false, true, false, false],
      },
      {
        what: 'several lines',
        give: (survey) => type(inside(survey, 'textarea[rows="3"]', HTMLTextAreaElement), 'Trees\nand shade'),
        read: (survey) => inside(survey, 'textarea[rows="3"]', HTMLTextAreaElement).value,
        expected: 'Trees\nand shade',
      },
      {
        what: 'a number that is none yet',
        give: (survey) => type(field(survey, STREET.age), '4o'),
        read: (survey) => inside(survey, 'input[inputmode=numeric].short', HTMLInputElement).value,
        expected: '4o',
      },
      {
        what: 'half a date',
        give: (survey) => type(inside(survey, 'input.month', HTMLInputElement), 'Mar'),
        read: (survey) =>
          ['day', 'month', 'year'].map((part) => inside(survey, `input.${part}`, HTMLInputElement).value),
        expected: ['', 'Mar', ''],
      },
      {
        what: 'a place on a scale',
        give: (survey) => choice(survey, STREET.safe, '4').click(),
        read: (survey) => fieldsInside(survey, '.scale input').map(({ checked }) => checked),
        expected: [false, false, false, true, false],
      },
      {
        what: 'an entry of a list',
        give: (survey) => void pick(survey, STREET.ward, 'Harbour'),
        read: (survey) => inside(survey, 'select', HTMLSelectElement).selectedIndex,
        expected: 2,
      },
    ],
  },

  translated: [
    {
      what: 'the button',
      read: (survey) => wordsIn(inside(survey, '[part=continue]')),
      english: 'Continue',
      welsh: 'Parhau',
      urdu: 'جاری رکھیں',
    },
    { what: 'the heading', read: heading, english: START, welsh: 'Eich stryd' },
    {
      what: 'a choice',
      read: (survey) => wordsIn(inside(survey, '.choice')),
      english: 'I agree',
      welsh: 'Rwy’n cytuno',
    },
    {
      what: 'the language that the words are marked as',
      read: (survey) => inside(survey, '.widget').lang.slice(0, 2),
      english: 'en',
      welsh: 'cy',
      urdu: 'ur',
    },
  ],

  mistakes: [
    {
      name: 'Continue with nothing answered',
      make: (survey) => press(survey, 'Continue'),
      messages: [ASK_INFLUENCE, ASK_AGE],
    },
    {
      name: 'Continue with answers that cannot be right',
      make: answerWrongly,
      messages: [
        `Tell us what you mean by “Other” in “${STREET.influence}”`,
        `Your answer to “${STREET.wish}” must be 20 characters or less`,
        `Your answer to “${STREET.age}” must be a number, like 12`,
        `Your answer to “${STREET.moved}” must be a real date, like 27 3 2026`,
      ],
    },
    {
      name: 'the endpoint refused an answer',
      make: sent(invalid),
      messages: ['This can no longer be chosen.'],
    },
  ],
};

export default underTest;
