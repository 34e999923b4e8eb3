/** Residents in a real browser, at a page with a real survey. */
import assert from 'node:assert/strict';

import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';

import { browserFlags, findBrowser } from '../../../.config/browser.mjs';
import { openDevice } from '../../browser/support/browser.js';
import type { Ending } from '../../browser/support/collector.js';
import { entriesHere, type Entry } from '../../browser/support/outbox.js';
import { ENGLISH, press, referenceShown } from '../../browser/support/riverside.js';
import { openTestSite } from '../../browser/support/test-site.js';
import { ACTIVITY, DEFINITION, openGround, type Ground, type GroundOptions } from './ground.js';

const { messages } = ENGLISH;

/** What Chromium is started with: as residents have it, with its back-forward cache. */
export const LAUNCH = { args: browserFlags, ignoreDefaultArgs: ['--disable-back-forward-cache'] };

/** Tells a page what a browser tells it that thinks that the network is back. Runs in the page. */
export const online = () => void dispatchEvent(new Event('online'));

/** A page's content: one survey that sends through the proxy. */
export function surveyPage({ endpoint }: Pick<Ground, 'endpoint'>): string {
  return `<script type="module" src="/cdn/sayso.js"></script>
    <sayso-survey endpoint="${endpoint}" activity="${ACTIVITY}">
      <script type="application/json">${JSON.stringify(DEFINITION)}</script>
    </sayso-survey>`;
}

let starting: Promise<Browser> | undefined;

/** One for all faults of a run: what each does is on a device of its own, whose storage nobody else sees. */
function sharedBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  assert.ok(executablePath, 'there is a Chromium');
  return (starting ??= chromium.launch({ executablePath, ...LAUNCH }));
}

/** Ends the browser, if one was started: without that, a run never ends. */
export async function closeBrowser(): Promise<void> {
  const browser = await starting;
  starting = undefined;
  await browser?.close();
}

export type Neighbourhood = Awaited<ReturnType<typeof openNeighbourhood>>;

/**
 * A collector, a site whose page `/` has a survey and whose page `/plain` has none, and one device. `pages` are added.
 * Waits between tries are short there; everything else is as it is.
 */
export async function openNeighbourhood(
  test: Ending,
  pages: (ground: Ground) => Readonly<Record<`/${string}`, string>> = () => ({}),
  options: GroundOptions = {},
) {
  const ground = await openGround(test, options);
  const site = await openTestSite(test, {
    '/': surveyPage(ground),
    '/plain': '<h1>Another page</h1>',
    ...pages(ground),
  });
  const device = await openDevice(test, await sharedBrowser());
  await device.context.addInitScript(() => {
    Math.random = () => 0.1;
  });
  return {
    ...ground,
    site,
    device,
    /** Opens a page, and its survey. */
    async open(path = '/', page?: Page) {
      const tab = page ?? (await device.context.newPage());
      await tab.goto(`${site}${path}`);
      return residentAt(ground, tab);
    },
  };
}

export type Resident = ReturnType<typeof residentAt>;

/** Somebody at the survey of a page, or of a frame in it. */
export function residentAt(
  { ledger }: Pick<Ground, 'ledger'>,
  page: Page,
  frame: Page | FrameLocator = page,
) {
  const survey = frame.locator('sayso-survey');
  let given = '';
  const heading = (name: string) => survey.getByRole('heading', { name });

  return {
    page,
    survey,
    /** Writes the words and goes on, as far as the button that sends them. */
    async write(words: string) {
      given = words;
      await survey.locator('textarea').fill(words);
      await press(survey, messages.continue);
      await heading(messages.checkYourAnswers).waitFor();
      ledger.gave(words);
    },
    send: () => press(survey, messages.send),
    /** Presses Send and does not wait for anything. */
    sendAtOnce: () =>
      survey.getByRole('button', { name: messages.send }).evaluate((button: HTMLElement) => button.click()),
    /** Waits until they read that the answers have arrived. */
    async arrived() {
      ledger.told(given, await referenceShown(survey));
    },
    /** Waits until they read that the answers are kept on the device, and sees that they are. */
    async saved() {
      await heading(messages.savedOnThisDevice).waitFor();
      assert.ok((await wordsKept(survey)).includes(given), 'they are on the device');
      ledger.kept(given, 'device');
    },
    /** Waits until they read that the answers are in this page alone, and can copy them. */
    async unsaved() {
      await heading(messages.notSentYet).waitFor();
      await survey.getByRole('button', { name: messages.copyMyAnswers }).waitFor();
      ledger.kept(given, 'page');
    },
    /** Waits until they read that the answers were not taken, and can copy them. */
    async refused(reason: keyof typeof messages.refused) {
      await heading(messages.refused[reason]).waitFor();
      await survey.getByRole('button', { name: messages.copyMyAnswers }).waitFor();
      assert.ok((await wordsKept(survey)).includes(given), 'they are on the device');
      ledger.kept(given, 'device');
    },
  };
}

/** The words that are kept on the device, as far as a page, or the frame that something is in, can know. */
export async function wordsKept(where: {
  evaluate(run: typeof entriesHere): Promise<Entry[]>;
}): Promise<string[]> {
  return (await where.evaluate(entriesHere)).map(({ envelope }) => String(envelope.answers.change));
}
