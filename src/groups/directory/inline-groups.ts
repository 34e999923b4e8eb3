import { ownScripts } from '../page-scripts.js';

/**
 * The text of a widget's inline script, once it is all there: at once, when the page has been parsed, or when some
 * framework writes it.
 */
export function inlineGroups(host: Element, signal: AbortSignal, onFound: (text: string) => void): void {
  const look = (): void => {
    const script = host.querySelector(ownScripts);
    const text = script?.textContent.trim();
    // A script that is still being parsed ends in the middle.
    if (!text || (document.readyState === 'loading' && !script?.nextSibling)) return;
    observer.disconnect();
    document.removeEventListener('readystatechange', look);
    onFound(text);
  };
  const observer = new MutationObserver(look);
  observer.observe(host, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  document.addEventListener('readystatechange', look, { signal });
  look();
}
