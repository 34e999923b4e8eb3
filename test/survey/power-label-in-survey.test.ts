import { expect } from '@open-wc/testing';

import { powerLabels } from '../../stories/fixtures/power-labels.js';
import { listen, type Listening } from '../support/console-lines.js';
import { allInside, inside, wordsIn } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { asks, choose, press, read, shownSurvey } from './survey-on-a-page.js';

const QUESTION = 'Which route?';

const asking = (power: unknown) => ({
  power,
  title: 'The way to school',
  showProgressBar: true,
  pages: [
    {
      elements: [
        { type: 'radiogroup', name: 'route', title: QUESTION, choices: ['Mill Lane', 'Green Street'] },
      ],
    },
    { elements: [{ type: 'text', name: 'why', title: 'Why?' }] },
  ],
});

const label = '[part=power-label]';

describe('the power label of a <sayso-survey>', () => {
  let heard: Listening;
  beforeEach(() => {
    heard = listen('warn', 'error');
  });
  afterEach(() => {
    heard.stop();
    clearPage();
  });

  it('is there with the questions, before the first of them and below the survey’s heading', async () => {
    const survey = await shownSurvey(newPlace(), { definition: asking(powerLabels.asking) });
    const order = allInside(survey, `h2, ${label}, fieldset`).map(
      (each) => each.getAttribute('part') ?? each.localName,
    );
    expect(order.slice(0, 3)).to.deep.equal(['title', 'power-label', 'question']);
    expect(wordsIn(inside(survey, label))).to.include('Riverside Council’s planning committee');
    expect(inside(survey, label).querySelector('h2')).to.equal(null);
    expect(heard.lines).to.deep.equal([]);
  });

  it('belongs to the start: later pages are for answering', async () => {
    const survey = await shownSurvey(newPlace(), { definition: asking(powerLabels.asking) });
    await choose(survey, QUESTION, 'Mill Lane');
    await press(survey, 'Continue');
    expect(asks(survey, 'Why?')).to.equal(true);
    expect(allInside(survey, label)).to.deep.equal([]);
    await press(survey, 'Back');
    expect(allInside(survey, label)).to.have.length(1);
  });

  it('is in the page’s language', async () => {
    const place = newPlace();
    place.lang = 'cy';
    const survey = await shownSurvey(place, { definition: asking(powerLabels.asking) });
    expect(wordsIn(inside(survey, label))).to.include('Pwyllgor cynllunio Cyngor Glanyrafon');
  });

  it('goes with the definition that it is of', async () => {
    const survey = await shownSurvey(newPlace(), { definition: asking(powerLabels.asking) });
    survey.definition = { elements: [{ type: 'text', name: 'other', title: 'Another?' }] };
    await read(survey);
    expect(allInside(survey, label)).to.deep.equal([]);
    survey.definition = asking(powerLabels.telling);
    await read(survey);
    expect(wordsIn(inside(survey, label))).to.include('The Department for Transport');
  });

  it('that says nothing is not shown, keeps nobody from answering, and is named to the page’s owner', async () => {
    const survey = await shownSurvey(newPlace(), { definition: asking({ level: 'listening' }) });
    expect(allInside(survey, label)).to.deep.equal([]);
    expect(asks(survey, QUESTION)).to.equal(true);
    expect(heard.lines.join('\n'))
      .to.include('<sayso-survey>')
      .and.include('power.level')
      .and.include('listening');
  });
});
