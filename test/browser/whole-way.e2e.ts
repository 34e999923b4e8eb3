import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser } from 'playwright-core';

import { openBrowser, openDevice } from './support/browser.js';
import { openCollector } from './support/collector.js';
import { openDemoSite } from './support/demo-site.js';
import { chooseRadio, enterOn, focused, tabTo } from './support/keyboard.js';
import { announced, ENGLISH, openSurvey, referenceShown } from './support/riverside.js';

const { messages, title, choice } = ENGLISH;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('a resident with only a keyboard answers on the council’s page, and the council has the answers', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const device = await openDevice(t, browser);
  const page = await device.context.newPage();
  const survey = await openSurvey(page, `${site}/council/`);
  const heading = (name: string) => survey.getByRole('heading', { name, exact: true }).waitFor();

  await t.test(
    'pressing Continue at once leads to what is missing, and from there to the question',
    async () => {
      await enterOn(page, messages.continue);
      await survey.locator('#problems').waitFor();
      assert.equal((await focused(page)).id, 'problems');
      const missing = await survey.locator('#problems a').innerText();
      assert.match(missing, /^Select .*influence decisions/);

      await tabTo(page, 'a', missing);
      await page.keyboard.press('Enter');
      assert.equal((await focused(page)).name, choice('influence', 'definitely-agree'));
    },
  );

  await t.test('an answer brings its follow-up question, and the next Tab leads there', async () => {
    await page.keyboard.press('Space');
    assert.equal(await survey.getByLabel(title('change')).count(), 0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.equal((await focused(page)).name, choice('influence', 'tend-to-disagree'));
    await survey.getByLabel(title('change')).waitFor();

    await page.keyboard.press('Tab');
    assert.ok((await focused(page)).name.startsWith(title('change')));
    await page.keyboard.type('Meetings after work, “not at 2pm”.');
    await enterOn(page, messages.continue);
  });

  await t.test(
    'the second page starts at its heading, and takes several answers and words of one’s own',
    async () => {
      await heading('Living here');
      assert.equal((await focused(page)).name, 'Living here');
      const labels = ['very-strongly', 'fairly-strongly'].map((value) => choice('belong', value));
      await chooseRadio(page, labels, choice('belong', 'fairly-strongly'));
      for (const value of ['people', 'green']) {
        await tabTo(page, 'input', choice('helps', value));
        await page.keyboard.press('Space');
      }
      await tabTo(page, 'input', 'Something else');
      await page.keyboard.press('Space');
      await tabTo(page, 'input', messages.otherLabel);
      await page.keyboard.type('The ferry');
      await tabTo(page, 'textarea', title('thrive'));
      await page.keyboard.type('=A bench by the river');
      await page.keyboard.press('Enter');
      await page.keyboard.type('and a bus on Sundays');
      await enterOn(page, messages.continue);
    },
  );

  await t.test('what is about oneself can be left out', async () => {
    await heading('About you');
    await enterOn(page, messages.continue);
    await heading(messages.checkYourAnswers);
    assert.equal((await focused(page)).name, messages.checkYourAnswers);
    const left = survey.locator('.answers > div').filter({ hasText: title('age') });
    assert.match(await left.innerText(), new RegExp(messages.notProvided));
  });

  await t.test('Change leads to the answer, and Continue back to the check', async () => {
    await tabTo(page, 'button', `${messages.change} ${title('influence')}`);
    await page.keyboard.press('Enter');
    await heading('Have your say about Riverside');
    await page.keyboard.press('ArrowDown');
    assert.equal((await focused(page)).name, choice('influence', 'definitely-disagree'));
    await enterOn(page, messages.continue);
    await heading(messages.checkYourAnswers);
    const changed = survey.locator('.answers > div').filter({ hasText: title('influence') });
    assert.match(await changed.innerText(), /Definitely disagree/);
  });

  await t.test('Send ends with a reference, which is the one in the database', async () => {
    await enterOn(page, messages.send);
    const reference = await referenceShown(survey);
    await announced(survey, messages.sent);
    const { receipt, envelope, id } = collector.onlyResponse();
    assert.equal(reference, receipt);
    assert.deepEqual(
      { ...envelope, id: '', definition: envelope.definition.length },
      {
        sayso: 1,
        id: '',
        widget: 'survey',
        activity: 'riverside-2026',
        definition: 64,
        language: 'en-GB',
        partner: 'council',
        mode: 'self',
        revision: 1,
        revisionOf: null,
        answers: {
          influence: 'definitely-disagree',
          change: 'Meetings after work, “not at 2pm”.',
          belong: 'fairly-strongly',
          helps: ['people', 'green', 'other'],
          'helps-Comment': 'The ferry',
          thrive: '=A bench by the river\nand a bus on Sundays',
        },
      },
    );
    assert.deepEqual(collector.events(), [{ type: 'response-stored', response_id: id }]);
  });

  await t.test('the export holds the answers, under the names of their questions', async () => {
    const { id } = collector.onlyResponse();
    const [header = '', ...lines] = (await collector.csv('riverside-2026')).trim().split('\r\n');
    assert.match(
      header,
      /id,received,language,partner,.*influence,change,belong,helps,helps-Comment,thrive,age/,
    );
    const row = lines.join('\r\n');
    assert.ok(row.startsWith(`${id},`), row);
    assert.match(
      row,
      /,en-GB,council,self,,,1,,true,,change; helps-Comment; thrive,,definitely-disagree,"Meetings after work, “not/,
    );
    assert.match(row, /,people; green; other,The ferry,/);
    // The apostrophe keeps spreadsheets from taking the words for a formula.
    assert.match(row, /"'=A bench by the river\nand a bus on Sundays"/);
    assert.equal(lines.length, 1);
  });

  assert.deepEqual(device.crashes, []);
  assert.equal(device.posts.length, 1);
});
