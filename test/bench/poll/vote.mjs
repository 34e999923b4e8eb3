/** What a vote costs until the bars are painted: real clicks, and a look at what the page does then. */
import { BETWEEN, click, places } from '../input.mjs';
import { between, marksOf } from '../marks.mjs';
import { evaluate, pause } from '../measure.mjs';
import { CHANGE, KEEP, SEND } from '../targets/static-poll.mjs';
import { RESULTS_PATH } from './pages.mjs';
import { MARKS, watchBars } from './watch-bars.mjs';

/** How often the bars are taken away and brought back in one load. */
const AGAIN = 5;

/** How long a page gets for what it does unasked after a touch, in ms. */
const AFTERWARDS = 300;

/** Presses a button, once the page has come to rest. */
async function press(session, words) {
  const at = await evaluate(session, `__bench.button(${JSON.stringify(words)})`);
  if (!at) throw new Error(`There is no button "${words}" to be pressed.`);
  await pause(BETWEEN);
  await click(session, at);
}

/**
 * Presses what brings the bars. Returns how long it was until they were painted, and that part of it in which the page
 * knew what to paint; both with their CPU.
 */
async function pressForBars(session, words, { selector, number }) {
  const given = [selector, number, RESULTS_PATH, MARKS].map((each) => JSON.stringify(each)).join();
  await evaluate(session, `(${watchBars})(${given})`);
  const marks = await marksOf(session, async () => {
    await press(session, words);
    await evaluate(session, '__bench.bars');
  });
  const pressed = marks[MARKS.pressed];
  const known = marks[MARKS.known] ?? pressed;
  const painted = marks[MARKS.painted];
  return { sincePressed: between(pressed, painted), sinceKnown: between(known, painted) };
}

/** Brings back the bars of an answer that is kept. */
async function bringBack(session, bars) {
  await press(session, CHANGE);
  await pause(BETWEEN);
  return (await pressForBars(session, KEEP, bars)).sincePressed;
}

/**
 * Votes once, and then shows the same bars some more times.
 *
 * @param {import('playwright-core').CDPSession} session
 * @param {{quiet: () => Promise<void>, code: number}} network
 * @param {{selector: string, number: number}} bars
 */
export async function vote(session, network, bars) {
  const settled = async () => {
    await pause(AFTERWARDS);
    await network.quiet();
  };
  const [answer] = await places(session, 'input[type=radio]', 1);
  await click(session, answer);
  // Whoever votes has read the question first: what a page sends for at the first touch has come by then.
  await settled();
  const { sincePressed, sinceKnown } = await pressForBars(session, SEND, bars);
  await settled();
  const again = [];
  for (let turn = 0; turn < AGAIN; turn++) again.push(await bringBack(session, bars));
  const mean = (figure) => again.reduce((sum, one) => sum + one[figure], 0) / AGAIN;
  return {
    vote: sincePressed.wall,
    voteCpu: sincePressed.cpu,
    known: sinceKnown.wall,
    knownCpu: sinceKnown.cpu,
    again: mean('wall'),
    againCpu: mean('cpu'),
    codeWithBars: network.code,
  };
}
