/** What one answer costs, on a page that has loaded: real mouse and key events, CPU of the main thread for each. */
import { evaluate, mainThreadMs, pause } from './measure.mjs';

/** Long enough for two frames, so that changes are drawn one by one, in ms. */
const BETWEEN = 40;

/** An address where one is asked for: numbers and dates are not the same control everywhere, and a list may have a box to search in. */
const TEXTS = ['input[type=email]', 'textarea, input[type=text]:not([role])'];

const places = (session, selector, number) =>
  evaluate(session, `__bench.places(${JSON.stringify(selector)}, ${number})`);

/** Where to click to type, or nothing if there is nowhere. */
async function textField(session) {
  for (const selector of TEXTS) {
    const [field] = await places(session, selector, 1);
    if (field) return field;
  }
  return undefined;
}

const state = (session) => evaluate(session, '__bench.state()');

async function click(session, { x, y }) {
  const at = { x, y, button: 'left', clickCount: 1 };
  await session.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
  await session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
}

const SPECIAL_KEYS = { Backspace: 8, End: 35 };

async function press(session, key) {
  const code = SPECIAL_KEYS[key];
  const event = code ? { key, code: key, windowsVirtualKeyCode: code } : { key, text: key };
  await session.send('Input.dispatchKeyEvent', { ...event, type: code ? 'rawKeyDown' : 'keyDown' });
  await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
}

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
