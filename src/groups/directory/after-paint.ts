/**
 * Calls back once what has been drawn is painted: what a resident sees comes before what they may want next. On a page
 * that is not in view, once it is.
 */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => {
    // A message that is sent before the frame is painted arrives after it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      act();
    };
    port2.postMessage(0);
  });
}
