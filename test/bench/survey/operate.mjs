/** What one answer costs, on a page that has loaded: real mouse and key events, CPU of the main thread for each. */
import { BETWEEN, click, places, press } from '../input.mjs';
import { evaluate, mainThreadMs, pause } from '../measure.mjs';

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

/** Does something a number of times: CPU each, in ms. */
async function each(session, times, act) {
  await pause(BETWEEN);
  const before = await mainThreadMs(session);
  for (let turn = 0; turn < times; turn++) {
    await act(turn);
    await pause(BETWEEN);
  }
  return ((await mainThreadMs(session)) - before) / times;
}

/** Goes back and forth between the first two radio buttons. */
async function radio(session) {
  const at = await places(session, 'input[type=radio]', 2);
  if (at.length < 2) return undefined;
  const cpu = await each(session, 20, (turn) => click(session, at[turn % 2]));
  return (await state(session)).second ? cpu : undefined;
}

async function keystroke(session) {
  const field = await textField(session);
  if (!field) return undefined;
  await click(session, field);
  const { typed } = await state(session);
  const cpu = await each(session, 10, (turn) => press(session, 'sayso says'[turn]));
  return (await state(session)).typed === typed + 10 ? cpu : undefined;
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

/**
 * CPU of the main thread in ms for one change of a radio button, one keystroke and, where questions have conditions,
 * hiding or showing one. A figure is missing where the page did not do what it was asked.
 */
export async function operate(session, { conditions = false } = {}) {
  return {
    ...(conditions && { toggle: await hideOrShow(session) }),
    radio: await radio(session),
    key: await keystroke(session),
  };
}
