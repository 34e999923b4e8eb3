import { expect } from '@open-wc/testing';

import type { DeliveryState } from '../../src/delivery/delivery-state.js';
import { outcomes } from '../../stories/fixtures/fake-delivery.js';
import { allInside, wordsIn, wordsOf } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { choose, handedOver, press, shownSurvey, type TestSurvey } from './survey-on-a-page.js';

const elements = [{ type: 'radiogroup', name: 'use', title: 'Which use?', choices: ['Library', 'Homes'] }];

async function sent(definition: object): Promise<TestSurvey> {
  const survey = await shownSurvey(newPlace(), { definition: { elements, ...definition } });
  await choose(survey, 'Which use?', 'Library');
  await press(survey, 'Continue');
  await press(survey, 'Send my answers');
  await handedOver(survey);
  return survey;
}

async function tell(survey: TestSurvey, states: readonly DeliveryState[]): Promise<void> {
  survey.delivery.tell(...states);
  await survey.updateComplete;
}

const links = (survey: TestSurvey): (readonly [words: string, url: string | null])[] =>
  allInside(survey, '[part=onward]').map((each) => [wordsIn(each), each.getAttribute('href')]);

describe('a survey that leads on to another page', () => {
  const { href } = location;
  afterEach(() => {
    expect(location.href, 'nobody was sent away').to.equal(href);
    clearPage();
  });

  it('offers that as a link below the reference, once the answers have arrived', async () => {
    const survey = await sent({ navigateToUrl: 'https://wales.example/next?use={use}' });
    expect(links(survey)).to.deep.equal([]);
    await tell(survey, outcomes.sent);
    expect(links(survey)).to.deep.equal([
      ['Go on to wales.example', 'https://wales.example/next?use=Library'],
    ]);
    expect(wordsOf(survey)).to.contain('reference');
  });

  it('does not name the site that the page is on', async () => {
    const survey = await sent({ navigateToUrl: '/next' });
    await tell(survey, outcomes.sent);
    expect(links(survey)).to.deep.equal([['Go on', '/next']]);
  });

  it('leads nowhere while the answers wait to be sent, or were refused', async () => {
    for (const states of [outcomes.savedOnThisDevice, outcomes.closed]) {
      const survey = await sent({ navigateToUrl: '/next' });
      await tell(survey, states);
      expect(links(survey)).to.deep.equal([]);
    }
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'http://['])
    it(`never leads to ${url}`, async () => {
      const survey = await sent({ navigateToUrl: url });
      await tell(survey, outcomes.sent);
      expect(links(survey)).to.deep.equal([]);
    });

  it('shows the reference though the author wants no page at the end', async () => {
    const survey = await sent({ showCompletedPage: false, completedHtml: '<p>Bye</p>' });
    await tell(survey, outcomes.sent);
    expect(wordsOf(survey)).to.contain('reference').and.not.contain('Bye');
  });
});
