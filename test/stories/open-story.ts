import type { BrowserContext, Page } from 'playwright-core';

import type { StoryEntry } from './story-index.js';

/** A story in a page of its own. */
export interface OpenStory {
  readonly page: Page;
  /** What Storybook and the page complained of so far. */
  readonly faults: string[];
  /** What the widgets told the page's owner. */
  readonly warnings: string[];
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** Choices of Storybook's toolbar, where they are to be other than the story's own, such as `{ locale: 'cy' }`. */
  readonly globals?: Readonly<Record<string, string>>;
  /** What the reader asked the browser for, besides the story's own forced colours. */
  readonly media?: Parameters<Page['emulateMedia']>[0];
}

/** How long a story may take, in ms: its `play` types like a person, and the machine may be busy. */
const PATIENCE = 30_000;

const OVER = { story: ['storyFinished'], docs: ['docsRendered'] } as const;

/** What `listen` leaves in the page. */
interface SaysoWindow {
  sayso: { over: boolean; failures: string[] };
}

/** Colours for a terminal, in what assertions say. */
// eslint-disable-next-line no-control-regex -- They begin with the character Escape.
const COLOURS = /\x1B\[\d+m/g;

/** What Storybook says when a story fails. `storyFinished` follows some of them and calls itself a success. */
const FAILURES = [
  'playFunctionThrewException',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
  'unhandledErrorsWhilePlaying',
];

/**
 * Put into the page before anything else runs. Listens to Storybook's channel
 * from the moment when it is made, so that no event is missed.
 */
function listen({ over, failures }: { over: readonly string[]; failures: readonly string[] }): void {
  const page = window as unknown as SaysoWindow;
  interface Channel {
    on(
      event: string,
      listener: (detail: { message?: string; description?: string } | undefined) => void,
    ): void;
  }
  page.sayso = { over: false, failures: [] };
  let channel: Channel | undefined;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (made: Channel) => {
      channel = made;
      for (const event of over) made.on(event, () => (page.sayso.over = true));
      for (const event of failures) {
        made.on(event, (detail) => {
          page.sayso.failures.push(
            `${event}: ${detail?.message ?? detail?.description ?? JSON.stringify(detail)}`,
          );
          page.sayso.over = true;
        });
      }
    },
  });
}

/** Opens a story and waits until it has been rendered and played. */
export async function openStory(
  context: BrowserContext,
  url: string,
  { id, type, tags }: StoryEntry,
  { width = 1280, height = 900, globals = {}, media }: OpenOptions = {},
): Promise<OpenStory> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ forcedColors: tags.includes('forced-colours') ? 'active' : 'none', ...media });
  const faults: string[] = [];
  const warnings: string[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text().replace(COLOURS, '');
    // Advice is no complaint: a story may well leave out why it asks.
    if (message.type() === 'info') return;
    if (text.includes('<sayso-')) warnings.push(text);
    else if (message.type() === 'error')
      faults.push(`console error: ${text.split('\n    at ')[0]} (${message.location().url})`);
  });
  // The compiler names functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.addInitScript(listen, { over: OVER[type], failures: FAILURES });
  // The add-on's own run is left out: the tests check the same and more.
  const chosen = Object.entries({ 'a11y.manual': '!true', ...globals }).map(
    ([name, value]) => `${name}:${value}`,
  );
  await page.goto(`${url}/iframe.html?viewMode=${type}&id=${id}&globals=${chosen.join(';')}`);
  const said = await page
    .waitForFunction(() => (window as unknown as SaysoWindow).sayso.over, undefined, {
      timeout: PATIENCE,
    })
    .then(
      () => page.evaluate(() => (window as unknown as SaysoWindow).sayso.failures),
      () => [`it was not over after ${PATIENCE / 1000} seconds`],
    );
  faults.push(...said.map((line) => line.replace(COLOURS, '')));
  return { page, faults, warnings, close: () => page.close() };
}
