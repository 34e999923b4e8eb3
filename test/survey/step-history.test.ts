import { expect, waitUntil } from '@open-wc/testing';

import { outcomes } from '../../stories/fixtures/fake-delivery.js';
import { forgetHistory } from '../support/forget-history.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  choice,
  choose,
  field,
  handedOver,
  heading,
  press,
  shownSurvey,
  surveyIn,
  read,
  write,
  type TestSurvey,
} from './survey-on-a-page.js';

const page = (title: string, name: string, more: object = {}) => ({
  title,
  elements: [{ type: 'text', name, title: `${title}?` }],
  ...more,
});

const definition = {
  pages: [
    { title: 'One', elements: [{ type: 'boolean', name: 'more', title: 'More?', isRequired: true }] },
    page('Two', 'two'),
    page('Three', 'three'),
  ],
};

const open = (): Promise<TestSurvey> => shownSurvey(newPlace(), { definition });

/** Resolves once the browser has come to another of its entries, and all who listen have heard of it. */
const popped = (): Promise<unknown> =>
  new Promise((resolve) => addEventListener('popstate', () => setTimeout(resolve), { once: true }));

/** As a resident does it with the browser's own button. */
async function traverse(survey: TestSurvey, by: number): Promise<void> {
  const there = popped();
  history.go(by);
  await there;
  await survey.updateComplete;
}

/** What the page itself keeps in the present entry. */
const routerState = (): unknown => (history.state as { router?: number }).router;

async function toThird(survey: TestSurvey): Promise<void> {
  await choose(survey, 'More?', 'Yes');
  await press(survey, 'Continue');
  await write(survey, 'Two?', 'second');
  await press(survey, 'Continue');
  expect(heading(survey)).to.equal('Three');
}

async function toCheck(survey: TestSurvey): Promise<void> {
  await toThird(survey);
  await write(survey, 'Three?', 'third');
  await press(survey, 'Continue');
  expect(heading(survey)).to.equal('Check your answers');
}

