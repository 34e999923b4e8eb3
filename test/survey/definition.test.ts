import { aTimeout, expect, waitUntil } from '@open-wc/testing';

import type { SaysoDefinitionEvent } from '../../src/survey/events/sayso-definition-event.js';
import { unsupported } from '../../stories/fixtures/awkward.js';
import { listen, type Listening } from '../support/console-lines.js';
import { expectSame } from '../support/expect-same.js';
import { fakeReplies } from '../support/fake-replies.js';
import { isSeen, wordsIn, wordsOf } from '../support/inside.js';
import { jsonScript } from '../support/json-script.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { asks, field, read, shownSurvey, surveyIn, write, type TestSurvey } from './survey-on-a-page.js';

/** A survey with one question. */
const asking = (title: string) => ({ elements: [{ type: 'text', name: 'only', title }] });

/** What the page's author wrote for when there is no survey. */
function fallback(): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = 'Call 0300 123 4567 to take part.';
  return element;
}

const showsFallback = (survey: TestSurvey): boolean => isSeen(survey.querySelector('p')!);

describe('the definition of <sayso-survey>', () => {
  let heard: Listening;
  beforeEach(() => {
    heard = listen('warn', 'error');
  });
  afterEach(() => {
    heard.stop();
    clearPage();
  });

  describe('that is written inside the tag', () => {
    it('is read from the script', async () => {
      const survey = await shownSurvey(newPlace(), {
        children: [jsonScript(JSON.stringify(asking('Inside?')))],
      });
      expect(asks(survey, 'Inside?')).to.equal(true);
      expect(heard.lines).to.deep.equal([]);
    });

    it('is read once the parser has come to it', async () => {
      const survey = surveyIn(newPlace());
      await survey.updateComplete;
      survey.append(fallback(), jsonScript(JSON.stringify(asking('Late?'))));
      await read(survey);
      expect(asks(survey, 'Late?')).to.equal(true);
    });

    it('is read once the parser has come to its end, without a word about the half before', async () => {
      Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
      const text = JSON.stringify(asking('In two parts?'));
      const element = jsonScript(text.slice(0, 20));
      const survey = surveyIn(newPlace(), { children: [element] });
      await survey.updateComplete;
      element.append(text.slice(20));
      await read(survey);
      Reflect.deleteProperty(document, 'readyState');
      expect(asks(survey, 'In two parts?')).to.equal(true);
      expect(heard.lines).to.deep.equal([]);
    });

    it('leaves the fallback and names the tag and the place, once, where it cannot be read', async () => {
      const surveys = [1, 2].map(() =>
        surveyIn(newPlace(), { children: [fallback(), jsonScript('{ "elements": [ }')] }),
      );
      for (const survey of surveys) await survey.updateComplete;
      expect(surveys.map(showsFallback)).to.deep.equal([true, true]);
      expect(heard.lines).to.have.length(1);
      expect(heard.lines[0]).to.include('<sayso-survey>').and.include('<script>').and.include('JSON');
    });

    it('is not started again when something else inside the tag changes', async () => {
      const survey = await shownSurvey(newPlace(), {
        children: [jsonScript(JSON.stringify(asking('Still?')))],
      });
      const input = survey.renderRoot.querySelector('input')!;
      input.value = 'half a wor';
      survey.append(fallback());
      await aTimeout(0);
      expectSame(survey.renderRoot.querySelector('input'), input);
      expect(input.value).to.equal('half a wor');
    });
  });

  describe('that is handed over as a property', () => {
    it('is read', async () => {
      const survey = await shownSurvey(newPlace(), { definition: asking('Handed over?') });
      expect(asks(survey, 'Handed over?')).to.equal(true);
    });

    it('wins over `src` and over the script', async () => {
      const { asked, restore } = fakeReplies({ '/survey.json': () => Response.json(asking('From src?')) });
      const survey = await shownSurvey(newPlace(), {
        definition: asking('Handed over?'),
        attributes: { src: '/survey.json' },
        children: [jsonScript(JSON.stringify(asking('Inside?')))],
      });
      await aTimeout(0);
      restore();
      expect(asks(survey, 'Handed over?')).to.equal(true);
      expect(asked).to.deep.equal([]);
    });

    it('may come after the tag is on the page', async () => {
      const survey = surveyIn(newPlace());
      await survey.updateComplete;
      survey.definition = asking('Afterwards?');
      await read(survey);
      expect(asks(survey, 'Afterwards?')).to.equal(true);
    });

    it('may call functions of the page’s own, and have answers follow from others', async () => {
      const survey = surveyIn(newPlace());
      survey.functions = { isNear: ([place]) => place === 'Riverside' };
      survey.definition = {
        elements: [
          { type: 'text', name: 'place', title: 'Where?' },
          { type: 'text', name: 'again', title: 'Where was it?', setValueExpression: '{place}' },
          { type: 'text', name: 'near', title: 'Is that near?', visibleIf: 'isNear({place})' },
        ],
      };
      await read(survey);
      expect(asks(survey, 'Is that near?')).to.equal(false);
      await write(survey, 'Where?', 'Riverside');
      expect(asks(survey, 'Is that near?')).to.equal(true);
      expect(field(survey, 'Where was it?').value).to.equal('Riverside');
      expect(heard.lines).to.deep.equal([]);
    });

    it('names what is wrong with an expression, and where', async () => {
      await shownSurvey(newPlace(), {
        definition: { elements: [{ type: 'text', name: 'a', visibleIf: '{b} = 05' }] },
      });
      await waitUntil(() => heard.lines.length);
      expect(heard.lines[0]).to.include('elements[0].visibleIf').and.include('at character 7 a number');
    });

    it('is not there yet while it is null, as frameworks have it before data arrive', async () => {
      const survey = surveyIn(newPlace(), { children: [fallback()] });
      (survey as { definition: unknown }).definition = null;
      await aTimeout(0);
      expect(showsFallback(survey)).to.equal(true);
      expect(heard.lines).to.deep.equal([]);
      survey.definition = asking('Now?');
      await read(survey);
      expect(asks(survey, 'Now?')).to.equal(true);
    });

    it('is the last one handed over, also where the one before takes longer to be ready', async () => {
      const survey = surveyIn(newPlace());
      survey.definition = {
        elements: [
          { type: 'html', html: '<b>First</b>' },
          { type: 'text', name: 'a', title: 'First?' },
        ],
      };
      await survey.updateComplete;
      survey.definition = asking('Second?');
      await aTimeout(50);
      await survey.updateComplete;
      expect(asks(survey, 'Second?')).to.equal(true);
    });
  });

  describe('that is fetched', () => {
    it('is read from `src`, which is asked for once', async () => {
      const { asked, restore } = fakeReplies({ '/survey.json': () => Response.json(asking('Fetched?')) });
      const survey = surveyIn(newPlace(), { attributes: { src: '/survey.json' } });
      await read(survey);
      restore();
      expect(asks(survey, 'Fetched?')).to.equal(true);
      expect(asked).to.deep.equal(['/survey.json']);
    });

    it('is fetched anew when `src` changes', async () => {
      const { restore } = fakeReplies({
        '/a.json': () => Response.json(asking('A?')),
        '/b.json': () => Response.json(asking('B?')),
      });
      const survey = surveyIn(newPlace(), { attributes: { src: '/a.json' } });
      await read(survey);
      survey.src = '/b.json';
      await read(survey);
      restore();
      expect(asks(survey, 'B?')).to.equal(true);
    });

    it('leaves the fallback, says why, and is tried again when the network is back', async () => {
      let works = false;
      const { restore } = fakeReplies({
        '/later.json': () => (works ? Response.json(asking('Later?')) : new Response('', { status: 503 })),
      });
      const survey = surveyIn(newPlace(), { attributes: { src: '/later.json' }, children: [fallback()] });
      await waitUntil(() => heard.lines.length);
      expect(showsFallback(survey)).to.equal(true);
      expect(heard.lines).to.have.length(1);
      expect(heard.lines[0])
        .to.include('<sayso-survey>')
        .and.include('src')
        .and.include('/later.json')
        .and.include('503');

      works = true;
      window.dispatchEvent(new Event('online'));
      // Sooner than the second that it would wait otherwise.
      await Promise.race([read(survey), aTimeout(500)]);
      restore();
      expect(asks(survey, 'Later?')).to.equal(true);
      expect(showsFallback(survey)).to.equal(false);
    });

    it('stops being fetched when the tag is removed', async () => {
      const { asked, restore } = fakeReplies({ '/gone.json': () => new Response('', { status: 503 }) });
      const survey = surveyIn(newPlace(), { attributes: { src: '/gone.json' } });
      await waitUntil(() => heard.lines.length);
      survey.remove();
      window.dispatchEvent(new Event('online'));
      await aTimeout(20);
      restore();
      expect(asked).to.have.length(1);
    });

    it('is fetched again if the tag is moved before it has come', async () => {
      const { asked, restore } = fakeReplies({ '/moved.json': () => Response.json(asking('Moved?')) });
      const survey = surveyIn(newPlace(), { attributes: { src: '/moved.json' } });
      newPlace().append(survey);
      await read(survey);
      restore();
      expect(asks(survey, 'Moved?')).to.equal(true);
      expect(asked.length).to.be.within(1, 2);
    });
  });

  it('keeps a page that reserves room waiting until the survey is there, and no longer', async () => {
    const survey = surveyIn(newPlace(), { definition: asking('Ready?') });
    expect(survey.hasAttribute('ready')).to.equal(false);
    await read(survey);
    expect(survey.hasAttribute('ready')).to.equal(true);
  });

  for (const [what, json] of [
    ['is no survey', { error: 'Sign in to see this file' }],
    ['is a list', []],
    ['is a text', 'survey'],
    ['asks nothing', { elements: [] }],
  ] as const) {
    it(`leaves the fallback and says so where it ${what}`, async () => {
      const survey = surveyIn(newPlace(), { definition: json, children: [fallback()] });
      let usable: boolean | undefined;
      survey.addEventListener('sayso-definition', (event: SaysoDefinitionEvent) => {
        usable = event.usable;
      });
      await read(survey);
      expect(showsFallback(survey)).to.equal(true);
      expect(usable).to.equal(false);
    });
  }

  it('says what is wrong with it in words, where it is no survey', async () => {
    await shownSurvey(newPlace(), { definition: { oops: 1 } }).catch(() => undefined);
    // Another test may have brought the same warning already: it is said once on a page.
    expect(heard.lines.length).to.be.at.most(1);
    for (const line of heard.lines) expect(line).to.include('<sayso-survey>').and.include('SurveyJS');
  });

  for (const name of ['endpoint', 'activity']) {
    it(`asks nothing without an ${name}, and says once which attribute to add`, async () => {
      const surveys = [1, 2].map(() =>
        surveyIn(newPlace(), {
          definition: asking('Where to?'),
          attributes: { [name]: '' },
          children: [fallback()],
        }),
      );
      for (const survey of surveys) await read(survey).catch(() => undefined);
      expect(surveys.map(showsFallback)).to.deep.equal([true, true]);
      expect(surveys.map((survey) => asks(survey, 'Where to?'))).to.deep.equal([false, false]);
      expect(heard.lines).to.have.length(1);
      expect(heard.lines[0])
        .to.include('<sayso-survey>')
        .and.include(`no ${name}`)
        .and.include(`${name}="…"`);
    });
  }

  it('asks as soon as the missing attribute is there', async () => {
    const survey = await shownSurvey(newPlace(), {
      definition: asking('Where to?'),
      attributes: { endpoint: '' },
    });
    survey.endpoint = 'https://collector.example/';
    await survey.updateComplete;
    expect(asks(survey, 'Where to?')).to.equal(true);
  });

  describe('that holds what we do not do', () => {
    it('says in the place of an element that it cannot be shown, and shows the others', async () => {
      const survey = await shownSurvey(newPlace(), { definition: unsupported });
      const notices = [...survey.renderRoot.querySelectorAll('.panel')].map(wordsIn);
      expect(notices).to.deep.equal([
        'How good are these? This question cannot be shown here.',
        'This question cannot be shown here.',
      ]);
      expect(asks(survey, 'How is your street?')).to.equal(true);
    });

    it('is reported once on the console, and each time as an event with the path', async () => {
      const events: SaysoDefinitionEvent[] = [];
      const onEvent = (event: SaysoDefinitionEvent): void => void events.push(event);
      document.addEventListener('sayso-definition', onEvent);
      const definition = {
        elements: [
          { type: 'text', name: 'a' },
          { type: 'datepicker', name: 'b' },
        ],
      };
      await shownSurvey(newPlace(), { definition });
      await shownSurvey(newPlace(), { definition: structuredClone(definition) });
      document.removeEventListener('sayso-definition', onEvent);

      expect(heard.lines).to.have.length(1);
      expect(heard.lines[0])
        .to.include('<sayso-survey>')
        .and.include('elements[1]')
        .and.include('datepicker');
      expect(events).to.have.length(2);
      for (const { usable, issues } of events) {
        expect(usable).to.equal(true);
        expect(issues.map(({ path, code, what }) => [path, code, what])).to.deep.include([
          'elements[1]',
          'unsupportedType',
          'datepicker',
        ]);
      }
    });
  });

  it('is shown without a word about it where everything in it is done', async () => {
    const survey = await shownSurvey(newPlace(), { definition: asking('All well?') });
    expect(heard.lines).to.deep.equal([]);
    expect(wordsOf(survey)).to.include('1 question');
  });
});
