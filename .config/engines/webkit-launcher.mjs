/** Runs tests in WebKitGTK, one file at a time in the one window that its driver opens. */
import { findWebKit, openWebKit } from './webkit-driver.mjs';

/** What every browser's page measures when a file begins. */
const USUAL = { width: 800, height: 600 };

/** WebDriver's characters for keys that write none (W3C WebDriver, "Keyboard actions"). */
const KEYS = {
  ...{ Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ' },
  ...{ Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D' },
  ...{
    PageUp: '\uE00E',
    PageDown: '\uE00F',
    End: '\uE010',
    Home: '\uE011',
    Insert: '\uE016',
    Delete: '\uE017',
  },
  ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' },
};
const keyOf = (name) => KEYS[name] ?? name;
const down = (name) => ({ type: 'keyDown', value: keyOf(name) });
const up = (name) => ({ type: 'keyUp', value: keyOf(name) });
const tap = (name) => [down(name), up(name)];

/** How large the page is once it has been laid out anew. */
const MEASURE = `const [done] = arguments;
requestAnimationFrame(() => requestAnimationFrame(() => done([innerWidth, innerHeight])));`;

/** Sizes the window until the page in it is as large as asked: how much is around it, nobody tells. */
async function resize(send, { width, height }) {
  let window = { width, height };
  let page = [];
  for (let tries = 0; tries < 5; tries++) {
    await send('POST', '/window/rect', window);
    page = await send('POST', '/execute/async', { script: MEASURE, args: [] });
    if (page[0] === width && page[1] === height) return;
    window = {
      width: Math.max(1, window.width + width - page[0]),
      height: Math.max(1, window.height + height - page[1]),
    };
  }
  throw new Error(`WebKit's page is ${page.join(' × ')} pixels large instead of ${width} × ${height}.`);
}

/** The part of Playwright's page that commands of tests use. */
function pageOf(send, onResize) {
  const keys = (actions) => send('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  return {
    keyboard: {
      type: (words) => keys([...words].flatMap(tap)),
      press: (combination) => {
        const names = combination.length > 1 ? combination.split('+') : [combination];
        return keys([...names.map(down), ...names.toReversed().map(up)]);
      },
      down: (name) => keys([down(name)]),
      up: (name) => keys([up(name)]),
    },
    setViewportSize: onResize,
    emulateMedia: () => {
      throw new Error('WebKit cannot be told to show a page as on paper.');
    },
  };
}

/**
 * A launcher for the test runner. It says that it is Playwright's, because the
 * runner's commands for keys and sizes know how to talk to that.
 */
export function webkitLauncher() {
  findWebKit();
  const addresses = new Map();
  let opened;
  let isUsualSize = false;
  const send = async (...command) => (await (opened ??= openWebKit())).send(...command);
  const page = pageOf(send, (size) => {
    isUsualSize = false;
    return resize(send, size);
  });
  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    initialize: () => Promise.resolve(),
    async startSession(id, url) {
      if (!isUsualSize) await resize(send, USUAL);
      isUsualSize = true;
      addresses.set(id, url);
      await send('POST', '/url', { url });
    },
    isActive: (id) => addresses.has(id),
    getBrowserUrl: (id) => addresses.get(id),
    getPage: () => page,
    async stopSession(id) {
      addresses.delete(id);
      // Keys that a test has left pressed are let go.
      await send('DELETE', '/actions');
      await send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      if (opened) await (await opened).close();
    },
  };
}
