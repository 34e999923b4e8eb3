import { ownScripts } from '../page-scripts.js';

/** How long a page that has been parsed may take to say where its groups are, in ms: its own scripts may have to get them. */
const PATIENCE = 3000;

export interface InlineOptions {
  /** Called with its text, once it is all there. */
  readonly onFound: (text: string) => void;
  /** Called where the page has had its time, and there is none. */
  readonly onNone: () => void;
}

/**
 * Looks for a widget's inline script: at once, when the page has been parsed, and when some framework writes it,
 * however long that takes.
 */
export function inlineGroups(host: Element, signal: AbortSignal, { onFound, onNone }: InlineOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const script = host.querySelector(ownScripts);
    const text = script?.textContent.trim();
    const isParsed = document.readyState !== 'loading';
    // A script that is still being parsed ends in the middle.
    if (!text || !(isParsed || script?.nextSibling)) {
      if (isParsed) timer ??= setTimeout(onNone, PATIENCE);
      return;
    }
    stop();
    onFound(text);
  };
  const observer = new MutationObserver(look);
  const stop = (): void => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('readystatechange', look);
  };
  observer.observe(host, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', stop, { once: true });
  document.addEventListener('readystatechange', look);
  look();
}
