import { expect } from '@open-wc/testing';

import { digestOf } from '../../src/delivery/digest.js';
import { everyQuestion, withBankQuestions } from '../../src/questions/model/index.js';
import type { SaysoDefinitionEvent } from '../../src/survey/events/sayso-definition-event.js';
import { withEquality } from '../../stories/fixtures/equality.js';
import { listen, type Listening } from '../support/console-lines.js';
import { allInside, inside, isSeen, wordsIn, wordsOf } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  asks,
  choose,
  handedOver,
  heading,
  press,
  read,
  shownSurvey,
  surveyIn,
  write,
  type TestSurvey,
} from './survey-on-a-page.js';

const TOWPATH = 'What should change on the towpath?';
const GATE = 'Do you want to answer the equality questions?';
const YES = 'Yes, answer the equality questions (takes 2 minutes)';
const NO = 'No, skip the equality questions';

const whole = (definition: unknown): unknown => withBankQuestions(definition, everyQuestion).definition;

function fallback(): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = 'Call 01632 960 001 to take part.';
  return element;
}

/** What the definition's event says. */
const told = (survey: TestSurvey): Promise<SaysoDefinitionEvent> =>
  new Promise((resolve) => survey.addEventListener('sayso-definition', resolve, { once: true }));

describe('A question of the bank in <sayso-survey>', () => {
  let heard: Listening;
  beforeEach(() => {
    heard = listen('warn', 'error');
  });
  afterEach(() => {
    heard.stop();
    clearPage();
  });

  it('is asked word for word, and the answers name the definition that it is part of', async () => {
    const definition = { elements: [{ type: 'bank', question: 'belong', usedFor: 'To plan.' }] };
    const survey = await shownSurvey(newPlace(), { definition });
    expect(heard.lines).to.deep.equal([]);
    await choose(
      survey,
      'How strongly do you feel you belong to your immediate neighbourhood?',
      'Fairly strongly',
    );
    await press(survey, 'Continue');
    await press(survey, 'Send my answers');
    await handedOver(survey);
    const { envelope } = survey.delivery.submissions[0]!;
    expect(envelope.answers).to.deep.equal({ belong: 'fairly-strongly' });
    expect(envelope.definition).to.equal(await digestOf(whole(definition)));
  });

  it('that there is not is named by its path, and its place says so', async () => {
    const survey = surveyIn(newPlace(), {
      definition: {
        elements: [
          { type: 'text', name: 'a', title: 'Your street?' },
          { type: 'bank', question: 'belonging' },
        ],
      },
    });
    const { usable, issues } = await told(survey);
    await survey.updateComplete;
    expect(usable).to.equal(true);
    expect(issues).to.deep.equal([{ path: 'elements[1]', code: 'unknownQuestion', what: 'belonging' }]);
    expect(heard.lines).to.have.length(1);
    expect(heard.lines[0]).to.include('elements[1]').and.include('"belonging"');
    expect(wordsOf(survey)).to.include('This question cannot be shown here.');
    expect(asks(survey, 'Your street?')).to.equal(true);
  });

  it('does not come in the place of a definition that came meanwhile', async () => {
    const survey = surveyIn(newPlace(), { definition: { elements: [{ type: 'bank', question: 'ons4' }] } });
    survey.definition = { elements: [{ type: 'text', name: 'a', title: 'Newer?' }] };
    await read(survey);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asks(survey, 'Newer?')).to.equal(true);
  });
});

