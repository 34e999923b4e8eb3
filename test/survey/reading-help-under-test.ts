import { easyRead } from '../../stories/fixtures/easy-read.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { fakeSpeech } from '../support/fake-speech.js';
import { allInside, fieldsInside, inside, isCalled, wordsIn } from '../support/inside.js';
import { asks, choose, heading, press, shownSurvey, type TestSurvey } from './survey-on-a-page.js';

// A device with voices, whichever device this is.
fakeSpeech([{ lang: 'en-GB' }, { lang: 'cy' }, { lang: 'ur' }]);

const EASY = 'Do people listen to you?';

async function turn(survey: TestSurvey, id: string): Promise<void> {
  inside(survey, `#${id}`).click();
  await survey.updateComplete;
}

async function easy(survey: TestSurvey): Promise<void> {
  await turn(survey, 'easy-read');
}

async function aloud(survey: TestSurvey): Promise<void> {
  await easy(survey);
  await turn(survey, 'read-aloud');
}

/** A survey for a resident who finds reading hard. */
const underTest: WidgetUnderTest<TestSurvey> = {
  tag: 'sayso-survey',
  registeredBy: '/src/survey/sayso-survey.ts',
  describedBy: '/test/survey/reading-help-under-test.ts',
  ready: (place) => shownSurvey(place, { definition: easyRead }),

  interactions: [
    { name: 'switching to easy read', reach: easy },
    { name: 'asking for the questions to be read aloud', reach: aloud },
    {
      name: 'beginning to listen',
      reach: async (survey) => {
        await aloud(survey);
        await press(survey, `Listen ${EASY}`);
      },
    },
    {
      name: 'Continue with nothing answered, in easy read',
      reach: async (survey) => {
        await easy(survey);
        await press(survey, 'Continue');
      },
    },
    {
      name: 'coming to the check in easy read',
      reach: async (survey) => {
        await easy(survey);
        await choose(survey, EASY, 'No');
        await press(survey, 'Continue');
      },
    },
  ],

  names: [
    { what: 'what the switches are for', role: 'group', name: 'Help with reading' },
    { what: 'the switch for easy read', role: 'checkbox', name: 'Easy read' },
    {
      what: 'what a Listen button reads',
      reach: aloud,
      role: 'button',
      name: `Listen ${EASY}`,
    },
    {
      what: 'that it can be stopped',
      reach: async (survey) => {
        await aloud(survey);
        await press(survey, `Listen ${EASY}`);
      },
      role: 'button',
      name: `Stop ${EASY}`,
    },
    { what: 'the easier words of a choice', reach: easy, role: 'radio', name: 'Yes, a lot' },
    {
      what: 'a group by its easier words, without its picture, with its hint',
      reach: easy,
      role: 'group',
      name: 'What helps you to feel well? (optional)',
      description: 'Choose all that are true for you.',
    },
    { what: 'a picture that says more', reach: easy, role: 'image', name: 'A tree in the sun' },
    {
      what: 'what is wrong in easier words',
      reach: async (survey) => {
        await easy(survey);
        await press(survey, 'Continue');
      },
      role: 'group',
      name: EASY,
      description: `Error: Select an answer to “${EASY}”`,
    },
  ],

  keyboardPath: [
    {
      does: 'switch to easy read with Space',
      keys: [{ tabTo: (at) => at.id === 'easy-read' }, 'Space'],
      then: (survey) => asks(survey, EASY),
    },
    {
      does: 'have the questions read aloud',
      keys: ['Tab', 'Space'],
      then: (survey) => allInside(survey, '.question .listen').length > 0,
    },
    {
      does: 'listen to a question',
      keys: [{ tabTo: isCalled(`Listen ${EASY}`) }, 'Enter'],
      then: (survey) => wordsIn(inside(survey, '.question .listen')) === `Stop ${EASY}`,
    },
    {
      does: 'stop it',
      keys: ['Enter'],
      then: (survey) => wordsIn(inside(survey, '.question .listen')) === `Listen ${EASY}`,
    },
    {
      does: 'answer and go on',
      keys: [
        { tabTo: (at) => at.matches('[type=radio]') },
        'Space',
        { tabTo: isCalled('Continue') },
        'Enter',
      ],
      then: (survey) => heading(survey) === 'Check your answers',
    },
  ],

  given: {
    reach: easy,
    step: (survey) =>
      allInside(survey, '.question')
        .map(({ id }) => id)
        .join(),
    focus: (survey) => inside(survey, '#easy-read'),
    answers: [
      {
        what: 'a choice in easy read',
        give: (survey) => fieldsInside(survey, 'input[type=radio]')[1]!.click(),
        read: (survey) => fieldsInside(survey, 'input[type=radio]').findIndex(({ checked }) => checked),
        expected: 1,
      },
      {
        what: 'that easy read is on',
        give: () => undefined,
        read: (survey) => inside(survey, '#easy-read', HTMLInputElement).checked,
        expected: true,
      },
    ],
  },

  translated: [
    {
      what: 'a question in easy read',
      read: (survey) => wordsIn(inside(survey, 'legend')),
      english: EASY,
      welsh: 'A yw pobl yn gwrando arnoch chi?',
      urdu: 'کیا لوگ آپ کی بات سنتے ہیں؟',
    },
    {
      what: 'the switch',
      read: (survey) => wordsIn(inside(survey, '.reading-help label')),
      english: 'Easy read',
      welsh: 'Hawdd ei ddeall',
      urdu: 'آسان تحریر',
    },
  ],

  mistakes: [
    {
      name: 'Continue with nothing answered',
      make: async (survey) => {
        await easy(survey);
        await press(survey, 'Continue');
      },
      messages: [`Select an answer to “${EASY}”`],
    },
  ],
};

export default underTest;
