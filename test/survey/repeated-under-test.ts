import { everyRepeated } from '../../stories/fixtures/repeated-questions.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { allInside, fieldsInside, focused, inside, isCalled, wordsIn } from '../support/inside.js';
import { checkedAndSent, comeToTheCheck, send } from './shared-steps.js';
import {
  choose,
  field,
  pick,
  press,
  question,
  shownSurvey,
  write,
  type TestSurvey,
} from './survey-on-a-page.js';
import survey from './survey-under-test.js';

/** In two languages. */
const definition: unknown = JSON.parse(JSON.stringify(everyRepeated).replace(/,"ur":"[^"]*"/g, ''));

const PEOPLE = 'Who else lives in your home?';

/** The question with a title inside of an entry, which has one too. */
export const fieldOf = (survey: TestSurvey, entry: string, title: string): HTMLInputElement => {
  const label = [...question(survey, entry).querySelectorAll('.label')].find((each) =>
    wordsIn(each).startsWith(title),
  );
  return label!.closest('.question')!.querySelector<HTMLInputElement>('input, select, textarea')!;
};

async function answerEverything(survey: TestSurvey): Promise<void> {
  await write(survey, 'First name', 'Ben');
  await write(survey, 'Age', '7');
  await choose(survey, 'Does Ben go to school here?', 'Yes');
  for (const room of ['The main room', 'The kitchen']) {
    const list = fieldOf(survey, room, 'State');
    list.value = 'Good';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await survey.updateComplete;
  }
  await write(survey, 'Pounds', '12');
}

async function toCheck(survey: TestSurvey): Promise<void> {
  await answerEverything(survey);
  await press(survey, 'Continue');
}

async function answerWrongly(survey: TestSurvey): Promise<void> {
  await press(survey, `Add another person ${PEOPLE}`);
  await write(survey, 'Age', 'seven');
  await press(survey, 'Continue');
}

const addPerson = (survey: TestSurvey): Promise<void> => press(survey, `Add another person ${PEOPLE}`);

/** A survey with every type of question that asks the same of several things. */
const underTest: WidgetUnderTest<TestSurvey> = {
  ...survey,
  describedBy: '/test/survey/repeated-under-test.ts',
  ready: (place) => shownSurvey(place, { definition }),
  interactions: [
    { name: 'Continue with nothing answered', reach: (survey) => press(survey, 'Continue') },
    { name: 'an entry is added', reach: addPerson },
    {
      name: 'an entry is removed',
      reach: async (survey) => {
        await addPerson(survey);
        await press(survey, 'Remove Person 1');
      },
    },
    { name: 'all entries are removed', reach: (survey) => press(survey, 'Remove Person 1') },
    { name: 'Continue with answers that cannot be right', reach: answerWrongly },
    { name: 'a cell shows because of another', reach: (survey) => pick(survey, 'State', 'Poor') },
    { name: 'everything is answered', reach: answerEverything },
    ...checkedAndSent(toCheck),
  ],
  names: [
    {
      what: 'a list by its title and hint',
      role: 'group',
      name: PEOPLE,
      description: 'Leave it empty if you live alone.',
    },
    { what: 'an entry by its name', role: 'group', name: 'Person 1' },
    { what: 'a field of it', role: 'textbox', name: 'First name' },
    { what: 'which entry a button removes', role: 'button', name: 'Remove Person 1' },
    { what: 'what a button adds to', role: 'button', name: `Add another person ${PEOPLE}` },
    {
      what: 'what was removed',
      reach: (survey) => press(survey, 'Remove Person 1'),
      role: 'group',
      name: 'Person 1 has been removed',
    },
    { what: 'a row of a table by its title', role: 'group', name: 'The kitchen' },
    { what: 'a row that nobody named', role: 'group', name: 'Row 2' },
    {
      what: 'what is wrong with a field, and in which entry',
      reach: (survey) => press(survey, 'Continue'),
      role: 'textbox',
      name: 'First name',
      description: 'Error: Person 1: Enter an answer to “First name”',
      invalid: 'true',
    },
    { what: 'what a column comes to', role: 'status', name: 'Total: Pounds' },
  ],
  keyboardPath: [
    {
      does: 'fill in the first entry',
      keys: [{ tabTo: (at) => at.matches('input') }, { type: 'Ben' }, 'Tab', { type: '41' }],
      then: (survey) => field(survey, 'First name').value === 'Ben' && field(survey, 'Age').value === '41',
    },
    {
      does: 'add another, and come to its first field',
      keys: [{ tabTo: isCalled(`Add another person ${PEOPLE}`) }, 'Enter'],
      then: (survey) => fieldOf(survey, 'Person 2', 'First name') === focused(),
    },
    {
      does: 'remove it again, and be told so',
      keys: [{ type: 'Ana' }, { tabTo: isCalled('Remove Person 2') }, 'Enter'],
      then: () => wordsIn(focused()).startsWith('Person 2 (Ana) has been removed'),
    },
    {
      does: 'undo that, and come back to it',
      keys: ['Tab', 'Enter'],
      then: (survey) =>
        fieldOf(survey, 'Person 2', 'First name').value === 'Ana' &&
        question(survey, 'Person 2').contains(focused()),
    },
    {
      does: 'choose in each row of a table',
      keys: [
        { tabTo: (at, survey) => question(survey, 'The main room').contains(at) },
        'ArrowDown',
        { tabTo: (at, survey) => question(survey, 'The kitchen').contains(at) },
        'ArrowDown',
      ],
      then: (survey) => fieldOf(survey, 'The kitchen', 'State').value === 'Good',
    },
    comeToTheCheck,
    send,
  ],
  given: {
    step: (survey) => allInside(survey, 'form').length,
    answers: [
      {
        what: 'a word in an entry',
        give: (survey) => {
          const first = fieldsInside(survey, '.entry input')[0]!;
          first.value = 'Ana';
          first.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        read: (survey) => fieldsInside(survey, '.entry input')[0]!.value,
        expected: 'Ana',
      },
    ],
    focus: (survey) => inside(survey, '.entry input'),
  },
  translated: [
    {
      what: 'a button that removes',
      read: (survey) => wordsIn(inside(survey, '.entry .tool')),
      english: 'Remove Person 1',
      welsh: 'Dileu Person 1',
      urdu: 'ہٹائیں Person 1',
    },
    {
      what: 'a row of a table',
      read: (survey) => wordsIn(allInside(survey, '.entry > legend')[2]!),
      english: 'The kitchen',
      welsh: 'Y gegin',
    },
    {
      what: 'a row that nobody named',
      read: (survey) => wordsIn(allInside(survey, '.entry > legend')[3]!),
      english: 'Row 1',
      welsh: 'Rhes 1',
      urdu: 'قطار 1',
    },
  ],
  mistakes: [
    {
      name: 'answers that cannot be right',
      make: answerWrongly,
      messages: [
        'Person 1: Enter an answer to “First name”',
        'Person 1: Your answer to “Age” must be a number, like 12',
        'Person 2: Enter an answer to “First name”',
        'The main room: Select an answer to “State”',
        'The kitchen: Select an answer to “State”',
      ],
    },
  ],
};

export default underTest;
