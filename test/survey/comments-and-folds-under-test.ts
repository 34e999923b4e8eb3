import { commentsAndFolds } from '../../stories/fixtures/comments-and-folds.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { allInside, focused, inside, isCalled, type, wordsIn } from '../support/inside.js';
import { checkedAndSent, comeToTheCheck } from './shared-steps.js';
import { choose, field, press, question, shownSurvey, write, type TestSurvey } from './survey-on-a-page.js';
import survey from './survey-under-test.js';

/** In two languages. */
const definition: unknown = JSON.parse(JSON.stringify(commentsAndFolds).replace(/,"ur":"[^"]*"/g, ''));

/** The box in which something can be added to the answer to a question. */
export const box = (survey: TestSurvey, title: string): HTMLTextAreaElement =>
  question(survey, title).querySelector<HTMLTextAreaElement>('.added textarea')!;

const isUnfolded = (survey: TestSurvey, title: string): boolean =>
  allInside(survey, '.folder').find((each) => wordsIn(each) === title)?.ariaExpanded === 'true';

const BUSES = 'How are the buses?';

async function answerEverything(survey: TestSurvey): Promise<void> {
  await choose(survey, BUSES, 'Poor');
  type(box(survey, BUSES), 'Late again');
  await survey.updateComplete;
  await press(survey, 'Your home');
  await write(survey, 'Street', 'Mill Lane');
}

async function toCheck(survey: TestSurvey): Promise<void> {
  await answerEverything(survey);
  await press(survey, 'Continue');
}

/** A survey with boxes to add words in, and parts that are folded away. */
const underTest: WidgetUnderTest<TestSurvey> = {
  ...survey,
  describedBy: '/test/survey/comments-and-folds-under-test.ts',
  ready: (place) => shownSurvey(place, { definition }),
  interactions: [
    { name: 'a panel is unfolded', reach: (survey) => press(survey, 'Your home') },
    { name: 'a question is unfolded', reach: (survey) => press(survey, 'How are the parks?') },
    { name: 'a panel is folded away', reach: (survey) => press(survey, 'The shops') },
    { name: 'Continue with nothing answered', reach: (survey) => press(survey, 'Continue') },
    { name: 'everything is answered', reach: answerEverything },
    ...checkedAndSent(toCheck),
  ],
  names: [
    { what: 'a box by its label', role: 'textbox', name: 'Is there anything you want to add? (optional)' },
    {
      what: 'a box by the author’s label, by its question where nothing else says which, and its hint',
      role: 'textbox',
      name: 'Tell us the street, if you like Which area is it about? (optional)',
      description: 'For example, Mill Lane',
    },
    { what: 'a part that is folded away by its heading', role: 'button', name: 'Your home' },
    { what: 'that it is a heading', role: 'heading', name: 'Your home' },
    { what: 'a part by its heading', role: 'region', name: 'The shops' },
    {
      what: 'what is wrong in a part that was folded away',
      reach: (survey) => press(survey, 'Continue'),
      role: 'textbox',
      name: 'Street',
      description: 'Error: Enter an answer to “Street”',
      invalid: 'true',
    },
  ],
  keyboardPath: [
    {
      does: 'choose, and add something',
      keys: [{ tabTo: (at) => at.matches('[type=radio]') }, 'ArrowDown', 'Tab', { type: 'Late again' }],
      then: (survey) => box(survey, BUSES).value === 'Late again' && box(survey, BUSES) === focused(),
    },
    {
      does: 'come to a heading without passing what it has folded away, and unfold it',
      keys: [{ tabTo: isCalled('Your home') }, 'Enter'],
      then: (survey) => isUnfolded(survey, 'Your home') && isCalled('Your home')(focused()!),
    },
    {
      does: 'answer what is below it',
      keys: ['Tab', { type: 'Mill Lane' }],
      then: (survey) => field(survey, 'Street').value === 'Mill Lane',
    },
    {
      does: 'fold it away again, and come to what follows',
      keys: [{ tabBackTo: isCalled('Your home') }, 'Space', 'Tab'],
      then: (survey) => !isUnfolded(survey, 'Your home') && isCalled('The shops')(focused()!),
    },
    comeToTheCheck,
    {
      does: 'change what is folded away',
      keys: [{ tabTo: isCalled('Change Street') }, 'Enter'],
      then: (survey) => isUnfolded(survey, 'Your home') && field(survey, 'Street') === focused(),
    },
  ],
  given: {
    step: (survey) => allInside(survey, 'form').length,
    answers: [
      {
        what: 'words in a box',
        give: (survey) => type(box(survey, BUSES), 'Late again'),
        read: (survey) => inside(survey, '.added textarea', HTMLTextAreaElement).value,
        expected: 'Late again',
      },
      {
        what: 'an answer in a part that is folded away',
        give: (survey) => type(field(survey, 'Street'), 'Mill Lane'),
        read: (survey) => inside(survey, '.folded input', HTMLInputElement).value,
        expected: 'Mill Lane',
      },
    ],
    focus: (survey) => inside(survey, '.folder'),
  },
  translated: [
    {
      what: 'the label of a box',
      read: (survey) => wordsIn(inside(survey, '.added > label')),
      english: 'Is there anything you want to add? (optional)',
      welsh: 'Oes rhywbeth rydych am ei ychwanegu? (dewisol)',
      urdu: 'کیا آپ کچھ اور کہنا چاہتے ہیں؟ (اختیاری)',
    },
    {
      what: 'a heading that folds',
      read: (survey) => wordsIn(inside(survey, '.folder')),
      english: 'Your home',
      welsh: 'Eich cartref',
    },
  ],
  mistakes: [
    {
      name: 'nothing answered in a part that is folded away',
      make: (survey) => press(survey, 'Continue'),
      messages: ['Enter an answer to “Street”'],
    },
  ],
};

export default underTest;
