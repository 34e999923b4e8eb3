import { expect } from '@open-wc/testing';

import { fetchList, parseReply } from '../../src/survey/supply/fetch-list.js';
import { listen } from '../support/console-lines.js';
import { allInside, focused, inside, wordsIn } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { until } from '../support/until.js';
import {
  choose,
  errors,
  handedOver,
  liveRegion,
  pick,
  press,
  question,
  shownSurvey,
  surveyIn,
  type TestSurvey,
} from './survey-on-a-page.js';

const TITLE = 'Which ward?';
const ward = (url: string, more: object = {}): object => ({
  ...{ type: 'dropdown', name: 'ward', title: TITLE, choicesByUrl: { url } },
  ...more,
});
const asking = (...elements: readonly object[]): object => ({ elements });

/** One request, whose end a test decides. */
interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  readonly reply: (body: unknown, init?: ResponseInit) => Promise<void>;
  readonly fail: () => Promise<void>;
}

/** Requests for lists, in place of the network. Others are fetched as ever. */
class Lists {
  readonly asked: Asked[] = [];
  readonly #fetch = window.fetch;

  constructor() {
    window.fetch = (input, init = {}) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.includes('lists.example')) return this.#fetch.call(window, input, init);
      return new Promise((resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        const after = (): Promise<void> => new Promise((done) => setTimeout(done, 10));
        this.asked.push({
          ...{ url, init },
          reply: (body, more) => {
            resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), more));
            return after();
          },
          fail: () => {
            reject(new TypeError('Failed to fetch'));
            return after();
          },
        });
      });
    };
  }

  get urls(): string[] {
    return this.asked.map(({ url }) => url);
  }

  restore(): void {
    window.fetch = this.#fetch;
  }
}

const notice = (survey: TestSurvey): string => wordsIn(question(survey, TITLE).querySelector('.panel p'));
const options = (survey: TestSurvey): string[] => allInside(survey, 'option').map((each) => wordsIn(each));

async function sent(survey: TestSurvey): Promise<unknown> {
  await press(survey, 'Continue');
  await press(survey, 'Send my answers');
  await handedOver(survey);
  return survey.delivery.submissions[0]!.envelope.answers;
}

