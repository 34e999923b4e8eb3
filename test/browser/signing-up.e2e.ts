/** Signing up for news on the partners' pages, beside answers and apart from them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser } from 'playwright-core';

import { signupEnGb } from '../../src/signup/language/en-gb.js';
import { openBrowser, openDevice } from './support/browser.js';
import { openCollector } from './support/collector.js';
import { openDemoSite } from './support/demo-site.js';
import { databases } from './support/outbox.js';
import { answerPoll, openPoll } from './support/power-poll.js';
import { openRecorder } from './support/recorder.js';

const ADDRESS = 'ana@example.org';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const door of ['council', 'charity']) {
  test(`an address that is given on the ${door}’s page goes its own way, with nothing of the answers`, async (t) => {
    const collector = await openCollector(t);
    const recorder = await openRecorder(t, collector.url);
    const site = await openDemoSite(t, recorder.url);
    const { context, posts, crashes, errors } = await openDevice(t, browser);
    const page = await context.newPage();
    const reference = await answerPoll(await openPoll(page, `${site}/${door}/`), 'none');

    const signup = page.locator('sayso-signup').first();
    await signup.getByLabel(signupEnGb.email).fill(ADDRESS);
    await signup.getByRole('checkbox').check();
    await signup.getByRole('button', { name: signupEnGb.signUp }).click();
    await signup.getByRole('heading', { name: signupEnGb.checkYourEmail }).waitFor();
    assert.match(await signup.locator('[slot=after]').innerText(), /demonstration/);

    const [answer = '', address = '', ...more] = posts;
    assert.deepEqual(more, []);
    assert.doesNotMatch(answer, /example\.org/);
    const { id } = JSON.parse(answer) as { id: string };
    for (const trace of [id, reference, 'riverside-power-2026', 'none']) assert.ok(!address.includes(trace));
    const { signup: given } = JSON.parse(address) as { signup: { email: string; list: string } };
    assert.deepEqual([given.email, given.list], [ADDRESS, 'riverside-news']);

    const taken = recorder.replies.filter(({ method }) => method === 'POST');
    assert.deepEqual(
      taken.map(({ path }) => path),
      ['/responses'],
      'the collector heard nothing of it',
    );
    assert.deepEqual(await databases(page), ['sayso-outbox'], 'and the device keeps nothing more');
    assert.deepEqual([...crashes, ...errors], []);
  });
}
