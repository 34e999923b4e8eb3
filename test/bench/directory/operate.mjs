/** What is measured on an open page with groups. */
import { between, marksOf } from '../marks.mjs';
import { evaluate, mainThreadMs, pause } from '../measure.mjs';
import { MARKS } from './in-page.js';

/** How often a page is asked whether it still works at something, in ms. */
const EVERY = 10;

/** So long without work is rest, in ms. */
const REST = 120;

/** Less than this between two questions is the questions' own work, in ms. */
const IDLE = 0.5;

/** A page that still works by then is measured as it is, in ms. */
const LIMIT = 30_000;

/** Opens a page in a context of its own, and hands it to `act` once it is loaded and at rest. */
export async function onPage(browser, url, act, { slowdown = 1 } = {}) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    await untilRest(session);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await act(session);
  } finally {
    await context.close();
  }
}

/** Waits until the main thread is at rest; returns the CPU that it used, and when it last did, in ms. */
export async function untilRest(session) {
  const began = performance.now();
  const first = await mainThreadMs(session);
  let [before, last] = [first, began];
  for (;;) {
    await pause(EVERY);
    const now = performance.now();
    const cpu = await mainThreadMs(session);
    if (cpu - before > IDLE) last = now;
    before = cpu;
    if (now - last > REST || now - began > LIMIT) return { cpu: cpu - first, wall: last - began };
  }
}

/** Memory in use after a collection, with what lies beside the heap. */
async function memory(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

export const make = (session, count) => evaluate(session, `bench.make(${count})`);

/** Hands over so many groups: what it takes until the list is painted, until all is read, and in memory. */
export async function show(session) {
  const before = await memory(session);
  const marks = await marksOf(session, () => evaluate(session, 'bench.show()'));
  const drawn = between(marks[MARKS.given], marks[MARKS.painted]);
  const rest = await untilRest(session);
  return {
    painted: drawn.wall,
    paintedCpu: drawn.cpu,
    read: drawn.wall + rest.wall,
    readCpu: drawn.cpu + rest.cpu,
    memory: (await memory(session)) - before,
  };
}

/** Makes a plain list ready to search: how long that takes, and in memory. */
export async function index(session) {
  const before = await memory(session);
  const cpu = await mainThreadMs(session);
  const read = await evaluate(session, 'bench.index()');
  const readCpu = (await mainThreadMs(session)) - cpu;
  return { read, readCpu, memory: (await memory(session)) - before };
}

/** Fetches a snapshot: how long until its list is painted. */
export async function load(session, path) {
  const marks = await marksOf(session, () => evaluate(session, `bench.load(${JSON.stringify(path)})`));
  const { wall, cpu } = between(marks[MARKS.given], marks[MARKS.painted]);
  return { painted: wall, paintedCpu: cpu };
}
