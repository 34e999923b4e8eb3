import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import type { Browser } from 'playwright-core';

import { openBrowser, openDevice } from './support/browser.js';
import { ROOT } from './support/collector.js';
import { built } from './support/demo-site.js';
import { openTestSite } from './support/test-site.js';

const SURVEY =
  '<sayso-survey src="/demo/riverside-survey.json" endpoint="/responses" activity="riverside-2026"></sayso-survey>';

/** What a bundler would see to: where the packages are that the built modules import. */
const IMPORT_MAP = `<script type="importmap">${JSON.stringify({
  imports: {
    '@sayso/elements/survey': '/dist/survey/sayso-survey.js',
    '@sayso/elements': '/dist/index.js',
    ...folder('lit', 'index.js'),
    ...folder('lit-html', 'lit-html.js'),
    ...folder('lit-element', 'lit-element.js'),
    ...folder('@lit/reactive-element', 'reactive-element.js'),
    ...folder('@lit/context', 'index.js'),
  },
})}</script>`;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
  await built();
});
after(() => browser.close());

test('a server reads a survey with the published model, where there is no DOM', async () => {
  const program = `
    import { readSurvey } from '@sayso/elements/survey/model';
    const { survey } = readSurvey({ elements: [{ type: 'text', name: 'ideas' }] });
    console.log(typeof document, survey.questions[0].name);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: ROOT,
  });
  assert.equal(stdout.trim(), 'undefined ideas');
});

const WAYS: Readonly<Record<string, string>> = {
  'the modules from npm': `${IMPORT_MAP}<script type="module">import '@sayso/elements/survey';</script>${SURVEY}`,
  'the loader': `<script type="module" src="/cdn/sayso.js"></script>${SURVEY}`,
  'the single file': `<script type="module" src="/cdn/sayso.all.js"></script>${SURVEY}`,
  'the single file, after the page was read': `${SURVEY}<script type="module" src="/cdn/sayso.all.js"></script>`,
};

for (const [way, html] of Object.entries(WAYS)) {
  test(`a page with ${way} asks its questions, and follows when a property changes`, async (t) => {
    const site = await openTestSite(t, { '/': html });
    const { context, errors, crashes } = await openDevice(t, browser);
    const page = await context.newPage();
    await page.goto(site);
    const survey = page.locator('sayso-survey');
    await survey.getByRole('heading', { name: 'Have your say about Riverside' }).waitFor();
    assert.equal(await survey.getAttribute('ready'), '');

    await survey.evaluate((element: HTMLElement & { definition?: unknown }) => {
      element.definition = {
        title: 'Another one',
        elements: [{ type: 'text', name: 'ideas', title: 'Ideas?' }],
      };
    });
    await survey.getByRole('heading', { name: 'Another one' }).waitFor();
    assert.ok(await survey.getByLabel('Ideas?').isVisible());

    await survey.evaluate((element) => element.removeAttribute('endpoint'));
    await survey.locator('form').waitFor({ state: 'detached' });
    assert.deepEqual([...errors, ...crashes], []);
  });
}

test('importing the package registers nothing', async (t) => {
  const site = await openTestSite(t, {
    '/': `${IMPORT_MAP}<script type="module">
      import { SurveyElement } from '@sayso/elements';
      document.title = SurveyElement.name + ' ' + typeof customElements.get('sayso-survey');
    </script>`,
  });
  const { context } = await openDevice(t, browser);
  const page = await context.newPage();
  await page.goto(site);
  await page.waitForFunction(() => document.title !== 'Test');
  assert.equal(await page.title(), 'SurveyElement undefined');
});

/** A package by its name, and the files in it. */
function folder(name: string, main: string): Record<string, string> {
  return { [name]: `/node_modules/${name}/${main}`, [`${name}/`]: `/node_modules/${name}/` };
}
