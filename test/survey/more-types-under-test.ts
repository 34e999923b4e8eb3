import { everyOtherType } from '../../stories/fixtures/more-question-types.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { allInside, fieldsInside, focused, inside, isCalled, wordsIn } from '../support/inside.js';
import { checkedAndSent, comeToTheCheck, send } from './shared-steps.js';
import {
  choice,
  choose,
  field,
  press,
  question,
  shownSurvey,
  write,
  type TestSurvey,
} from './survey-on-a-page.js';
import survey from './survey-under-test.js';

const STREET = 'How good are these in your street?';
const REACH = 'How can we reach your group?';
const FIRST = 'What should be done first?';
const CORNER = 'What should stand at the corner?';
const LANGUAGES = 'Which languages do you speak at home?';
const SPEED = 'How fast do cars go here?';
const SHARE = 'How much of the money should go to parks?';
/** In two languages, and with pictures that are files. */
export const withFiles: unknown = JSON.parse(
  JSON.stringify(everyOtherType)
    .replace(/data:image[^"]*/g, '/stories/images/tile.svg')
    .replace(/,"ur":"[^"]*"/g, ''),
);

const ROWS = ['Street lights', 'Pavements', 'Litter and fly-tipping'];

async function answerEverything(survey: TestSurvey): Promise<void> {
  for (const row of ROWS) await choose(survey, row, 'Good');
  await write(survey, 'Name', 'Ana');
  await press(survey, 'Move down Homes that people can afford');
  await choose(survey, CORNER, 'Trees');
  await choose(survey, LANGUAGES, 'Somali');
  await write(survey, SHARE, '25');
}

async function toCheck(survey: TestSurvey): Promise<void> {
  await answerEverything(survey);
  await press(survey, 'Continue');
}

async function answerWrongly(survey: TestSurvey): Promise<void> {
  await write(survey, 'Number of people', 'a few');
  await write(survey, SHARE, '200');
  await write(survey, SPEED, '70');
  await press(survey, 'Continue');
}

async function shorten(survey: TestSurvey): Promise<void> {
  const filter = inside(survey, '[type=search]', HTMLInputElement);
  filter.value = 'po';
  filter.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await survey.updateComplete;
}

const isIn =
  (title: string) =>
  (at: HTMLElement, survey: TestSurvey): boolean =>
    at.matches('input') && question(survey, title).contains(at);

/** A survey with every type of question that is not among the common ones. */
const underTest: WidgetUnderTest<TestSurvey> = {
  ...survey,
  describedBy: '/test/survey/more-types-under-test.ts',
  ready: (place) => shownSurvey(place, { definition: withFiles }),
  interactions: [
    { name: 'Continue with nothing answered', reach: (survey) => press(survey, 'Continue') },
    { name: 'Continue with answers that cannot be right', reach: answerWrongly },
    { name: 'a list is shortened', reach: shorten },
    { name: 'everything is answered', reach: answerEverything },
    ...checkedAndSent(toCheck),
  ],
  names: [
    { what: 'a matrix by its title', role: 'group', name: STREET },
    { what: 'a row of it', role: 'group', name: 'Pavements' },
    {
      what: 'what is wrong with a row',
      reach: (survey) => press(survey, 'Continue'),
      role: 'group',
      name: 'Pavements',
      description: 'Error: Select an answer to “Pavements”',
    },
    {
      what: 'several fields with their hint',
      role: 'group',
      name: `${REACH} (optional)`,
      description: 'We use this only for the visit.',
    },
    { what: 'one of them', role: 'textbox', name: 'Email address (optional)' },
    {
      what: 'what is wrong with one of them',
      reach: (survey) => press(survey, 'Continue'),
      role: 'textbox',
      name: 'Name',
      description: 'Error: Enter an answer to “Name”',
      invalid: 'true',
    },
    {
      what: 'a ranking with what to do',
      role: 'group',
      name: `${FIRST} (optional)`,
      description: 'Put the most important first.',
    },
    { what: 'which of the ranking moves', role: 'button', name: 'Move up Buses in the evening' },
    { what: 'a picture in a choice by its words', role: 'radio', name: 'A bench' },
    {
      what: 'a picture by its text',
      role: 'image',
      name: 'A map: Mill Lane crosses the river in the middle of the village.',
    },
    {
      what: 'the field that shortens a list',
      role: 'searchbox',
      name: 'Find in this list',
      description: 'What you have chosen stays in the list.',
    },
    {
      what: 'a number, and from where to where it may be',
      role: 'textbox',
      name: `${SHARE} (optional)`,
      description: 'In per cent. A number from 0 to 100',
    },
    { what: 'the slider beside it', role: 'slider', name: `${SHARE}: Slider` },
    {
      what: 'two numbers, and from where to where they may be',
      role: 'group',
      name: `${SPEED} (optional)`,
      description: 'In miles an hour. Two numbers from 0 to 60',
    },
    { what: 'the first of them', role: 'textbox', name: 'From' },
    { what: 'its slider', role: 'slider', name: `${SPEED}, From: Slider` },
    { what: 'a value that is worked out', role: 'status', name: 'Your share of the money for parks' },
  ],
  keyboardPath: [
    {
      does: 'choose in each row',
      keys: [
        { tabTo: isIn('Street lights') },
        'Space',
        { tabTo: isIn('Pavements') },
        'ArrowDown',
        { tabTo: isIn('Litter and fly-tipping') },
        'Space',
      ],
      then: (survey) =>
        choice(survey, 'Street lights', 'Good').checked &&
        choice(survey, 'Pavements', 'Neither good nor poor').checked &&
        choice(survey, 'Litter and fly-tipping', 'Good').checked,
    },
    {
      does: 'fill in one of several fields',
      keys: [{ tabTo: isIn('Name') }, { type: 'Ana' }],
      then: (survey) => field(survey, 'Name').value === 'Ana',
    },
    {
      does: 'move what is last up to the top, staying on its buttons',
      keys: [{ tabTo: isCalled('Move up Parks') }, 'Enter', 'Enter'],
      then: (survey) =>
        wordsIn(allInside(survey, '.ranked')[0]!) === 'Parks' && wordsIn(focused()) === 'Move down Parks',
    },
    {
      does: 'choose a picture',
      keys: [{ tabTo: isIn(CORNER) }, 'Space'],
      then: (survey) => choice(survey, CORNER, 'Trees').checked,
    },
    {
      does: 'shorten a list and choose from it',
      keys: [
        { tabTo: (at) => at.matches('[type=search]') },
        { type: 'som' },
        { tabTo: (at) => at.matches('[type=checkbox]') },
        'Space',
      ],
      then: (survey) => choice(survey, LANGUAGES, 'Somali').checked,
    },
    {
      does: 'move a slider, and see the number',
      keys: [{ tabTo: (at) => at.matches('[type=range]') }, 'ArrowRight', 'ArrowRight'],
      then: (survey) => field(survey, SHARE).value === '2',
    },
    {
      does: 'move both ends of a range, and see the numbers',
      keys: [
        { tabTo: (at) => at.matches('.ends [type=range]') },
        'ArrowRight',
        { tabTo: (at) => at.matches('.ends .slider:last-child [type=range]') },
        'ArrowLeft',
        'ArrowLeft',
        'ArrowLeft',
      ],
      then: (survey) =>
        fieldsInside(survey, '.ends .control')
          .map(({ value }) => value)
          .join() === '5,45',
    },
    comeToTheCheck,
    send,
  ],
  given: {
    step: (survey) => allInside(survey, 'form').length,
    answers: [
      {
        what: 'a choice in a row',
        give: (survey) => choice(survey, 'Pavements', 'Poor').click(),
        read: (survey) => fieldsInside(survey, '.rows input').findIndex(({ checked }) => checked),
        expected: 6,
      },
    ],
    focus: (survey) => inside(survey, '.ranking button'),
  },
  translated: [
    {
      what: 'a button of a ranking',
      read: (survey) => wordsIn(inside(survey, '.ranking button')),
      english: 'Move down Homes that people can afford',
      welsh: 'Symud i lawr Cartrefi fforddiadwy',
      urdu: 'نیچے لے جائیں Homes that people can afford',
    },
    {
      what: 'a row of a matrix',
      read: (survey) => wordsIn(allInside(survey, '.rows legend')[0]!),
      english: 'Street lights',
      welsh: 'Goleuadau stryd',
    },
  ],
  mistakes: [
    {
      name: 'answers that cannot be right',
      make: answerWrongly,
      messages: [
        'Select an answer to “Street lights”',
        'Select an answer to “Pavements”',
        'Select an answer to “Litter and fly-tipping”',
        'Enter an answer to “Name”',
        'Your answer to “Number of people” must be a number, like 12',
        `Your answer to “${SHARE}” must be 100 or less`,
        `Your answer to “${SPEED}” must be 60 or less`,
      ],
    },
  ],
};

export default underTest;
