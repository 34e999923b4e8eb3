import { aTimeout, expect, waitUntil as waitUntilSoon } from '@open-wc/testing';

import { easyRead } from '../../stories/fixtures/easy-read.js';
import { fakeSpeech, type FakeSpeech, type FakeVoice } from '../support/fake-speech.js';
import { allInside, fieldsInside, focused, inside, pressable, wordsIn, wordsOf } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  asks,
  choose,
  handedOver,
  heading,
  liveRegion,
  press,
  question,
  shownSurvey,
  write,
  type SurveyOptions,
  type TestSurvey,
} from './survey-on-a-page.js';

/** What loads late may take its time, where other tests run beside these. */
const waitUntil = (holds: () => unknown): Promise<void> =>
  waitUntilSoon(() => !!holds(), undefined, { timeout: 6000 });

const ORDINARY = 'To what extent are your views taken into account in decisions about your neighbourhood?';
const EASY = 'Do people listen to you?';
const ALOUD = 'Read the questions aloud';

const open = (options: SurveyOptions = {}, lang = 'en-GB'): Promise<TestSurvey> => {
  const place = newPlace();
  place.lang = lang;
  return shownSurvey(place, { definition: easyRead, ...options });
};

/** The switch with these words. */
function tick(survey: TestSurvey, words: string): HTMLInputElement {
  const found = allInside(survey, '.reading-help label').find((each) => wordsIn(each) === words);
  if (!found) throw new Error(`There is no switch “${words}”: ${wordsOf(survey)}`);
  return found.querySelector('input')!;
}

async function turn(survey: TestSurvey, words: string): Promise<void> {
  tick(survey, words).click();
  await survey.updateComplete;
}

const switches = (survey: TestSurvey): string[] =>
  allInside(survey, '.reading-help label').map((each) => wordsIn(each));

const pictures = (survey: TestSurvey): HTMLImageElement[] =>
  allInside(survey, '.easy-picture').filter((each) => each instanceof HTMLImageElement);

