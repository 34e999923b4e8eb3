import { withEquality } from '../../stories/fixtures/equality.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { focused, inside, isCalled, wordsIn } from '../support/inside.js';
import { comeToTheCheck, send } from './shared-steps.js';
import { asks, choice, choose, press, shownSurvey, type TestSurvey } from './survey-on-a-page.js';
import survey from './survey-under-test.js';

const GATE = 'Do you want to answer the equality questions?';
const YES = 'Yes, answer the equality questions (takes 2 minutes)';
const GROUP = 'What is your ethnic group?';
const ASIAN = 'Which of the following best describes your Asian or Asian British background?';

async function toGate(survey: TestSurvey): Promise<void> {
  await press(survey, 'Continue');
  await press(survey, 'Continue');
}

async function toAnswers(survey: TestSurvey): Promise<void> {
  await toGate(survey);
  await choose(survey, GATE, YES);
  await press(survey, 'Continue');
}

async function toDetails(survey: TestSurvey): Promise<void> {
  await toAnswers(survey);
  await choose(survey, GROUP, 'Asian or Asian British');
  await choose(survey, ASIAN, 'Any other Asian background');
}

const isIn =
  (title: string) =>
  (at: HTMLElement): boolean =>
    at.matches('input') && wordsIn(at.closest('fieldset')).startsWith(title);

/** The survey with the equality questions after the check. */
const underTest: WidgetUnderTest<TestSurvey> = {
  ...survey,
  describedBy: '/test/survey/equality-under-test.ts',
  ready: (place) => shownSurvey(place, { definition: withEquality() }),
  interactions: [
    { name: 'coming to the gate', reach: toGate },
    { name: 'coming to the questions', reach: toAnswers },
    { name: 'answers that bring more questions', reach: toDetails },
  ],
  names: [
    {
      what: 'the gate by its question, with what it changes',
      reach: toGate,
      role: 'group',
      name: GATE,
      description: 'These questions are optional. They change nothing about what you have told us.',
    },
    { what: 'how long it takes', reach: toGate, role: 'radio', name: YES },
    { what: 'a broad group', reach: toAnswers, role: 'radio', name: 'Asian or Asian British' },
    {
      what: 'the line for one’s own words',
      reach: toDetails,
      role: 'textbox',
      name: 'How would you describe your background?',
    },
  ],
  keyboardPath: [
    comeToTheCheck,
    {
      does: 'come to the gate',
      keys: [{ tabTo: isCalled('Continue') }, 'Enter'],
      then: (survey) => asks(survey, GATE) && focused() === inside(survey, '#heading'),
    },
    {
      does: 'open it',
      keys: [{ tabTo: isIn(GATE) }, 'Space', { tabTo: isCalled('Continue') }, 'Enter'],
      then: (survey) => asks(survey, GROUP) && focused() === inside(survey, '#heading'),
    },
    {
      does: 'choose a group, and one within it',
      keys: [{ tabTo: isIn(GROUP) }, 'Space', { tabTo: isIn('Which of the following best') }, 'Space'],
      then: (survey) =>
        choice(
          survey,
          'Which of the following best describes your White background?',
          'English, Welsh, Scottish, Northern Irish or British',
        ).checked,
    },
    send,
  ],
};

export default underTest;
