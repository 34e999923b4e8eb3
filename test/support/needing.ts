/** The engine of the browser that this runs in. Tests of what a person gets never ask; only those of how it is found out. */
export const engine = navigator.userAgent.includes('Firefox/')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/** What a test cannot do in every browser, and what is then said. */
const NEEDS = {
  'developer tools': {
    has: ['Chromium'],
    why: 'only Chromium tells its accessibility tree, fills forms in and collects garbage when a test asks',
  },
  'databases undone': {
    has: ['Chromium', 'Firefox'],
    why: 'WebKit goes on listing a database whose making was begun and taken back, and is therefore asked first',
  },
  print: { has: ['Chromium'], why: 'only Chromium shows a page as on paper when a test asks' },
} as const satisfies Record<string, { has: readonly string[]; why: string }>;

const said = new Set<string>();

/**
 * A test, or a hook for a whole suite, that is skipped in browsers which lack what it needs:
 * `it('…', needing('print', async () => { … }))`, or `before(needing('print'))`.
 */
export function needing(
  what: keyof typeof NEEDS,
  run: () => void | Promise<void> = () => undefined,
): Mocha.AsyncFunc {
  const { has, why } = NEEDS[what];
  return async function () {
    if ((has as readonly string[]).includes(engine)) {
      await run();
      return;
    }
    if (!said.has(what)) console.log(`Skipped in ${engine}: ${why}.`);
    said.add(what);
    this.skip();
  };
}
