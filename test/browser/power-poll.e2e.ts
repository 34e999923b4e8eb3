/** The poll on the partners' pages: when others' answers may be seen, and that nobody is counted twice. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser, Locator } from 'playwright-core';

import type { Envelope } from '../../src/delivery/envelope.js';
import type { PublishedResults } from '../../src/results/model/published-results.js';
import { openBrowser, openDevice } from './support/browser.js';
import { openCollector } from './support/collector.js';
import { openDemoSite } from './support/demo-site.js';
import { chooseRadio, enterOn, focused, tabTo } from './support/keyboard.js';
import {
  answerPoll,
  followUpTitle,
  openPoll,
  optionOf,
  poll,
  POLL,
  POLL_RESULTS,
  pollMessages,
  pollReference,
  postVotes,
} from './support/power-poll.js';
import { openRecorder } from './support/recorder.js';

/** The partners as their tags name them, by their pages. */
const NAMES = { council: 'council', trust: 'health-trust', charity: 'riverside-pantry' } as const;

/** The figures that forty residents make, and that are on no page before one has answered. */
const VOTES = { none: 25, 'not-very-much': 15 };
const FIGURES = /\b(15|25|40)\b/;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const [door, partner] of Object.entries(NAMES)) {
  test(`with only a keyboard a resident answers on the ${door}’s page, and sees only then what others said`, async (t) => {
    const collector = await openCollector(t);
    const recorder = await openRecorder(t, collector.url);
    const site = await openDemoSite(t, recorder.url);
    await postVotes(collector.url, VOTES);
    const { context, crashes, errors } = await openDevice(t, browser);
    const page = await context.newPage();
    const widget = await openPoll(page, `${site}/${door}/`);

    const labels = poll.options.map(({ value }) => optionOf(value));
    await chooseRadio(page, labels, optionOf('none'));
    await tabTo(page, 'textarea', followUpTitle);
    await page.keyboard.type('Ask us first.');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(recorder.from(POLL_RESULTS), [], 'nothing was asked for before the answer');
    assert.doesNotMatch(await everythingIn(widget), FIGURES);

    await enterOn(page, pollMessages.send);
    const reference = await pollReference(widget);
    assert.equal((await focused(page)).name, pollMessages.sent);
    const stored = collector.rows().find(({ receipt }) => receipt === reference);
    const envelope = JSON.parse(stored?.body ?? '{}') as Envelope;
    assert.equal(envelope.activity, POLL);
    assert.equal(envelope.widget, 'power-poll');
    assert.equal(envelope.partner, partner);
    assert.deepEqual(envelope.answers, { [poll.name]: 'none', 'what-would-change-that': 'Ask us first.' });

    await widget.getByRole('heading', { name: pollMessages.answersHere }).waitFor();
    assert.match(await everythingIn(widget), FIGURES);
    const mine = widget.getByRole('row', { name: pollMessages.yourAnswer });
    assert.match(await mine.innerText(), /None\s+Your answer\s+25/);
    // One's own answer is in no figure before others' answers are, too.
    assert.equal((await results(recorder.url)).responses, 40);
    assert.deepEqual([...crashes, ...errors], []);
  });
}

test('a resident who changes the answer is still one person', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  await postVotes(collector.url, { none: 20, 'not-very-much': 16 });
  const { context } = await openDevice(t, browser);
  const widget = await openPoll(await context.newPage(), `${site}/trust/`);
  await answerPoll(widget, 'none');
  assert.equal((await results(collector.url)).responses, 35);

  await widget.getByRole('button', { name: pollMessages.changeMyAnswer }).click();
  await widget.locator('[part=replaces]').getByText(pollMessages.replaces).waitFor();
  await answerPoll(widget, 'great-deal');
  await postVotes(collector.url, { 'not-very-much': 10 });

  const [first, second] = collector
    .rows()
    .map(({ body }) => JSON.parse(body) as Envelope)
    .filter(({ partner }) => partner === 'health-trust');
  assert.deepEqual([second?.revision, second?.revisionOf], [2, first?.id]);
  assert.equal(collector.rows().length, 48);
  // Of 48 people there would be about 50.
  assert.equal((await results(collector.url)).responses, 45);
});

async function results(collector: string): Promise<PublishedResults> {
  return (await (await fetch(collector + POLL_RESULTS)).json()) as PublishedResults;
}

/** All that a widget holds, shown or not, but for Lit's marks of places, which are numbers of chance: its tag, what the page put into it, and what it made itself. */
function everythingIn(widget: Locator): Promise<string> {
  return widget.evaluate((host) => host.outerHTML + host.shadowRoot!.innerHTML.replaceAll(/lit\$\d+\$/g, ''));
}
