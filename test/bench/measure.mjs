/** Loads a page in a new browser context and reads off what it cost. */
import { probe } from './probe.mjs';

/** A mid-range phone on a slow connection: Lighthouse's figures for throttling by the browser. */
const SLOW = { cpu: 4, bytesPerSecond: 1.44e6 / 8, latencyMs: 562.5 };

/** How long nothing may happen until a page counts as settled, in ms. */
const QUIET = 300;

/** A page that is not ready by then never will be, in ms. */
const LIMIT = 40_000;

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Adds up what travelled, headers included, and knows when nothing has for a while. */
function watchNetwork(session) {
  const types = new Map();
  const network = { total: 0, code: 0, open: 0, lastAt: Date.now() };
  const end = ({ requestId, encodedDataLength = 0 }) => {
    network.open--;
    network.lastAt = Date.now();
    network.total += encodedDataLength;
    if (['Script', 'Stylesheet'].includes(types.get(requestId))) network.code += encodedDataLength;
  };
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (request.url.startsWith('data:')) return;
    types.set(requestId, type);
    network.open++;
  });
  session.on('Network.loadingFinished', (event) => types.has(event.requestId) && end(event));
  session.on('Network.loadingFailed', (event) => types.has(event.requestId) && end(event));
  network.quiet = async () => {
    while (network.open > 0 || Date.now() - network.lastAt < QUIET) await pause(20);
  };
  return network;
}

async function throttle(session) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
}

/** CPU time that the main thread has used since the document's process began, in ms: not wall time, so other programs do not show in it. */
export async function mainThreadMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { heap: usedSize };
}

/** What an expression is on the page; of a promise, what it comes to. */
export async function evaluate(session, expression) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * Loads one page, hands it to `then`, and closes it again.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{url: string, controls?: number}} page `controls`: how many the settled page has, as learnt from an earlier
 * load; without it the page counts as settled once nothing has come for a while.
 * @param {object} [options]
 * @param {boolean} [options.slow]
 * @param {(session: import('playwright-core').CDPSession, network: object) => Promise<object>} [options.then] Measures
 * more on the open page; what it returns is added to the figures.
 */
export async function load(browser, { url, controls = 0 }, { slow = false, then = async () => ({}) } = {}) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const session = await context.newCDPSession(await context.newPage());
    await session.send('Page.enable');
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'benchReady' });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${probe})(${controls})` });
    if (slow) await throttle(session);

    const network = watchNetwork(session);
    const ready = new Promise((resolve, reject) => {
      session.once('Runtime.bindingCalled', resolve);
      setTimeout(
        () => reject(new Error(`${url} had no ${controls} controls after ${LIMIT / 1000} s`)),
        LIMIT,
      ).unref();
    });
    ready.catch(() => undefined);
    const loaded = new Promise((resolve) => session.once('Page.loadEventFired', resolve));
    await session.send('Page.navigate', { url });
    await (controls ? ready : loaded);
    await network.quiet();

    const cpu = await mainThreadMs(session);
    const seen = await evaluate(
      session,
      '({ controls: __bench.controls, ready: __bench.readyAt, shift: __bench.shift })',
    );
    if (!controls) return seen;
    const figures = {
      ...seen,
      cpu,
      wire: network.total,
      code: network.code,
      elements: await evaluate(session, '__bench.elements()'),
    };
    return { ...figures, ...(slow ? {} : await heapOf(session)), ...(await then(session, network)) };
  } finally {
    await context.close();
  }
}
