/** What one answer costs, on a page that has loaded: real mouse and key events, CPU of the main thread for each. */
import { BETWEEN, click, places, press } from '../input.mjs';
import { evaluate, mainThreadMs, pause } from '../measure.mjs';
import { median, quantile } from '../statistics.mjs';

/** An address where one is asked for: numbers and dates are not the same control everywhere, and a list may have a box to search in. */
const TEXTS = ['input[type=email]', 'textarea, input[type=text]:not([role])'];

/** Where to click to type, or nothing if there is nowhere. */
async function textField(session) {
  for (const selector of TEXTS) {
    const [field] = await places(session, selector, 1);
    if (field) return field;
  }
  return undefined;
}

const state = (session) => evaluate(session, '__bench.state()');

/** Does something a number of times: CPU each, and how long each took to settle, in ms. */
async function each(session, times, act) {
  await pause(BETWEEN);
  const before = await mainThreadMs(session);
  for (let turn = 0; turn < times; turn++) {
    await act(turn);
    await pause(BETWEEN);
  }
  const cpu = ((await mainThreadMs(session)) - before) / times;
  // Once more, since asking the page is work of its own.
  const settled = [];
  for (let turn = 0; turn < times; turn++) {
    await act(turn);
    await pause(BETWEEN);
    settled.push(await evaluate(session, '__bench.settled()'));
  }
  return { cpu, middle: median(settled), worst: quantile(settled, 0.95) };
}

/** The same figures under the names that the report has for them. */
const named = (name, { cpu, middle, worst } = {}) => ({
  [name]: cpu,
  [`${name}Settled`]: middle,
  [`${name}SettledWorst`]: worst,
});

/** Goes back and forth between the first two radio buttons. */
async function radio(session) {
  const at = await places(session, 'input[type=radio]', 2);
  if (at.length < 2) return undefined;
  const figures = await each(session, 20, (turn) => click(session, at[turn % 2]));
  return (await state(session)).second ? figures : undefined;
}

async function keystroke(session) {
  const field = await textField(session);
  if (!field) return undefined;
  await click(session, field);
  const { typed } = await state(session);
  const figures = await each(session, 10, (turn) => press(session, 'sayso says'[turn]));
  return (await state(session)).typed === typed + 20 ? figures : undefined;
}

/** Empties the first question and fills it again, which hides and shows the second. */
async function hideOrShow(session) {
  const field = await textField(session);
  if (!field) return undefined;
  await click(session, field);
  await press(session, 'End');
  const before = await state(session);
  await press(session, 'Backspace');
  // Long enough for an animation.
  await pause(600);
  const acted = (await state(session)).visible < before.visible;
  await press(session, 'a');
  await pause(600);
  return acted ? each(session, 10, (turn) => press(session, turn % 2 ? 'a' : 'Backspace')) : undefined;
}

/** A mid-range phone, as in `measure.mjs`: only the processor, since an answer asks for nothing. */
const SLOW_CPU = 4;

/**
 * What one change of a radio button, one keystroke and, where questions have conditions, hiding or showing one costs: CPU
 * of the main thread and how long the document goes on changing, in ms. A figure is missing where the page did not do what
 * it was asked.
 */
export async function operate(session, { conditions = false } = {}) {
  const figures = {
    ...(conditions && named('toggle', await hideOrShow(session))),
    ...named('radio', await radio(session)),
    ...named('key', await keystroke(session)),
  };
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  const slow = {
    ...named('phoneRadio', await radio(session)),
    ...named('phoneKey', await keystroke(session)),
  };
  return { ...figures, ...slow };
}