describe('The browser’s Back', () => {
  const address = location.href;
  beforeEach(forgetHistory);
  afterEach(clearPage);

  it('leads through the steps and forward again, loses nothing and leaves the address alone', async () => {
    const survey = await open();
    await toCheck(survey);
    const seen: string[] = [];
    for (let steps = 0; steps < 3; steps++) {
      await traverse(survey, -1);
      seen.push(heading(survey));
    }
    expect(seen).to.deep.equal(['Three', 'Two', 'One']);
    expect(choice(survey, 'More?', 'Yes').checked).to.equal(true);
    await traverse(survey, 1);
    expect(field(survey, 'Two?').value).to.equal('second');
    await traverse(survey, 2);
    expect(heading(survey)).to.equal('Check your answers');
    expect(location.href).to.equal(address);
    expect(JSON.stringify(history.state), 'no answer is kept in the history').not.to.match(/second|third/);
  });

  it('leads nowhere among the steps of another definition', async () => {
    const survey = await open();
    await toCheck(survey);
    await traverse(survey, -3);
    survey.definition = { ...definition };
    await read(survey);
    await traverse(survey, 3);
    expect(heading(survey)).to.equal('One');
  });

  it('leads to where our own Back was pressed, which is a step like another', async () => {
    const survey = await open();
    await toThird(survey);
    await press(survey, 'Back');
    expect(heading(survey)).to.equal('Two');
    await traverse(survey, -1);
    expect(heading(survey)).to.equal('Three');
    await traverse(survey, -2);
    expect(heading(survey)).to.equal('One');
    await traverse(survey, 3);
    expect(heading(survey)).to.equal('Two');
  });

  it('leads from a question that is being changed to the check', async () => {
    const survey = await open();
    await toCheck(survey);
    await press(survey, 'Change Three?');
    expect(heading(survey)).to.equal('Three');
    await traverse(survey, -1);
    expect(heading(survey)).to.equal('Check your answers');
    await traverse(survey, 1);
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    await traverse(survey, -1);
    expect(heading(survey)).to.equal('Three');
  });

  it('sends nothing twice after Send: the confirmation stays, and its steps are gone', async () => {
    const survey = await open();
    await toCheck(survey);
    await press(survey, 'Send my answers');
    await handedOver(survey);
    survey.delivery.tell(...outcomes.sent);
    await survey.updateComplete;
    const sent = heading(survey);
    await traverse(survey, -1);
    // Those of other tests are there, too.
    const ours = () =>
      Object.values((history.state as { sayso: Record<string, { depth: number }> }).sayso).at(-1);
    await waitUntil(() => ours()?.depth === 0, 'It never came out of its steps.');
    expect(heading(survey)).to.equal(sent);
    expect(survey.delivery.submissions).to.have.length(1);
  });

  for (const [what, hidden, last] of [
    ['where the browser names its entries', false, [3]],
    // There each of the two has led one entry back: to the first of the steps, and out of them.
    ['where it does not', true, [3, 2]],
  ] as const) {
    it(`is not led further than was meant by two quick presses after Send, ${what}`, async () => {
      for (const router of [1, 2, 3]) history.pushState({ router }, '');
      if (hidden) Object.defineProperty(window, 'navigation', { value: undefined, configurable: true });
      try {
        const survey = await open();
        await toCheck(survey);
        await press(survey, 'Send my answers');
        await handedOver(survey);
        survey.delivery.tell(...outcomes.sent);
        await survey.updateComplete;
        const sent = heading(survey);
        history.back();
        history.back();
        // Until nothing moves any more.
        await new Promise((resolve) => setTimeout(resolve, 400));
        expect(last).to.include(routerState());
        expect(heading(survey)).to.equal(sent);
      } finally {
        if (hidden) Reflect.deleteProperty(window, 'navigation');
      }
    });
  }

  it('leaves what the page keeps in its entries, and passes over those of others', async () => {
    history.replaceState({ router: 7 }, '');
    const survey = await open();
    await choose(survey, 'More?', 'Yes');
    await press(survey, 'Continue');
    expect(routerState()).to.equal(7);
    history.pushState({ router: 8 }, '');
    await press(survey, 'Continue');
    await traverse(survey, -1);
    expect(routerState()).to.equal(8);
    expect(heading(survey)).to.equal('Two');
  });

  it('is left to the browser where the page keeps a text in its entries', async () => {
    history.replaceState('a text', '');
    const survey = await open();
    await choose(survey, 'More?', 'Yes');
    await press(survey, 'Continue');
    expect(history.state).to.equal('a text');
    await press(survey, 'Back');
    expect(heading(survey)).to.equal('One');
    history.replaceState(null, '');
  });

  it('leads two surveys on one page through their own steps', async () => {
    const [first, second] = [surveyIn(newPlace(), { definition }), surveyIn(newPlace(), { definition })];
    await Promise.all([read(first), read(second)]);
    for (const survey of [first, second]) {
      await choose(survey, 'More?', 'Yes');
      await press(survey, 'Continue');
    }
    await traverse(first, -1);
    await second.updateComplete;
    expect([heading(first), heading(second)]).to.deep.equal(['Two', 'One']);
    await traverse(first, -1);
    expect([heading(first), heading(second)]).to.deep.equal(['One', 'One']);
  });

  for (const [what, pushState] of [
    ['passes over them', () => undefined],
    [
      'throws',
      () => {
        throw new DOMException('', 'SecurityError');
      },
    ],
  ] as const) {
    it(`is left to the browser where that takes no more entries and ${what}`, async () => {
      const survey = await open();
      const { pushState: real } = History.prototype;
      History.prototype.pushState = pushState;
      try {
        await toThird(survey);
        const { length } = history;
        await press(survey, 'Back');
        expect(heading(survey)).to.equal('Two');
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(heading(survey)).to.equal('Two');
        expect(history.length).to.equal(length);
      } finally {
        History.prototype.pushState = real;
      }
    });
  }

  it('begins each step at its heading, wherever its page had been scrolled to, and leaves the page its own way', async () => {
    const { scrollRestoration } = history;
    const survey = await open();
    expect(history.scrollRestoration).to.equal(scrollRestoration);
    await toThird(survey);
    expect(history.scrollRestoration).to.equal('manual');
    survey.remove();
    expect(history.scrollRestoration).to.equal(scrollRestoration);
  });

  it('is none of its business once it has left the page', async () => {
    const survey = await open();
    await toThird(survey);
    survey.remove();
    await traverse(survey, -1);
    newPlace().append(survey);
    await survey.updateComplete;
    expect(heading(survey)).to.equal('Three');
  });
});
