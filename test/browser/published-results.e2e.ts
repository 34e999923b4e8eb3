/** What the public may see of answers, from the first of them to what came of it. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { resultsEnGb } from '../../src/results/language/en-gb.js';
import type { PublishedResults } from '../../src/results/model/published-results.js';
import { openBrowser, openDevice } from './support/browser.js';
import { openCollector, ROOT, type Ending } from './support/collector.js';
import { openDemoSite, PARTNERS } from './support/demo-site.js';
import {
  answerPoll,
  openPoll,
  POLL,
  POLL_RESULTS,
  pollMessages,
  postVotes,
  startAnew,
} from './support/power-poll.js';
import { openRecorder } from './support/recorder.js';
import { postAnswers } from './support/residents.js';
import { GIVEN, riverside } from './support/riverside.js';
import { smallCounts } from './support/small-counts.js';

const SURVEY = 'riverside-2026';
const SURVEY_RESULTS = `/activities/${SURVEY}/results`;

/** How many residents answer on each partner's page. Few come to the Pantry. */
const DOORS = { council: 17, trust: 15, charity: 8 };

/** What they answer, by turns: some of it is rare. */
const ANSWERS = ['none', 'not-very-much', 'none', 'fair-amount', 'none', 'not-very-much', 'dont-know'];

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('forty residents answer at three doors; new figures come ten answers at a time, and no reply ever counts 1 to 7 people', async (t) => {
  const collector = await openCollector(t);
  const recorder = await openRecorder(t, collector.url);
  const site = await openDemoSite(t, recorder.url);
  const look = async (path: string) => (await fetch(recorder.url + path)).text();
  const { context, crashes } = await openDevice(t, browser);
  const page = await context.newPage();
  const seen: string[] = [];
  for (const [door, people] of Object.entries(DOORS)) {
    const widget = await openPoll(page, `${site}/${door}/`);
    for (let number = 0; number < people; number++) {
      await startAnew(widget);
      await answerPoll(widget, ANSWERS[seen.length % ANSWERS.length]!);
      const { responses, questions } = JSON.parse(await look(POLL_RESULTS)) as PublishedResults;
      seen.push(JSON.stringify({ responses, questions }));
    }
  }
  for (const path of ['', '/definition', '/responses.csv', '/words'])
    await look(`/activities/${POLL}${path}`);

  assert.equal(collector.rows().length, 40);
  assert.deepEqual(crashes, []);
  const isNew = (figures: string, at: number) => figures !== seen[at - 1];
  const releases = seen.flatMap((figures, at) => (isNew(figures, at) ? [at + 1] : []));
  assert.deepEqual(releases, [1, 10, 20, 30, 40], 'after these answers there were other figures');
  assert.match(seen[39] ?? '', /"responses":40,.*"cells":\[0,"<8",10,20,"<8"\]/);
  assert.ok(recorder.from('/responses').length >= 40 && recorder.from(POLL_RESULTS).length > 40);
  assert.deepEqual(recorder.replies.flatMap(smallCounts), []);
});

/** Replies that tell too much, by what in them does. */
const TOO_MUCH = {
  'an exact cell': `{"questions":[{"all":{"cells":[3,10],"atLeast":10}}]}`,
  'a cell as text': `{"questions":[{"all":{"cells":["3",10],"atLeast":10}}]}`,
  'a count that was not rounded': `{"questions":[{"all":{"cells":[12,10],"atLeast":20}}]}`,
  'few people in all': `{"saysoResults":1,"responses":4}`,
  'few people in a group': `{"reach":[{"rows":[{"answers":7}]}]}`,
  'a count of its own': `{"waiting":9}`,
};

for (const [what, body] of Object.entries(TOO_MUCH)) {
  test(`${what} is noticed in a reply, so the test above can fail`, () => {
    assert.notDeepEqual(smallCounts({ method: 'GET', path: POLL_RESULTS, status: 200, body }), []);
  });
}

test('the pages show what was published of the survey, and who has it need not load it again', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  await postSurveys(collector.url, 9);
  const { context, errors } = await openDevice(t, browser);
  const page = await context.newPage();
  await page.goto(`${site}/council/`);
  await resultsOn(page).getByText(resultsEnGb.tooFewToSay).waitFor();
  const none = await fetch(collector.url + SURVEY_RESULTS);

  await postSurveys(collector.url, 1);
  const some = await fetch(collector.url + SURVEY_RESULTS);
  assert.notEqual(some.headers.get('etag'), none.headers.get('etag'));
  const known = await fetch(collector.url + SURVEY_RESULTS, {
    headers: { 'if-none-match': some.headers.get('etag') ?? '' },
  });
  assert.deepEqual([known.status, await known.text()], [304, '']);
  for (const partner of PARTNERS) {
    const { context } = await openDevice(t, browser);
    const page = await context.newPage();
    await page.goto(`${site}/${partner}/`);
    await resultsOn(page).getByText(resultsEnGb.howMany('10')).waitFor();
  }
  assert.deepEqual(errors, []);
});

test('what came of it is shown on the pages where people answered, once there is something to tell', async (t) => {
  const activities = copyOfActivities(t);
  const collector = await openCollector(t, { activities: activities.folder });
  const site = await openDemoSite(t, collector.url);
  await postVotes(collector.url, { none: 12, 'fair-amount': 12 });
  const outcomes = async () => {
    const { context } = await openDevice(t, browser);
    const page = await context.newPage();
    const widget = await openPoll(page, `${site}/council/`);
    await startAnew(widget, { closes: '2026-11-20' });
    await widget.getByRole('heading', { name: pollMessages.outcome }).waitFor();
    await resultsOn(page).locator('[part=outcome]').waitFor();
    return [
      await widget.locator('[part=outcome]').innerText(),
      await resultsOn(page).locator('[part=outcome]').innerText(),
    ];
  };
  for (const words of await outcomes()) assert.match(words, /No outcome published yet.*29 January 2027/s);

  await collector.kill();
  activities.setOutcome({ due: '2027-01-29', text: 'The square stays free of cars.' });
  await collector.run();
  for (const words of await outcomes()) {
    assert.match(words, /The square stays free of cars\./);
    assert.doesNotMatch(words, /No outcome/);
  }
});

/** The page's first results. */
const resultsOn = (page: Page) => page.locator('sayso-results').first();

/** So many residents' answers to the survey, on their way to a collector. */
async function postSurveys(collector: string, people: number): Promise<void> {
  const response = { widget: 'survey', activity: SURVEY, partner: 'council', source: riverside } as const;
  for (let number = 0; number < people; number++)
    await postAnswers(collector, { ...response, answers: GIVEN });
}

/** The demonstration's activities in a folder of their own, where they can be changed. */
function copyOfActivities(t: Ending) {
  const original = join(ROOT, 'demo/collector/activities');
  const folder = mkdtempSync(join(tmpdir(), 'sayso-activities-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const setOutcome = (outcome?: object) => {
    for (const id of [SURVEY, POLL]) {
      const { definition, results, ...activity } = JSON.parse(
        readFileSync(join(original, `${id}.json`), 'utf8'),
      ) as { definition: string; results: object };
      const changed = {
        ...activity,
        definition: resolve(original, definition),
        results: { ...results, ...(outcome && { outcome }) },
      };
      writeFileSync(join(folder, `${id}.json`), JSON.stringify(changed));
    }
  };
  setOutcome();
  return { folder, setOutcome };
}