describe('choices of a list that is loaded', () => {
  let lists: Lists;
  let number = 0;
  /** Each test its own: what was loaded once is kept for as long as the page is there. */
  const newUrl = (): string => `https://lists.example/${++number}`;

  beforeEach(() => {
    lists = new Lists();
  });
  afterEach(() => {
    lists.restore();
    clearPage();
  });

  it('are asked for without cookies, and there once they have come', async () => {
    const url = newUrl();
    const survey = await shownSurvey(newPlace(), { definition: asking(ward(url)) });
    expect(notice(survey)).to.equal('Loading the choices.');
    expect(lists.urls).to.deep.equal([url]);
    expect(lists.asked[0]!.init.credentials).to.equal('omit');
    await lists.asked[0]!.reply(['North', 'South']);
    await survey.updateComplete;
    expect(options(survey)).to.deep.equal(['Choose one', 'North', 'South']);
    await pick(survey, TITLE, 'South');
    expect(await sent(survey)).to.deep.equal({ ward: 'South' });
  });

  it('are asked for once on a page, whatever asks for them', async () => {
    const url = newUrl();
    const again = ward(url, { name: 'again', title: 'And this?', type: 'checkbox' });
    const survey = await shownSurvey(newPlace(), { definition: asking(ward(url), again) });
    expect(lists.urls).to.deep.equal([url]);
    await lists.asked[0]!.reply(['North']);
    await survey.updateComplete;
    expect(allInside(survey, 'option, label.choice').length).to.equal(3);
    const other = await shownSurvey(newPlace(), { definition: asking(ward(url)) });
    expect(options(other)).to.deep.equal(['Choose one', 'North']);
    expect(lists.urls).to.deep.equal([url]);
  });

  for (const [type, control] of [
    ['radiogroup', '[type=radio]'],
    ['checkbox', '[type=checkbox]'],
    ['dropdown', 'option'],
    ['tagbox', '[type=checkbox]'],
    ['imagepicker', '.pictures [type=radio]'],
    ['ranking', '.ranked'],
  ] as const)
    it(`are those of a ${type}`, async () => {
      const survey = await shownSurvey(newPlace(), { definition: asking(ward(newUrl(), { type })) });
      await lists.asked[0]!.reply([
        { value: 1, title: 'One', imageLink: '/stories/images/tile.svg' },
        { value: 2, title: 'Two' },
      ]);
      await survey.updateComplete;
      expect(allInside(survey, control).length).to.equal(type === 'dropdown' ? 3 : 2);
      expect(allInside(survey, 'img').length).to.equal(type === 'imagepicker' ? 1 : 0);
    });

  it('are those of a column, for each row by what is answered there', async () => {
    const url = newUrl();
    const table = {
      ...{ type: 'matrixdynamic', name: 'table', title: 'Trips', rowCount: 2 },
      columns: [
        { name: 'area', cellType: 'radiogroup', choices: ['a', 'b'] },
        { name: 'ward', cellType: 'dropdown', choicesByUrl: { url: `${url}/{row.area}` } },
      ],
    };
    const survey = await shownSurvey(newPlace(), { definition: asking(table) });
    expect(lists.urls).to.deep.equal([]);
    allInside(survey, 'input[type=radio]')[3]!.click();
    await survey.updateComplete;
    expect(lists.urls).to.deep.equal([`${url}/b`]);
    await lists.asked[0]!.reply(['Exe']);
    await survey.updateComplete;
    expect(options(survey)).to.deep.equal(['Choose one', 'Exe']);
    const list = inside(survey, 'select', HTMLSelectElement);
    list.selectedIndex = 1;
    list.dispatchEvent(new Event('change'));
    await survey.updateComplete;
    expect(await sent(survey)).to.deep.equal({ table: [{}, { area: 'b', ward: 'Exe' }] });
  });

  it('follow an answer: the older request is given up, and its list never shown', async () => {
    const url = newUrl();
    const area = { type: 'radiogroup', name: 'area', title: 'Area?', choices: ['a', 'b'] };
    const definition = asking(area, ward(`${url}/{area}`));
    const survey = await shownSurvey(newPlace(), { definition });
    expect(notice(survey)).to.equal('The choices appear here when you have answered “Area?”.');
    await choose(survey, 'Area?', 'a');
    await choose(survey, 'Area?', 'b');
    expect(lists.urls).to.deep.equal([`${url}/a`, `${url}/b`]);
    expect(lists.asked[0]!.init.signal?.aborted).to.equal(true);
    await lists.asked[1]!.reply(['Bee']);
    await survey.updateComplete;
    expect(options(survey)).to.deep.equal(['Choose one', 'Bee']);
    await pick(survey, TITLE, 'Bee');
    // Back to one that was given up: it is asked for again, and its answer is gone meanwhile.
    await choose(survey, 'Area?', 'a');
    await lists.asked[2]!.reply(['Ay']);
    await survey.updateComplete;
    expect(options(survey)).to.deep.equal(['Choose one', 'Ay']);
    expect(inside(survey, 'select', HTMLSelectElement).selectedIndex).to.equal(0);
    expect(await sent(survey)).to.deep.equal({ area: 'a' });
  });

  it('say that they are on the way to whoever has to answer, once', async () => {
    const definition = asking(ward(newUrl(), { isRequired: true }));
    const survey = await shownSurvey(newPlace(), { definition });
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal([`Wait a moment: the choices for “${TITLE}” are still loading`]);
  });

  it('may be left out by whoever need not answer', async () => {
    const survey = await shownSurvey(newPlace(), { definition: asking(ward(newUrl())) });
    expect(await sent(survey)).to.deep.equal({});
  });

  it('are given up when the widget leaves the page, and asked for when it is back', async () => {
    const survey = await shownSurvey(newPlace(), { definition: asking(ward(newUrl())) });
    survey.remove();
    expect(lists.asked[0]!.init.signal?.aborted).to.equal(true);
    newPlace().append(survey);
    await survey.updateComplete;
    expect(lists.asked.length).to.equal(2);
    await lists.asked[1]!.reply(['North']);
    await survey.updateComplete;
    expect(options(survey)).to.deep.equal(['Choose one', 'North']);
  });

  it('are shown in words at the check, also on pages that nobody has been to', async () => {
    const definition = {
      pages: [
        { elements: [{ type: 'text', name: 'a' }] },
        { elements: [ward(newUrl(), { defaultValue: 7 })] },
      ],
    };
    const survey = await shownSurvey(newPlace(), { definition });
    await lists.asked[0]!.reply([{ id: 7, title: 'Seventh' }]);
    await press(survey, 'Continue');
    await press(survey, 'Continue');
    expect(allInside(survey, 'dd.given').map((each) => wordsIn(each))).to.deep.equal([
      'Not provided',
      'Seventh',
    ]);
  });

  describe('that does not come', () => {
    let console_: ReturnType<typeof listen>;
    beforeEach(() => {
      console_ = listen('warn');
    });
    afterEach(() => console_.stop());

    async function failed(definition: object): Promise<TestSurvey> {
      const survey = await shownSurvey(newPlace(), { definition });
      await lists.asked[0]!.reply('', { status: 404 });
      await survey.updateComplete;
      return survey;
    }

    it('say so, on the page and aloud, and tell the page’s owner what to look for', async () => {
      const url = newUrl();
      const survey = await failed(asking(ward(url)));
      expect(notice(survey)).to.equal('We could not load the choices.');
      expect(console_.lines.join()).to.contain(
        `<sayso-survey> could not load the choices of "ward" from "${url}": the server replied 404.`,
      );
      expect(console_.lines.join()).to.contain('connect-src');
      await until(() => liveRegion(survey), 'word about it');
      expect(liveRegion(survey)).to.equal(`The choices for “${TITLE}” could not be loaded`);
    });

    it('hold nobody up, though an answer is required', async () => {
      const survey = await failed(asking(ward(newUrl(), { isRequired: true })));
      expect(await sent(survey)).to.deep.equal({});
    });

    it('can be tried again, from where one can go on', async () => {
      const survey = await failed(asking(ward(newUrl())));
      const button = inside(survey, '.warn button');
      button.focus();
      button.click();
      await survey.updateComplete;
      expect(notice(survey)).to.equal('Loading the choices.');
      expect(focused()).to.equal(inside(survey, '.panel'));
      await lists.asked[1]!.reply('', { status: 404 });
      await survey.updateComplete;
      expect(focused()).to.equal(inside(survey, '.warn button'));
      inside(survey, '.warn button').click();
      await survey.updateComplete;
      await lists.asked[2]!.reply(['North']);
      await survey.updateComplete;
      expect(focused()).to.equal(inside(survey, 'select'));
      await until(() => liveRegion(survey), 'word about it');
      expect(liveRegion(survey)).to.equal(`1 choice for “${TITLE}”`);
    });

    it('are tried again by themselves once the connection is back', async () => {
      const survey = await failed(asking(ward(newUrl())));
      window.dispatchEvent(new Event('online'));
      await survey.updateComplete;
      await lists.asked[1]!.reply(['North']);
      await survey.updateComplete;
      expect(options(survey)).to.deep.equal(['Choose one', 'North']);
    });

    it('leave those that the definition has', async () => {
      const survey = await failed(asking(ward(newUrl(), { choices: ['Somewhere'], isRequired: true })));
      expect(options(survey)).to.deep.equal(['Choose one', 'Somewhere']);
      expect(wordsIn(inside(survey, '.warn p'))).to.equal('We could not load the whole list.');
      await press(survey, 'Continue');
      expect(errors(survey)).to.deep.equal(['Select an answer to “Which ward?”']);
    });

    it('leave an answer that was there before', async () => {
      const survey = await failed(asking(ward(newUrl(), { defaultValue: 'N' })));
      expect(await sent(survey)).to.deep.equal({ ward: 'N' });
    });

    it('are none where the reply has no list', async () => {
      const survey = surveyIn(newPlace(), { definition: asking(ward(newUrl())) });
      await until(() => lists.asked.length, 'request');
      await lists.asked[0]!.reply({ error: 'no' });
      await survey.updateComplete;
      expect(notice(survey)).to.equal('We could not load the choices.');
      expect(console_.lines.join()).to.contain('its reply has no list of choices where the definition says');
    });

    it('are asked for a second time before anybody is told', async () => {
      const survey = await shownSurvey(newPlace(), { definition: asking(ward(newUrl())) });
      await lists.asked[0]!.fail();
      expect(notice(survey)).to.equal('Loading the choices.');
      await until(() => lists.asked.length === 2, 'second request');
      await lists.asked[1]!.reply(['North']);
      await survey.updateComplete;
      expect(options(survey)).to.deep.equal(['Choose one', 'North']);
    });
  });
});

describe('a reply', () => {
  const cases: readonly (readonly [what: string, text: string, read: unknown])[] = [
    ['is JSON', ' [1, "a"]', [1, 'a']],
    ['is an object', '{"a":[1]}', { a: [1] }],
    ['is a choice on each line', 'North\r\n\n South \n', ['North', 'South']],
    ['is no page', '<!doctype html><p>Log in to the café’s network</p>', 'throws'],
    ['is no half of a list', '["North", "So', 'throws'],
    ['is no endless text', 'x'.repeat(5_000_001), 'throws'],
  ];
  for (const [what, text, expected] of cases)
    it(what, () => {
      const read = (): unknown => parseReply(text);
      if (expected === 'throws') expect(read).to.throw();
      else expect(read()).to.deep.equal(expected);
    });

  for (const url of ['javascript:alert(1)', 'data:application/json,[]', 'blob:x', 'mailto:a@b.cc'])
    it(`never comes from ${url}`, async () => {
      let error: unknown;
      await fetchList(url, new AbortController().signal).catch((each: unknown) => (error = each));
      expect((error as Error).message).to.equal('it is not an http or https URL');
    });
});
