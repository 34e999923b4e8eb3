/** The moments that are marked on a page's timeline. */
export const MARKS = { pressed: 'bench: pressed', known: 'bench: known', painted: 'bench: painted' };

/**
 * Watches, on a page, for the bars that a click brings, and marks the moments on the way there. It is sent as text, so
 * it may use nothing from this file.
 *
 * @param {string} selector
 * @param {number} number
 * @param {string} resultsPath Where the page may fetch what others said.
 * @param {typeof MARKS} marks
 */
export function watchBars(selector, number, resultsPath, marks) {
  const bench = window.__bench;
  let pressed = false;
  const press = () => {
    pressed = true;
    performance.mark(marks.pressed);
  };
  addEventListener('click', press, { capture: true, once: true });

  const json = Response.prototype.json;
  Response.prototype.json = async function () {
    const read = await json.call(this);
    if (new URL(this.url).pathname === resultsPath) performance.mark(marks.known);
    return read;
  };

  bench.bars = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('The vote brought no bars within 20 seconds.')), 20_000);
    // Looks whenever something changed: looking in each frame would make the click wait for one.
    const watch = new MutationObserver(() => {
      if (!pressed || bench.count(selector) < number) return;
      watch.disconnect();
      Response.prototype.json = json;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message sent before a frame is painted arrives after it.
        port1.onmessage = () => {
          performance.mark(marks.painted);
          resolve();
        };
        port2.postMessage(0);
      });
    });
    for (const root of bench.roots) watch.observe(root, { childList: true, subtree: true });
  });
}
