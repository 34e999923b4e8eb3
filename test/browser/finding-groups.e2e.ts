/** Local groups on the charity’s page: found, listed, shared and told about, in two languages side by side. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser } from 'playwright-core';

import { contributeEnGb } from '../../src/groups/language/contribute-en-gb.js';
import { contributeLabelsEnGb } from '../../src/groups/language/contribute-labels.js';
import { directoryCy } from '../../src/groups/language/directory-cy.js';
import { directoryEnGb } from '../../src/groups/language/directory-en-gb.js';
import { moreDirectoryEnGb } from '../../src/groups/language/more-directory-en-gb.js';
import { shortlistEnGb } from '../../src/groups/language/shortlist-en-gb.js';
import { openBrowser, openDevice } from './support/browser.js';
import { openCollector } from './support/collector.js';
import { openDemoSite } from './support/demo-site.js';
import {
  addressed,
  ALL,
  GROUPS,
  namesShown,
  openDirectory,
  postSingers,
  searchBox,
  untilFound,
} from './support/groups.js';
import { enterOn, focused, tabTo } from './support/keyboard.js';
import { kept } from './support/outbox.js';
import { traces } from './support/traces.js';
import { until } from './support/until.js';

const CHOIR = 'Riverside Voices';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('with only a keyboard a resident finds singing on a Tuesday evening within a mile', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const { context, crashes, errors, origins, posts } = await openDevice(t, browser);
  const page = await context.newPage();
  const directory = await openDirectory(page, `${site}/charity/`);
  await untilFound(directory, ALL);

  await searchBox(directory).focus();
  await page.keyboard.type('sinigng');
  await until('a misspelt word finds the choir', async () => (await namesShown(directory)).includes(CHOIR));
  await tabTo(page, 'input', directoryEnGb.place);
  await page.keyboard.type('rv1');
  await tabTo(page, 'select', directoryEnGb.howFar);
  await page.keyboard.type(directoryEnGb.withinMiles(1));
  await enterOn(page, directoryEnGb.search);
  await until('the address says where', () => addressed(page).get('groups-near') === 'RV1');
  assert.equal(addressed(page).get('groups-within'), '1');
  assert.match((await focused(page)).name, /^\d+ groups?$/, 'focus is at what was found');
  const near = await namesShown(directory);

  await tabTo(page, 'button', directoryEnGb.showFilters(0), 'Shift+Tab');
  await page.keyboard.press('Enter');
  for (const option of ['Tuesday', 'Evening, from 5pm']) {
    await tabTo(page, 'input', option);
    await page.keyboard.press('Space');
  }
  await enterOn(page, moreDirectoryEnGb.apply);
  await until('there are fewer', async () => (await namesShown(directory)).length < near.length);
  assert.deepEqual(await namesShown(directory), [CHOIR]);

  await enterOn(page, CHOIR);
  await directory.getByRole('button', { name: 'Share' }).waitFor();
  assert.ok((await focused(page)).name.startsWith(CHOIR), 'focus stays on its name');
  assert.deepEqual([...crashes, ...errors], []);
  assert.deepEqual(posts, []);
  assert.deepEqual([...origins].sort(), [site, collector.url].sort());
  assert.deepEqual(await traces(page), []);
});

test('a district where no group meets is found in the library’s own table, which nobody else is asked for', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const { context, crashes, errors, origins } = await openDevice(t, browser);
  const page = await context.newPage();
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  const tables = () => files.filter((path) => path.includes('british-outcodes')).length;
  const directory = await openDirectory(page, `${site}/charity/`);
  await untilFound(directory, ALL);
  const place = directory.getByLabel(directoryEnGb.place);
  const search = async (postcode: string): Promise<void> => {
    await place.fill(postcode);
    await place.press('Enter');
  };

  await search('RV1');
  await directory.getByText(directoryEnGb.near('RV1')).waitFor();
  assert.equal(tables(), 0, 'groups tell where they meet');

  await context.setOffline(true);
  await search('KW15');
  await directory.getByText(directoryEnGb.placeUnreachable).waitFor();
  await context.setOffline(false);
  await search('KW15 1AA');
  await directory.getByText(directoryEnGb.near('KW15')).waitFor();
  assert.equal(addressed(page).get('groups-near'), 'KW15');

  const before = tables();
  await context.setOffline(true);
  await search('SY23');
  await directory.getByText(directoryEnGb.near('SY23')).waitFor();
  assert.equal(tables(), before, 'the table is at hand');
  assert.deepEqual([...crashes, ...errors.filter((error) => !/ERR_INTERNET_DISCONNECTED/.test(error))], []);
  assert.deepEqual([...origins].sort(), [site, collector.url].sort());
});

test('what is looked for is in the address, which Back, Forward, a reload and a friend can use', async (t) => {
  const site = await openDemoSite(t, (await openCollector(t)).url);
  const { context, crashes } = await openDevice(t, browser);
  const page = await context.newPage();
  const directory = await openDirectory(page, `${site}/charity/`);
  await searchBox(directory).fill('fishing');
  await directory.getByRole('button', { name: directoryEnGb.search, exact: true }).click();
  const fishing = await namesShown(directory);
  assert.ok(fishing.length > 1 && fishing.length < 20);
  await searchBox(directory).fill('singing');
  await directory.getByRole('button', { name: directoryEnGb.search, exact: true }).click();
  await until('the choir is there', async () => (await namesShown(directory)).includes(CHOIR));
  const singing = await namesShown(directory);

  await page.goBack();
  await until('fishing is back', async () => String(await namesShown(directory)) === String(fishing));
  assert.equal(await searchBox(directory).inputValue(), 'fishing');
  await page.goForward();
  await until('singing is back', async () => String(await namesShown(directory)) === String(singing));

  const friend = await context.newPage();
  const same = await openDirectory(friend, page.url());
  await until('a friend sees the same', async () => String(await namesShown(same)) === String(singing));
  assert.deepEqual(crashes, []);
});

test('no whole postcode is in the address, on the device, or on its way', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const { context } = await openDevice(t, browser);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const directory = await openDirectory(page, `${site}/charity/`);
  await directory.getByLabel(directoryEnGb.place).fill('rv1 1ab');
  await directory.getByRole('button', { name: directoryEnGb.search, exact: true }).click();
  await directory.getByText('miles away').first().waitFor();
  assert.equal(addressed(page).get('groups-near'), 'RV1');
  for (const place of [page.url(), ...asked]) assert.doesNotMatch(decodeURIComponent(place), /rv1[\s+]*1ab/i);
  assert.deepEqual(await traces(page), []);
});

test('an English and a Welsh directory on one page leave each other alone', async (t) => {
  const site = await openDemoSite(t, (await openCollector(t)).url);
  const { context, crashes, errors } = await openDevice(t, browser);
  const page = await context.newPage();
  const english = await openDirectory(page, `${site}/charity/`);
  const welsh = page.locator('sayso-group-directory').nth(1);
  await searchBox(welsh, directoryCy).fill('canu');
  await welsh.getByRole('button', { name: directoryCy.search, exact: true }).click();
  await searchBox(english).fill('fishing');
  await english.getByRole('button', { name: directoryEnGb.search, exact: true }).click();
  const before = [await namesShown(english), await namesShown(welsh)];
  assert.notDeepEqual(before[0], before[1]);
  assert.deepEqual(Object.fromEntries(addressed(page)), { 'groups-text': 'fishing', 'grwpiau-text': 'canu' });

  await page.reload();
  await until(
    'both are as they were',
    async () => String([await namesShown(english), await namesShown(welsh)]) === String(before),
  );
  assert.deepEqual([...crashes, ...errors], []);
});

test('a list of one’s own is kept only where that is asked for, and can be shared as a link', async (t) => {
  const site = await openDemoSite(t, (await openCollector(t)).url);
  const { context, crashes } = await openDevice(t, browser);
  const page = await context.newPage();
  const directory = await openDirectory(page, `${site}/charity/`);
  const [first = '', second = ''] = await namesShown(directory);
  for (const name of [first, second])
    await directory
      .locator('.cards li')
      .filter({ has: page.getByRole('heading', { name, exact: true }) })
      .getByText(moreDirectoryEnGb.keep)
      .click();
  await directory.getByRole('button', { name: moreDirectoryEnGb.myList(2) }).click();
  const remember = directory.getByLabel(shortlistEnGb.remember);
  await remember.waitFor();
  assert.deepEqual(await traces(page), []);

  const mail = await directory.getByRole('link', { name: shortlistEnGb.email }).getAttribute('href');
  const link = /https?:\S+/.exec(decodeURIComponent(mail ?? ''))?.[0] ?? '';
  const friend = await (await openDevice(t, browser)).context.newPage();
  const shared = await openDirectory(friend, link);
  await shared.getByRole('heading', { name: directoryEnGb.onlyThese(2) }).waitFor();
  assert.deepEqual((await namesShown(shared)).sort(), [first, second].sort());

  await remember.check();
  assert.equal((await traces(page)).length, 1);
  await page.reload();
  await directory.getByRole('button', { name: moreDirectoryEnGb.myList(2) }).waitFor();
  assert.deepEqual(crashes, []);
});

test('the map of the groups found asks nobody else for anything', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const { context, crashes, errors, origins } = await openDevice(t, browser);
  const page = await context.newPage();
  const directory = await openDirectory(page, `${site}/charity/`);
  await searchBox(directory).fill('fishing');
  await directory.getByRole('button', { name: moreDirectoryEnGb.map, exact: true }).click();
  await directory.locator('.pin').first().waitFor();
  assert.ok((await directory.locator('.pin').count()) > 0);
  assert.deepEqual([...crashes, ...errors], []);
  assert.deepEqual([...origins].sort(), [site, collector.url].sort());
});

test('what is wrong, a wish to join, and a group that is missing reach the collector once each', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const { context, crashes, errors } = await openDevice(t, browser);
  const page = await context.newPage();
  const directory = await openDirectory(page, `${site}/charity/`);
  await searchBox(directory).fill(CHOIR);
  await directory.getByRole('button', { name: CHOIR, exact: true }).click();

  await directory.getByRole('button', { name: contributeEnGb.titles['group-report'] }).click();
  await directory.getByLabel(contributeEnGb.choices.wrong.times).check();
  await directory.getByRole('button', { name: contributeEnGb.send['group-report'], exact: true }).click();
  const receipt = await directory.locator('[part=reference]').innerText();
  const [report] = collector.rows();
  assert.equal(report?.receipt, receipt);
  await directory.getByRole('button', { name: contributeEnGb.close, exact: true }).click();

  await directory.getByRole('button', { name: contributeEnGb.titles['group-join'] }).click();
  await directory.getByLabel(contributeEnGb.labels.name).fill('Ana');
  await directory.getByLabel(contributeEnGb.labels.phone).fill('01632 960 123');
  await directory.getByLabel(contributeEnGb.consent['group-join']('Riverside Pantry', CHOIR)).check();
  await directory
    .getByRole('button', { name: contributeEnGb.send['group-join'], exact: true })
    .last()
    .click();
  await until('the wish to join is stored', () => collector.rows().length === 2);
  await directory.getByRole('button', { name: contributeEnGb.close, exact: true }).click();

  await directory.getByRole('button', { name: contributeLabelsEnGb.contribute['group-suggestion'] }).click();
  await directory.getByLabel(contributeEnGb.labels.suggestedName).fill('Towpath Anglers');
  await directory.getByLabel(contributeEnGb.labels.what).fill('Fishing');
  await directory.getByLabel(contributeEnGb.labels.where).fill('The lock');
  await directory.getByLabel(contributeEnGb.choices.know.go).check();
  await directory.getByRole('button', { name: contributeEnGb.send['group-suggestion'], exact: true }).click();
  await until('the suggestion is stored', () => collector.rows().length === 3);

  const bodies = collector.rows().map(({ body }) => JSON.parse(body) as { answers: object });
  assert.deepEqual(
    bodies.map(({ answers }) => (answers as { kind: string }).kind),
    ['group-report', 'group-join', 'group-suggestion'],
  );
  assert.deepEqual([...crashes, ...errors], []);
});

test('a report that is written without a connection is sent once there is one', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const { context, crashes } = await openDevice(t, browser);
  const page = await context.newPage();
  const directory = await openDirectory(page, `${site}/charity/`);
  await directory.locator('.cards .name').first().click();
  await directory.getByRole('button', { name: contributeEnGb.titles['group-report'] }).click();
  await directory.getByLabel(contributeEnGb.choices.wrong.ended).check();
  await collector.kill();
  await directory.getByRole('button', { name: contributeEnGb.send['group-report'], exact: true }).click();
  await directory.getByRole('heading', { name: contributeEnGb.savedOnThisDevice }).waitFor();
  assert.equal(await kept(page), 1);

  await collector.run();
  // On any page of the site, whatever widget is there.
  await page.goto(`${site}/council/`);
  await until('it has arrived', () => collector.rows().length === 1);
  await until('nothing is left on the device', async () => (await kept(page)) === 0);
  assert.equal(collector.onlyResponse().envelope.activity, GROUPS);
  assert.deepEqual(crashes, []);
});

test('how many would come is shown from eight up, in round numbers', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  await postSingers(collector.url, 9);
  const { context } = await openDevice(t, browser);
  const directory = await openDirectory(await context.newPage(), `${site}/charity/`);
  await directory.getByText(contributeEnGb.interest.people(10, 'the market square (RV1)')).first().waitFor();
});

test('seven are too few to be shown', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  await postSingers(collector.url, 7);
  const { context } = await openDevice(t, browser);
  const page = await context.newPage();
  const directory = await openDirectory(page, `${site}/charity/`);
  await page.waitForLoadState('networkidle');
  assert.doesNotMatch(await directory.innerText(), /people near/);
});

test('where the list cannot be had, what the page says of it stays', async (t) => {
  const site = await openDemoSite(t, (await openCollector(t)).url);
  const { context, crashes } = await openDevice(t, browser);
  const page = await context.newPage();
  await page.route('**/groups.csv', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${site}/charity/`);
  const directory = page.locator('sayso-group-directory').first();
  await directory.getByRole('heading', { name: directoryEnGb.failed }).waitFor();
  assert.ok(await page.getByText('The list is on the wall at the Pantry').isVisible());

  await page.unroute('**/groups.csv');
  await directory.getByRole('button', { name: directoryEnGb.tryAgain }).click();
  await untilFound(directory, ALL);
  assert.deepEqual(crashes, []);
});