describe('easy read', () => {
  afterEach(clearPage);

  it('is off, and can be switched on and off', async () => {
    const survey = await open();
    expect(asks(survey, ORDINARY)).to.equal(true);
    expect(pictures(survey)).to.deep.equal([]);
    await turn(survey, 'Easy read');
    expect(tick(survey, 'Easy read').checked).to.equal(true);
    expect(asks(survey, EASY)).to.equal(true);
    expect(heading(survey)).to.equal('Tell us what you think about this place');
    expect([...question(survey, EASY).querySelectorAll('.choice')].map(wordsIn)).to.deep.equal([
      'Yes, a lot',
      'A little',
      'No',
    ]);
    await turn(survey, 'Easy read');
    expect(asks(survey, ORDINARY)).to.equal(true);
    expect(pictures(survey)).to.deep.equal([]);
  });

  it('keeps what was answered, and says it in its own words until the end', async () => {
    const survey = await open();
    await choose(survey, ORDINARY, 'To some extent');
    await turn(survey, 'Easy read');
    expect(fieldsInside(survey, 'input[type=radio]').map(({ checked }) => checked)).to.deep.equal([
      false,
      true,
      false,
    ]);
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    expect(wordsOf(survey)).to.contain('Do people listen to you? A little');
    await press(survey, 'Send my answers');
    await handedOver(survey);
    expect(survey.delivery.submissions[0]!.envelope.answers).to.deep.equal({ listened: 'some' });
    expect(survey.delivery.submissions[0]!.envelope.language).to.equal('en-GB');
  });

  it('says in its own words what is missing', async () => {
    const survey = await open();
    await turn(survey, 'Easy read');
    await press(survey, 'Continue');
    expect(wordsIn(inside(survey, '#problems'))).to.contain('people listen to you');
    expect(wordsIn(inside(survey, '#problems'))).not.to.contain('taken into account');
  });

  it('has each picture beside its question, with its room kept before it comes', async () => {
    const survey = await open();
    await turn(survey, 'Easy read');
    const all = pictures(survey);
    expect(all.map(({ alt }) => alt)).to.deep.equal(['', '', 'A tree in the sun']);
    for (const each of all) {
      expect(each.loading).to.equal('lazy');
      expect(each.width).to.be.above(50);
      expect(each.height).to.be.above(50);
    }
    expect(all[0]!.closest('.question')).to.equal(question(survey, EASY));
  });

  it('is words only where a picture is broken, or may run something', async () => {
    const survey = await open({
      definition: {
        elements: [
          { type: 'text', name: 'a', title: 'Long', easyRead: { text: 'One', picture: '/nowhere.svg' } },
          {
            type: 'text',
            name: 'b',
            title: 'Long',
            easyRead: { text: 'Two', picture: 'javascript:alert(1)' },
          },
        ],
      },
    });
    await turn(survey, 'Easy read');
    const [picture, ...others] = pictures(survey);
    expect(others).to.deep.equal([]);
    picture!.dispatchEvent(new Event('error'));
    expect(picture!.getBoundingClientRect().height).to.equal(0);
    expect(asks(survey, 'One')).to.equal(true);
  });

  it('is larger, with the picture on the side where reading begins, and in one column where that is too narrow', async () => {
    const place = newPlace();
    place.style.inlineSize = '60em';
    const survey = await shownSurvey(place, { definition: easyRead });
    const size = (): number => parseFloat(getComputedStyle(inside(survey, '.question')).fontSize);
    const before = size();
    await turn(survey, 'Easy read');
    expect(size() / before).to.be.within(1.169, 1.2);
    const at = (): { picture: DOMRect; legend: DOMRect; choices: DOMRect } => ({
      picture: pictures(survey)[0]!.getBoundingClientRect(),
      legend: inside(survey, 'legend').getBoundingClientRect(),
      choices: inside(survey, '.question .choices').getBoundingClientRect(),
    });
    expect(at().picture.right).to.be.at.most(at().legend.left);
    expect(at().picture.right).to.be.at.most(at().choices.left);
    place.dir = 'rtl';
    expect(at().picture.left).to.be.at.least(at().legend.right);
    place.dir = 'ltr';
    place.style.inlineSize = '20em';
    expect(at().picture.top).to.be.at.least(at().legend.bottom - 1);
    expect(at().choices.top).to.be.at.least(at().picture.bottom);
    expect(at().choices.left).to.equal(at().legend.left);
  });

  it('is on from the start on a page that says so', async () => {
    const survey = await open({ attributes: { 'easy-read': ' ' } });
    expect(asks(survey, EASY)).to.equal(true);
    expect(tick(survey, 'Easy read').checked).to.equal(true);
    await turn(survey, 'Easy read');
    expect(survey.hasAttribute('easy-read')).to.equal(false);
  });

  it('falls back to the ordinary text, marked with the language that this is in', async () => {
    const survey = await open(
      {
        definition: {
          elements: [
            {
              type: 'text',
              name: 'a',
              title: { en: 'Long' },
              easyRead: { text: { en: 'Short' }, picture: '/a.svg' },
            },
            { type: 'text', name: 'b', title: { en: 'Only this' }, easyRead: { picture: '/b.svg' } },
          ],
        },
      },
      'cy',
    );
    await waitUntil(() => switches(survey).includes('Hawdd ei ddeall'));
    await turn(survey, 'Hawdd ei ddeall');
    for (const words of ['Short', 'Only this'])
      expect(allInside(survey, 'label [lang=en]').map(wordsIn)).to.contain(words);
  });

  it('is not offered by a survey that has none', async () => {
    const survey = await open({ definition: { elements: [{ type: 'text', name: 'a' }] } });
    expect(allInside(survey, '.reading-help')).to.deep.equal([]);
  });

  it('writes nothing to the device, and is kept only with answers that the resident asks to have kept', async () => {
    const attributes = { activity: 'easy-2026' };
    const keys = (): string[] => Object.keys(localStorage).filter((key) => key.includes('easy-2026'));
    let survey = await open({ attributes });
    await turn(survey, 'Easy read');
    await choose(survey, EASY, 'No');
    expect(keys()).to.deep.equal([]);
    survey.dispatchEvent(new Event('pointerdown'));
    await waitUntil(() => allInside(survey, '#aids button').length);
    await press(survey, 'Save my answers on this device');
    expect(wordsIn(inside(survey, 'section.panel'))).to.contain('that you asked for help with reading');
    await press(survey, 'Save my answers');
    expect(keys().length).to.equal(1);
    survey.remove();
    survey = await open({ attributes });
    await press(survey, 'Carry on');
    expect(asks(survey, EASY)).to.equal(true);
    survey.remove();
    localStorage.removeItem(keys()[0]!);
  });
});

