import { aTimeout, expect, waitUntil } from '@open-wc/testing';

import { outcomes } from '../../stories/fixtures/fake-delivery.js';
import { urdu } from '../../stories/fixtures/urdu.js';
import { listen } from '../support/console-lines.js';
import { allInside, inside, wordsIn, wordsOf } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  choose,
  handedOver,
  heading,
  press,
  shownSurvey,
  write,
  writeDate,
  type TestSurvey,
} from './survey-on-a-page.js';

async function surveyOn(lang: string, definition: unknown): Promise<TestSurvey> {
  const place = newPlace();
  place.lang = lang;
  const survey = await shownSurvey(place, { definition });
  if (lang.startsWith('cy')) await waitUntil(() => wordsOf(survey).includes('cwestiwn'));
  if (lang === 'ur') await waitUntil(() => inside(survey, '.widget').lang === lang);
  return survey;
}

/** The language that the text of an element is marked as, by the nearest `lang` inside the widget or around it. */
function markedAs(survey: TestSurvey, words: string): string {
  const element = allInside(survey).find(
    (each) => wordsIn(each) === words && ![...each.children].some((child) => wordsIn(child) === words),
  );
  if (!element) throw new Error(`Nothing says “${words}”: ${wordsOf(survey)}`);
  return (element.closest<HTMLElement>('[lang]') ?? survey.closest<HTMLElement>('[lang]')!).lang.split(
    '-',
  )[0]!;
}

const bilingual = {
  title: { default: 'Your street', cy: 'Eich stryd' },
  elements: [{ type: 'text', name: 'a', title: 'Only in English?', isRequired: true }],
};

describe('each text of a survey is marked with the language that it is in', () => {
  afterEach(clearPage);

  it('on an English page', async () => {
    const survey = await surveyOn('en', bilingual);
    expect(markedAs(survey, 'Your street')).to.equal('en');
    expect(markedAs(survey, 'Continue')).to.equal('en');
  });

  it('on a Welsh page, where a text has no translation', async () => {
    const survey = await surveyOn('cy', { locale: 'en', ...bilingual });
    expect(markedAs(survey, 'Eich stryd')).to.equal('cy');
    expect(markedAs(survey, 'Parhau')).to.equal('cy');
    expect(markedAs(survey, 'Only in English?')).to.equal('en');
  });

  it('on an Urdu page, which is written from the right', async () => {
    const survey = await surveyOn('ur', { locale: 'en', ...bilingual });
    expect(markedAs(survey, 'جاری رکھیں')).to.equal('ur');
    expect(markedAs(survey, 'Your street')).to.equal('en');
    expect(inside(survey, '.widget').dir).to.equal('rtl');
  });

  it('on a Persian page, where the author’s words are Urdu and ours are English', async () => {
    const survey = await surveyOn('fa', urdu);
    expect(markedAs(survey, 'Continue')).to.equal('en');
    expect(markedAs(survey, urdu.title)).to.equal('ur');
    expect(markedAs(survey, 'بہت زیادہ')).to.equal('ur');
  });

  it('in the live region', async () => {
    const survey = await surveyOn('fa', { elements: [{ type: 'text', name: 'a', title: 'A?' }] });
    await press(survey, 'Continue');
    await press(survey, 'Send my answers');
    await handedOver(survey);
    survey.delivery.tell(...outcomes.sent);
    await survey.updateComplete;
    expect(inside(survey, '[role=status]').closest<HTMLElement>('[lang]')?.lang).to.equal('en-GB');
  });

  it('in the author’s markup', async () => {
    const survey = await surveyOn('cy', {
      locale: 'en',
      elements: [
        { type: 'html', html: '<p>Read <b>this</b> first.</p>' },
        { type: 'text', name: 'a', title: { default: 'A?', cy: 'B?' } },
      ],
    });
    expect(markedAs(survey, 'Read this first.')).to.equal('en');
  });
});

describe('a survey in Welsh', () => {
  afterEach(clearPage);

  it('says what is wrong in Welsh', async () => {
    const survey = await surveyOn('cy', {
      elements: [{ type: 'text', name: 'a', title: { default: 'Name', cy: 'Enw' }, isRequired: true }],
    });
    await press(survey, 'Parhau');
    expect(wordsIn(inside(survey, '.error'))).to.equal('Gwall: Rhowch ateb i “Enw”');
  });

  it('writes dates in Welsh', async () => {
    const survey = await surveyOn('cy', {
      elements: [{ type: 'text', inputType: 'date', name: 'a', title: 'Pryd?' }],
    });
    await writeDate(survey, 'Pryd?', '9', '11', '2026');
    await press(survey, 'Parhau');
    expect(wordsIn(inside(survey, 'dd.given'))).to.equal('9 Tachwedd 2026');
  });

  it('changes the words of an error that is already shown', async () => {
    const survey = await surveyOn('en', {
      elements: [{ type: 'text', name: 'a', title: { default: 'Name', cy: 'Enw' }, isRequired: true }],
    });
    await press(survey, 'Continue');
    survey.parentElement!.lang = 'cy';
    await waitUntil(() => wordsOf(survey).includes('Parhau'));
    expect(wordsIn(inside(survey, '.error'))).to.equal('Gwall: Rhowch ateb i “Enw”');
  });

  it('shows an answer of a choice in the language that the page has now', async () => {
    const survey = await surveyOn('en', {
      elements: [
        {
          type: 'radiogroup',
          name: 'a',
          title: 'A?',
          choices: [{ value: 1, text: { default: 'One', cy: 'Un' } }],
        },
      ],
    });
    await choose(survey, 'A?', 'One');
    await press(survey, 'Continue');
    expect(wordsIn(inside(survey, 'dd.given'))).to.equal('One');
    survey.parentElement!.lang = 'cy';
    await waitUntil(() => wordsIn(inside(survey, 'dd.given')) === 'Un');
  });
});

describe('a survey on a page whose language is no language', () => {
  afterEach(clearPage);

  for (const lang of ['en_GB', 'english language', 'x', '']) {
    it(`speaks English where it is “${lang}”, dates included`, async () => {
      const { lines, stop } = listen('error');
      const survey = await surveyOn(lang, {
        elements: [{ type: 'text', inputType: 'date', name: 'a', title: 'When?' }],
      });
      await writeDate(survey, 'When?', '9', '11', '2026');
      await press(survey, 'Continue');
      await aTimeout(0);
      stop();
      expect(heading(survey)).to.equal('Check your answers');
      expect(wordsIn(inside(survey, 'dd.given'))).to.equal('9 November 2026');
      expect(lines).to.deep.equal([]);
    });
  }
});

describe('a survey in a language that we do not have', () => {
  afterEach(clearPage);

  // The invisible marks keep right-to-left words together inside the English sentence.
  it('is in the author’s words, with ours in English', async () => {
    const survey = await surveyOn('fa', urdu);
    expect(heading(survey)).to.equal(urdu.title);
    await write(survey, 'یہاں کیا بہتر ہونا چاہیے؟', 'درخت');
    await press(survey, 'Continue');
    expect(wordsIn(inside(survey, '.error'))).to.equal(
      `Error: Select an answer to “\u2068${urdu.elements[0].title}\u2069”`,
    );
  });
});
