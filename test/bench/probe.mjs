/**
 * What is put into each page before anything of its own runs. It is sent as
 * text, so it may use nothing from this file.
 *
 * @param {number} expected The controls of the settled page: seeing as many ends the watch. 0 watches for ever.
 */
export function probe(expected) {
  const roots = [document];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    roots.push(root);
    watch(root);
    return root;
  };

  /** When the last answer was given, and when it last changed anything in the page. */
  let answeredAt = 0;
  let changedAt = 0;
  const observer = new MutationObserver(() => (changedAt = performance.now()));
  const watch = (root) =>
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  watch(document);
  addEventListener('input', () => (changedAt = answeredAt = performance.now()), { capture: true });
  // Where nothing but a property of a control changes, the end of what listens is the end of it.
  addEventListener('input', () => (changedAt = performance.now()));

  const count = (selector) => roots.reduce((sum, root) => sum + root.querySelectorAll(selector).length, 0);
  const bench = { roots, count, controls: 0, readyAt: 0, shift: 0 };
  window.__bench = bench;

  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) bench.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  const painted = new MessageChannel();
  const frame = () => {
    const controls = count('input,select,textarea');
    const grew = controls > bench.controls;
    bench.controls = controls;
    // A message sent before a frame is painted arrives after it.
    if (grew) painted.port2.postMessage(0);
    if (!expected || controls < expected) requestAnimationFrame(frame);
  };
  painted.port1.onmessage = () => {
    bench.readyAt = performance.now();
    if (expected && bench.controls >= expected) window.benchReady?.(String(bench.readyAt));
  };
  requestAnimationFrame(frame);

  /** How long the last answer took to have all its effect on the document, in ms; 0 where none was given. */
  bench.settled = () => changedAt - answeredAt;

  bench.elements = () => count('*');

  const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const seen = (element) => element.getClientRects().length > 0;

  /** The controls of a kind that can be seen, or whose labels can. */
  const usable = (selector) =>
    all(selector).filter((control) => [control, ...(control.labels ?? [])].some(seen));

  /** Where to click to use the first controls of a kind, after scrolling to them. */
  bench.places = (selector, number) =>
    usable(selector)
      .slice(0, number)
      .map((control) =>
        seen(control) && control.getBoundingClientRect().width > 4 ? control : control.labels[0],
      )
      .map((shown, index) => {
        if (!index) shown.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = shown.getBoundingClientRect();
        return { x: x + Math.min(width / 2, 20), y: y + height / 2 };
      });

  /** Where to click to press the button that is called so, after scrolling to it; nothing where there is none. */
  bench.button = (words) => {
    const button = all('button').find((each) => seen(each) && each.textContent.trim() === words);
    button?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = button?.getBoundingClientRect() ?? {};
    return button && { x: x + width / 2, y: y + height / 2 };
  };

  /** What shows whether clicks and keys had any effect. */
  bench.state = () => ({
    second: Boolean(usable('input[type=radio]')[1]?.checked),
    typed: all('textarea,input').reduce((sum, { value }) => sum + value.length, 0),
    visible: all('input,textarea').filter(seen).length,
  });
}