describe('reading questions aloud', () => {
  let speech: FakeSpeech;
  afterEach(() => {
    clearPage();
    speech.restore();
  });

  /** A survey on a device with these voices, with its questions to be read aloud. */
  async function spoken(
    voices?: readonly FakeVoice[] | null,
    options: SurveyOptions = {},
  ): Promise<TestSurvey> {
    speech = fakeSpeech(voices);
    const survey = await open(options);
    await turn(survey, ALOUD);
    return survey;
  }
  const listen = (title: string): string => `Listen ${title}`;

  it('reads the title, the hint and the choices in their order, by the voice of the page’s language', async () => {
    const survey = await spoken();
    await press(survey, listen('Which of these contribute to your wellbeing?'));
    expect(speech.words).to.deep.equal([
      'Which of these contribute to your wellbeing? (optional)',
      'Choose all that are true for you.',
      'People',
      'Parks',
    ]);
    expect(speech.said.map(({ lang, voice }) => [lang, voice?.lang])).to.deep.equal(
      speech.said.map(() => ['en-GB', 'en-GB']),
    );
  });

  it('reads in easy read what is shown there', async () => {
    const survey = await spoken();
    await turn(survey, 'Easy read');
    await press(survey, listen(EASY));
    expect(speech.words).to.deep.equal([EASY, 'Yes, a lot', 'A little', 'No']);
  });

  it('reads what is wrong with an answer', async () => {
    const survey = await spoken();
    await press(survey, 'Continue');
    await press(survey, listen(ORDINARY));
    expect(speech.words[1]).to.match(/^Error: /);
  });

  it('stops at a second press, and once it is done', async () => {
    const survey = await spoken();
    const button = pressable(survey, listen(ORDINARY));
    button.focus();
    await press(survey, listen(ORDINARY));
    expect(wordsIn(button)).to.equal(`Stop ${ORDINARY}`);
    expect(focused()).to.equal(button);
    await press(survey, `Stop ${ORDINARY}`);
    expect(speech.words).to.deep.equal([]);
    expect(wordsIn(button)).to.equal(listen(ORDINARY));
    await press(survey, listen(ORDINARY));
    speech.finish();
    await survey.updateComplete;
    expect(wordsIn(button)).to.equal(listen(ORDINARY));
    expect(liveRegion(survey)).to.equal('');
  });

  it('reads one thing at a time', async () => {
    const survey = await spoken();
    await press(survey, listen(ORDINARY));
    await press(survey, listen('What improvements would you prioritise?'));
    expect(speech.words[0]).to.contain('What improvements');
    expect(allInside(survey, '.listen').filter((each) => wordsIn(each).startsWith('Stop')).length).to.equal(
      1,
    );
  });

  it('reads more slowly if that is asked for', async () => {
    const survey = await spoken();
    await turn(survey, 'More slowly');
    await press(survey, listen(ORDINARY));
    expect(speech.said[0]!.rate).to.be.below(0.9);
  });

  it('reads the whole page, without buttons and switches', async () => {
    const survey = await spoken();
    await press(survey, 'Listen to this page');
    expect(speech.words[0]).to.equal('The neighbourhood plan: tell us your views');
    expect(speech.words).to.contain('Not at all');
    expect(speech.words.join(' ')).not.to.match(/Continue|Listen|Easy read|Save my answers/);
  });

  it('falls silent when the page is left', async () => {
    const survey = await spoken();
    await choose(survey, ORDINARY, 'Not at all');
    await press(survey, listen(ORDINARY));
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    expect(speech.words).to.deep.equal([]);
  });

  it('falls silent when the survey is taken away, and leaves alone what others read', async () => {
    const survey = await spoken();
    await press(survey, listen(ORDINARY));
    survey.remove();
    expect(speech.words).to.deep.equal([]);
    expect(speech.cancelled).to.equal(1);
  });

  it('says so when the device could not', async () => {
    const survey = await spoken();
    await press(survey, listen(ORDINARY));
    speech.fail('synthesis-failed');
    await waitUntil(() => liveRegion(survey) === 'Your device could not read this aloud.');
    expect(wordsIn(inside(survey, '.question .listen'))).to.equal(listen(ORDINARY));
  });

  it('is not offered in Welsh by a device that has English voices only', async () => {
    speech = fakeSpeech();
    const survey = await open({}, 'cy');
    await waitUntil(() => switches(survey).includes('Hawdd ei ddeall'));
    expect(switches(survey)).to.deep.equal(['Hawdd ei ddeall']);
  });

  it('is offered in Welsh by a device that has a Welsh voice, by its short name too', async () => {
    speech = fakeSpeech([{ lang: 'en_GB' }, { lang: 'cy_GB' }]);
    const survey = await open({}, 'cy');
    await waitUntil(() => switches(survey).length === 2);
    await turn(survey, 'Darllen y cwestiynau yn uchel');
    pressable(
      survey,
      'Gwrando I ba raddau y caiff eich barn ei hystyried mewn penderfyniadau am eich cymdogaeth?',
    ).click();
    expect(speech.said[0]!.voice?.lang).to.equal('cy_GB');
  });

  it('has no button at a question in a language without a voice', async () => {
    speech = fakeSpeech([{ lang: 'en-GB' }]);
    const survey = await open({
      definition: {
        readAloud: true,
        elements: [
          { type: 'text', name: 'a', title: 'English' },
          { type: 'text', name: 'b', title: { cy: 'Cymraeg' } },
        ],
      },
    });
    await turn(survey, ALOUD);
    expect(allInside(survey, '.question .listen').map(wordsIn)).to.deep.equal(['Listen English']);
  });

  it('asks no voice that is not on the device', async () => {
    speech = fakeSpeech([{ lang: 'en-GB', localService: false }]);
    const survey = await open();
    expect(switches(survey)).to.deep.equal(['Easy read']);
  });

  it('waits a moment for voices that load late, and takes those that load later', async () => {
    speech = fakeSpeech([]);
    const survey = await open();
    expect(switches(survey)).to.deep.equal(['Easy read']);
    speech.load([{ lang: 'en-GB' }]);
    await survey.updateComplete;
    expect(switches(survey)).to.deep.equal(['Easy read', ALOUD]);
  });

  it('is not offered where there is no speech at all', async () => {
    speech = fakeSpeech(null);
    const survey = await open();
    expect(switches(survey)).to.deep.equal(['Easy read']);
    await turn(survey, 'Easy read');
    expect(asks(survey, EASY)).to.equal(true);
  });

  it('is offered below the questions of every other survey, once somebody begins', async () => {
    speech = fakeSpeech();
    const survey = await open({ definition: { elements: [{ type: 'text', name: 'a', title: 'What?' }] } });
    expect(allInside(survey, '.reading-help')).to.deep.equal([]);
    await write(survey, 'What?', 'x');
    survey.dispatchEvent(new Event('pointerdown'));
    await waitUntil(() => allInside(survey, '#aids button').length);
    await press(survey, ALOUD);
    await waitUntil(() => allInside(survey, '.listen').length);
    await survey.updateComplete;
    expect(focused()).to.equal(tick(survey, ALOUD));
    expect(tick(survey, ALOUD).checked).to.equal(true);
    expect(allInside(survey, '#aids button').map(wordsIn)).not.to.contain(ALOUD);
    await press(survey, 'Listen What?');
    expect(speech.words).to.deep.equal(['What?']);
    await aTimeout(0);
  });
});
