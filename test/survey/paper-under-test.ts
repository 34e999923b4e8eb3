import { onPaper } from '../../stories/fixtures/paper.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { outcomes } from '../../stories/fixtures/fake-delivery.js';
import { allInside, focused, inside, isCalled, type } from '../support/inside.js';
import { until } from '../support/until.js';
import {
  choice,
  choose,
  handedOver,
  heading,
  press,
  shownSurvey,
  type TestSurvey,
} from './survey-on-a-page.js';

const OFFER = 'Print a form to fill in on paper';
const LIMITED = 'What would help?';

/** Without what shows pictures or takes files, which a page's policy has to allow. */
const definition = {
  ...onPaper,
  pages: onPaper.pages.map((page) => ({
    ...page,
    elements: page.elements.filter(({ type }) => type !== 'file'),
  })),
};

async function open(survey: TestSurvey): Promise<void> {
  survey.dispatchEvent(new Event('pointerdown'));
  for (let tries = 0; !allInside(survey, '#aids button').length && tries < 400; tries++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  await press(survey, OFFER);
}

async function typeIn(survey: TestSurvey): Promise<void> {
  survey.setAttribute('mode', 'paper');
  for (const each of ['Street lights', 'Benches', 'Trees']) await choose(survey, LIMITED, each);
  await press(survey, 'Continue');
}

async function note(survey: TestSurvey): Promise<void> {
  survey.setAttribute('mode', 'paper');
  // Whom it is for is said when it begins.
  survey.definition = { ...definition };
  await until(() => allInside(survey, '[part=on-paper] summary').length > 0, 'place for notes');
  inside(survey, '[part=on-paper] summary').click();
  type(inside<HTMLTextAreaElement>(survey, '[part=on-paper] textarea'), 'By the school');
  await survey.updateComplete;
}

async function enter(survey: TestSurvey): Promise<void> {
  await typeIn(survey);
  await press(survey, 'Continue');
  await press(survey, 'Send my answers');
  await handedOver(survey);
  survey.delivery.tell(...outcomes.sent);
  await survey.updateComplete;
}

/** A survey that is answered on paper as well. */
const underTest: WidgetUnderTest<TestSurvey> = {
  tag: 'sayso-survey',
  registeredBy: '/src/survey/sayso-survey.ts',
  describedBy: '/test/survey/paper-under-test.ts',
  ready: (place) => shownSurvey(place, { definition }),

  interactions: [
    { name: 'opening the form', reach: open },
    {
      name: 'asking for large print',
      reach: async (survey) => {
        await open(survey);
        inside(survey, '.sheet-tools input').click();
        await survey.updateComplete;
      },
    },
    { name: 'typing in what is not as asked', reach: typeIn },
    { name: 'noting what is not asked', reach: note },
    { name: 'entering a form', reach: enter },
  ],

  names: [
    { what: 'what prints the form', reach: open, role: 'button', name: 'Print' },
    { what: 'what makes it larger', reach: open, role: 'checkbox', name: 'Large print' },
    { what: 'the form by its heading', reach: open, role: 'heading', name: 'Your street' },
    { what: 'a row of its tables', reach: open, role: 'rowheader', name: 'Parks' },
    {
      what: 'where what is not asked is noted',
      reach: note,
      role: 'textbox',
      name: 'Where is it hard?',
      description: 'Question 2 on the form',
    },
    { what: 'what goes on to the next', reach: enter, role: 'button', name: 'Enter another' },
  ],

  keyboardPath: [
    {
      does: 'answer, which brings what can be asked for besides',
      keys: [{ tabTo: (at) => at.matches('[type=radio]') }, 'Space'],
      then: (survey) => allInside(survey, '#aids button').length > 0,
    },
    {
      does: 'open the form',
      keys: [{ tabTo: isCalled(OFFER) }, 'Enter'],
      then: (survey) => allInside(survey, '.sheet').length > 0 && focused() === inside(survey, '#heading'),
    },
    {
      does: 'go back to the questions',
      keys: [{ tabBackTo: isCalled('Back to the questions') }, 'Enter'],
      then: (survey) => allInside(survey, 'form').length > 0,
    },
  ],

  given: {
    step: heading,
    focus: (survey) => choice(survey, 'Is it easy to cross the road?', 'Yes'),
    answers: [
      {
        what: 'a choice',
        give: (survey) => inside(survey, 'input[type=radio]').click(),
        read: (survey) => inside(survey, 'input[type=radio]', HTMLInputElement).checked,
        expected: true,
      },
    ],
  },

  translated: [
    {
      what: 'the heading',
      read: heading,
      english: 'Your street',
      welsh: 'Eich stryd',
      urdu: 'آپ کی گلی',
    },
  ],

  mistakes: [
    {
      name: 'typing in what is not as asked',
      make: typeIn,
      messages: [`Select no more than 2 in “${LIMITED}”`],
    },
  ],
};

export default underTest;
