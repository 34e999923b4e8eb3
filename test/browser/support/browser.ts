/** The browser, and a device in it that notices everything that it should not see. */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

import { browserFlags, findBrowser } from '../../../.config/browser.mjs';
import type { Ending } from './collector.js';

/** Milliseconds that a page has for one thing. Only what fails takes as long. */
const PATIENCE = 30_000;

/** Starts the browser. Whoever asks for it closes it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no Chromium. Install one, or name it in SAYSO_BROWSER.');
  return chromium.launch({ executablePath, args: browserFlags });
}

/** A resident's device, with all that happened on its pages. */
export interface Device {
  readonly context: BrowserContext;
  /** Errors that no code caught. */
  readonly crashes: string[];
  /** What the console shows as errors, violations of the page's policy among it. */
  readonly errors: string[];
  readonly warnings: string[];
  /** Origins that were asked for anything. */
  readonly origins: Set<string>;
  /** Bodies that were posted, in order, whatever came of them. */
  readonly posts: string[];
}

/** A device that has never been on any page. It is gone after the test. */
export async function openDevice(
  test: Ending,
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Device> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  test.after(() => context.close());
  context.setDefaultTimeout(PATIENCE);
  const device: Device = { context, crashes: [], errors: [], warnings: [], origins: new Set(), posts: [] };

  // What translates these tests gives functions their names with a helper, which functions that run in a page lack.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  // As an error on the console, because that is heard outside even if the page goes away at once.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      console.error(`Against the policy: ${violatedDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`),
    );
  });
  context.on('weberror', (error) => device.crashes.push(String(error.error().stack)));
  context.on('console', (message) => {
    if (message.type() === 'error') device.errors.push(`${message.text()} (${message.location().url})`);
    if (message.type() === 'warning') device.warnings.push(message.text());
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') device.origins.add(origin);
    if (request.method() === 'POST') device.posts.push(request.postData() ?? '');
  });
  return device;
}