describe('The equality questions', () => {
  afterEach(clearPage);

  const toGate = async (nation?: 'wales'): Promise<TestSurvey> => {
    const survey = await shownSurvey(newPlace(), { definition: withEquality(nation) });
    await write(survey, TOWPATH, 'Lights');
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    await press(survey, 'Continue');
    return survey;
  };

  it('are not counted among the others, and come after the check', async () => {
    const survey = await shownSurvey(newPlace(), { definition: withEquality() });
    expect(wordsOf(survey)).to.include('1 question,').and.include('nothing about you');
    expect(wordsOf(survey)).to.not.include('Page 1');
    await press(survey, 'Continue');
    expect(allInside(survey, '.answers dt').map(wordsIn)).to.deep.equal([TOWPATH]);
    expect(allInside(survey, '[part=send]')).to.have.length(0);
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Equality questions');
    expect(asks(survey, GATE)).to.equal(true);
    expect(wordsOf(survey)).to.include('To see whom we have not reached yet.');
  });

  for (const [what, words] of [
    ['skipped', NO],
    ['passed over', ''],
  ] as const)
    it(`can be ${what} as a whole`, async () => {
      const survey = await toGate();
      if (words) await choose(survey, GATE, words);
      await press(survey, 'Send my answers');
      await handedOver(survey);
      expect(survey.delivery.submissions[0]!.envelope.answers).to.deep.equal({
        towpath: 'Lights',
        ...(words && { 'equality-questions': 'no' }),
      });
    });

  it('are asked step by step where they are wanted, and all of them may be left out', async () => {
    const survey = await toGate();
    await choose(survey, GATE, YES);
    await press(survey, 'Continue');
    await choose(survey, 'What is your ethnic group?', 'Asian or Asian British');
    await choose(
      survey,
      'Which of the following best describes your Asian or Asian British background?',
      'Any other Asian background',
    );
    await write(survey, 'How would you describe your background?', 'Nepali');
    await choose(survey, 'What is your sex?', 'Prefer not to say');
    await press(survey, 'Send my answers');
    await handedOver(survey);
    expect(survey.delivery.submissions[0]!.envelope.answers).to.deep.equal({
      towpath: 'Lights',
      'equality-questions': 'yes',
      'ethnic-group': 'asian',
      'ethnic-group-asian': 'other',
      'ethnic-group-asian-other': 'Nepali',
      sex: 'refused',
    });
  });

  it('can be left again: back to the check, and on to where one was', async () => {
    const survey = await toGate();
    await choose(survey, GATE, YES);
    await press(survey, 'Continue');
    await press(survey, 'Back');
    await press(survey, 'Back');
    expect(heading(survey)).to.equal('Check your answers');
    await press(survey, `Change ${TOWPATH}`);
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    await press(survey, 'Back');
    expect(asks(survey, TOWPATH)).to.equal(true);
    await press(survey, 'Continue');
    await press(survey, 'Continue');
    expect(inside(survey, 'input:checked')).to.equal(allInside(survey, 'input')[0]);
  });

  it('are in Welsh for Wales, as they were published', async () => {
    const survey = await toGate('wales');
    survey.parentElement!.lang = 'cy';
    for (let tries = 0; tries < 100 && !wordsOf(survey).includes('Parhau'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await choose(
      survey,
      'Ydych chi eisiau ateb y cwestiynau cydraddoldeb?',
      'Ydw, ateb y cwestiynau cydraddoldeb (mae’n cymryd 2 funud)',
    );
    await press(survey, 'Parhau');
    await choose(survey, 'Beth yw eich grŵp ethnig?', 'Gwyn');
    expect(asks(survey, 'Pa un sy’n disgrifio orau eich grŵp ethnig neu eich cefndir Gwyn?')).to.equal(true);
    // What has no official Welsh is marked as English, rather than translated by us.
    const age = allInside(survey, 'legend, .label').find((each) => wordsIn(each).includes('age bands'))!;
    expect(age.querySelector('[lang=en]')).to.not.equal(null);
  });

  it('are sent on their last page, without a check, where the author wants none', async () => {
    const survey = await shownSurvey(newPlace(), {
      definition: { ...withEquality(), showPreviewBeforeComplete: false },
    });
    await press(survey, 'Continue');
    expect(asks(survey, GATE)).to.equal(true);
    await press(survey, 'Send my answers');
    await handedOver(survey);
  });
});

describe('A strict <sayso-survey>', () => {
  let heard: Listening;
  beforeEach(() => {
    heard = listen('warn', 'error');
  });
  afterEach(() => {
    heard.stop();
    clearPage();
  });
  const strict = { attributes: { strict: 'strict' } };
  const reasons = { why: 'Because.', usedFor: 'For the plan.' };

  it('asks nothing while a question does not say why and what for, and lists each', async () => {
    const survey = surveyIn(newPlace(), {
      ...strict,
      definition: {
        knownAlready: { age: 'In 2025 most of you were over 60.' },
        elements: [
          { type: 'text', name: 'street', why: 'Because.' },
          { type: 'panel', name: 'p', ...reasons, elements: [{ type: 'text', name: 'wish' }] },
          { type: 'text', name: 'age', ...reasons },
        ],
      },
      children: [fallback()],
    });
    const { usable, issues } = await told(survey);
    await survey.updateComplete;
    expect(usable).to.equal(false);
    expect(issues).to.deep.equal([
      { path: 'elements[0]', code: 'noUsedFor', what: 'street' },
      { path: 'elements[2]', code: 'knownAlready', what: 'age' },
    ]);
    expect(isSeen(survey.querySelector('p')!)).to.equal(true);
    expect(heard.lines).to.have.length(1);
    expect(heard.lines[0]).to.include('strict').and.include('elements[0]').and.include('elements[2]');
  });

  it('asks what says it all', async () => {
    const survey = await shownSurvey(newPlace(), { ...strict, definition: withEquality() });
    expect(asks(survey, TOWPATH)).to.equal(true);
    expect(heard.lines).to.deep.equal([]);
  });
});

describe('A <sayso-survey> that is not strict', () => {
  afterEach(clearPage);

  it('says before a question what is known already, and advises once on the console', async () => {
    const info: string[] = [];
    const before = console.info;
    console.info = (line: string) => void info.push(line);
    const definition = {
      knownAlready: { wheels: { en: 'In 2025 half of you came by bus.' } },
      elements: [{ type: 'text', name: 'wheels', title: 'How do you come?' }],
    };
    for (const each of [definition, structuredClone(definition)]) {
      const survey = await shownSurvey(newPlace(), { definition: each });
      expect(wordsOf(survey)).to.include('What we know already: In 2025 half of you came by bus.');
      await press(survey, 'Continue');
    }
    console.info = before;
    expect(info).to.have.length(1);
    expect(info[0])
      .to.include('<sayso-survey>')
      .and.include('wheels')
      .and.include('"why"')
      .and.include('strict');
  });
});
