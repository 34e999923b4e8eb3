import { suppliedSurvey } from '../../stories/fixtures/supplied-questions.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { allInside, focused, inside, isCalled, wordsIn } from '../support/inside.js';
import { until } from '../support/until.js';
import { comeToTheCheck, send } from './shared-steps.js';
import {
  asks,
  choice,
  choose,
  handedOver,
  pick,
  press,
  question,
  shownSurvey,
  type TestSurvey,
} from './survey-on-a-page.js';
import survey from './survey-under-test.js';

const AREA = 'Which area do you live in?';
const WARD = 'Which ward is that in?';
const STREETS = 'Which streets do you walk along?';
const MATTERS = 'What matters to you there?';
const MOST = 'Which matters most?';

/** In two languages, with lists that this server has, but for the last one. In files of no kind of their own: it turns those of JSON into modules. */
const definition: unknown = JSON.parse(
  JSON.stringify(
    suppliedSurvey({
      areas: '/test/fixtures/lists/areas.txt',
      wards: '/test/fixtures/lists/wards-{area}.txt',
      streets: '/test/fixtures/lists/streets-that-are-not-here.txt',
    }),
  ).replace(/,"ur":"[^"]*"/g, ''),
);

const settled = (widget: TestSurvey): Promise<void> =>
  until(
    () => allInside(widget, '.panel').every((each) => !/^(Loading|Yn llwytho)/.test(wordsIn(each))),
    'end to the loading',
  );

async function ready(place: Element): Promise<TestSurvey> {
  const made = await shownSurvey(place, { definition });
  await settled(made);
  await made.updateComplete;
  return made;
}

async function chooseArea(widget: TestSurvey): Promise<void> {
  await choose(widget, AREA, 'Riverside');
  await until(() => question(widget, WARD).querySelector('select'), 'ward to choose');
}

async function answerEverything(widget: TestSurvey): Promise<void> {
  await chooseArea(widget);
  await pick(widget, WARD, 'Mill Lane');
  await choose(widget, MATTERS, 'Trees');
  await choose(widget, MOST, 'Trees');
}

async function tryAgain(widget: TestSurvey): Promise<void> {
  await press(widget, `Try again ${STREETS}`);
  await settled(widget);
}

const isIn =
  (title: string) =>
  (at: HTMLElement, widget: TestSurvey): boolean =>
    at.matches('input, select') && question(widget, title).contains(at);

/** A survey whose choices come from elsewhere. One of its lists is not there. */
const underTest: WidgetUnderTest<TestSurvey> = {
  ...survey,
  describedBy: '/test/survey/supplied-under-test.ts',
  ready,
  interactions: [
    { name: 'a list has come', reach: chooseArea },
    { name: 'trying again', reach: tryAgain },
    {
      name: 'Continue without an answer from a list',
      reach: async (widget) => {
        await chooseArea(widget);
        await press(widget, 'Continue');
      },
    },
    { name: 'everything is answered', reach: answerEverything },
    {
      name: 'Send',
      reach: async (widget) => {
        await answerEverything(widget);
        await press(widget, 'Continue');
        await press(widget, 'Send my answers');
        await handedOver(widget);
      },
    },
  ],
  names: [
    { what: 'a choice of a list', role: 'radio', name: 'Riverside' },
    { what: 'a question that waits for another', role: 'group', name: WARD },
    {
      what: 'what to do where a list has failed',
      role: 'button',
      name: `Try again ${STREETS}`,
      description: 'We could not load the choices.',
    },
    {
      what: 'what is wrong with an answer from a list',
      reach: async (widget) => {
        await chooseArea(widget);
        await press(widget, 'Continue');
      },
      role: 'combobox',
      name: WARD,
      description: 'Error: Select an answer to “Which ward is that in?”',
      invalid: 'true',
    },
  ],
  keyboardPath: [
    {
      does: 'choose what decides on the next list',
      keys: [{ tabTo: isIn(AREA) }, 'Space'],
      then: (widget) => choice(widget, AREA, 'Riverside').checked,
    },
    {
      does: 'try again to load a list, and stay where that is',
      keys: [{ tabTo: isCalled(`Try again ${STREETS}`) }, 'Enter'],
      then: (widget) => question(widget, STREETS).contains(focused()),
    },
    {
      does: 'tick a box, and find what comes of it in the next question',
      keys: [{ tabTo: isIn(MATTERS) }, 'Space', { tabTo: isIn(MOST) }, 'Space'],
      then: (widget) => asks(widget, MOST) && choice(widget, MOST, 'Street lights').checked,
    },
    {
      does: 'choose from a list that an answer has brought',
      keys: [{ tabBackTo: isIn(WARD) }, 'ArrowDown', 'ArrowDown'],
      then: (widget) => question(widget, WARD).querySelector('select')?.selectedIndex === 2,
    },
    comeToTheCheck,
    send,
  ],
  given: {
    reach: chooseArea,
    step: (widget) => allInside(widget, 'form').length,
    answers: [
      {
        what: 'a choice of a list',
        give: (widget) => {
          const list = question(widget, WARD).querySelector('select')!;
          list.selectedIndex = 2;
          list.dispatchEvent(new Event('change', { bubbles: true }));
        },
        read: (widget) => inside(widget, 'select', HTMLSelectElement).selectedIndex,
        expected: 2,
      },
    ],
    focus: (widget) => inside(widget, 'select'),
  },
  translated: [
    {
      what: 'a choice of a list',
      read: (widget) => wordsIn(allInside(widget, 'label.choice')[0]!),
      english: 'Riverside',
      welsh: 'Glan yr Afon',
    },
    {
      what: 'that a list has failed',
      read: (widget) => wordsIn(allInside(widget, '.panel p')[0]!),
      english: 'We could not load the choices.',
      welsh: 'Ni allem lwytho’r dewisiadau.',
      urdu: 'ہم انتخاب لوڈ نہیں کر سکے۔',
    },
  ],
  mistakes: [
    {
      name: 'nothing chosen from a list that is there',
      make: async (widget) => {
        await chooseArea(widget);
        await press(widget, 'Continue');
      },
      messages: ['Select an answer to “Which ward is that in?”'],
    },
  ],
};

export default underTest;
