/** Real mouse and key events, as the browser would get them from a person. */
import { evaluate } from './measure.mjs';

/** Long enough for two frames, so that changes are drawn one by one, in ms. */
export const BETWEEN = 40;

/** Where to click to use the first controls of a kind. */
export const places = (session, selector, number) =>
  evaluate(session, `__bench.places(${JSON.stringify(selector)}, ${number})`);

export async function click(session, { x, y }) {
  const at = { x, y, button: 'left', clickCount: 1 };
  await session.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
  await session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
}

const SPECIAL_KEYS = { Backspace: 8, End: 35 };

export async function press(session, key) {
  const code = SPECIAL_KEYS[key];
  const event = code ? { key, code: key, windowsVirtualKeyCode: code } : { key, text: key };
  await session.send('Input.dispatchKeyEvent', { ...event, type: code ? 'rawKeyDown' : 'keyDown' });
  await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
}
