/** The built loader, `cdn/sayso.js`, on pages that load it in the ways that pages do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { openBrowser, openDevice } from './support/browser.js';
import { built } from './support/demo-site.js';

const SURVEY = {
  pages: [{ name: 'one', elements: [{ type: 'boolean', name: 'agree', title: 'Do you agree?' }] }],
};
const WIDGET = `<sayso-survey endpoint="/nowhere" activity="probe"><script type="application/json">${JSON.stringify(SURVEY)}</script></sayso-survey>`;
const SCRIPT = '<script type="module" src="/cdn/sayso.js"></script>';

const whole = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Loader</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Pages by path; a list is sent in parts, with a pause between. */
const PAGES: Readonly<Record<string, string | readonly string[]>> = {
  '/head': whole(SCRIPT, WIDGET),
  '/end': whole('', `${WIDGET}${SCRIPT}`),
  // The script runs while the page is still on its way: there is no body yet, then half a definition.
  '/slow': [
    '<!doctype html><html lang="en-GB"><head><title>Loader</title><link rel="icon" href="data:,"><script type="module" async src="/cdn/sayso.js"></script></head>',
    `<body>${WIDGET.slice(0, 120)}`,
    `${WIDGET.slice(120)}</body></html>`,
  ],
  '/none': whole(SCRIPT, '<p>No widget here.</p>'),
  '/unknown': whole(
    SCRIPT,
    `<sayso-servey></sayso-servey><sayso-servey></sayso-servey><other-tag></other-tag>${WIDGET}`,
  ),
  '/twice': whole(`${SCRIPT}<script type="module" src="/cdn/sayso.js?again"></script>`, WIDGET),
  '/both': whole(`${SCRIPT}<script type="module" src="/cdn/sayso.all.js"></script>`, WIDGET),
  '/single': whole('<script type="module" src="/cdn/sayso.all.js"></script>', WIDGET),
};

const question = (page: Page) => page.getByRole('group', { name: 'Do you agree?' });

/** How many files a browser asks one host for at a time over HTTP/1.1. */
const AT_A_TIME = 6;

describe('the loader', () => {
  let browser: Browser;
  let server: Server;
  let site = '';
  let asked: string[] = [];

  before(async () => {
    await built();
    server = createServer((request, response) => void reply(request.url ?? '/', response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function reply(url: string, response: ServerResponse): Promise<void> {
    const [path = ''] = url.split('?');
    const page = path === '/elsewhere' ? whole(SCRIPT.replace('/cdn', `${site}/cdn`), WIDGET) : PAGES[path];
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      for (const part of typeof page === 'string' ? [] : page) {
        response.write(part);
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      response.end(typeof page === 'string' ? page : '');
      return;
    }
    asked.push(path);
    try {
      const body = readFileSync(path.slice(1));
      // As from another site: that is how most pages load it.
      response
        .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  }

  for (const path of ['/head', '/end', '/slow', '/twice', '/both', '/single']) {
    it('asks for no more files at once than a browser fetches at a time, whatever the widget', () => {
      const widgets = readFileSync('cdn/sayso.js', 'utf8')
        .split(/(?="\.\.\/[\w-]+\/sayso-[\w-]+\.ts":)/)
        .slice(1);
      assert.ok(widgets.length > 5);
      for (const each of widgets) {
        const files = each.match(/import\("/g)?.length ?? 0;
        assert.ok(files >= 1 && files <= AT_A_TIME, `${files} files: ${each.slice(0, 80)}`);
      }
    });

    it(`shows the survey on a page like ${path}`, async (test) => {
      const device = await openDevice(test, browser);
      const page = await device.context.newPage();
      await page.goto(`${site}${path}`);
      await question(page).waitFor();
      assert.deepEqual([device.crashes, device.errors, device.warnings], [[], [], []]);
    });
  }

  it('loads nothing else on a page without a widget, until one is added', async (test) => {
    const device = await openDevice(test, browser);
    const page = await device.context.newPage();
    asked = [];
    await page.goto(`${site}/none`, { waitUntil: 'networkidle' });
    assert.deepEqual(asked, ['/cdn/sayso.js']);
    await page.evaluate((survey) => {
      const box = document.createElement('div');
      const widget = document.createElement('sayso-survey');
      Object.assign(widget, { definition: survey });
      widget.setAttribute('endpoint', '/nowhere');
      widget.setAttribute('activity', 'probe');
      box.append(widget);
      document.body.append(box);
    }, SURVEY);
    await question(page).waitFor();
    assert.deepEqual(device.errors, []);
  });

  it('names a tag that there is not, once, and shows the others', async (test) => {
    const device = await openDevice(test, browser);
    const page = await device.context.newPage();
    await page.goto(`${site}/unknown`);
    await question(page).waitFor();
    assert.equal(device.warnings.length, 1);
    assert.match(device.warnings[0] ?? '', /<sayso-servey>.*sayso-survey/);
  });

  it('finds its parts next to itself when another site serves it', async (test) => {
    const device = await openDevice(test, browser);
    const page = await device.context.newPage();
    // Another name is another origin.
    await page.goto(`${site.replace('127.0.0.1', 'localhost')}/elsewhere`);
    await question(page).waitFor();
    assert.deepEqual([device.crashes, device.errors], [[], []]);
  });

  it('tries again when the code of a widget could not be loaded', async (test) => {
    const device = await openDevice(test, browser);
    const page = await device.context.newPage();
    let refused = 0;
    await page.route(/sayso-survey-[^/]*\.js/, (route) =>
      refused++ ? route.continue() : route.abort('internetdisconnected'),
    );
    await page.goto(`${site}/head`);
    await question(page).waitFor();
    assert.match(device.errors.join('\n'), /<sayso-survey> could not be loaded/);
  });
});
