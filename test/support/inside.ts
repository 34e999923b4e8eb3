import type { LitElement } from 'lit';

/** What widgets are worked with: anything that can be filled in or pressed. */
export const CONTROLS = 'input, select, textarea, button, a[href], summary';

/** The elements in a widget's shadow root that fit a selector. */
export const allInside = (widget: LitElement, selector = '*'): HTMLElement[] => [
  ...widget.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The fields among them. */
export const fieldsInside = (widget: LitElement, selector: string): HTMLInputElement[] =>
  allInside(widget, selector).filter((element) => element instanceof HTMLInputElement);

/**
 * The first such element. Fails where there is none, and says what was looked for.
 *
 * @param kind What it has to be, such as `HTMLSelectElement`.
 */
export function inside<E extends Element = HTMLElement>(
  widget: LitElement,
  selector: string,
  kind?: new () => E,
): E {
  const found = widget.renderRoot.querySelector(selector);
  if (!found || (kind && !(found instanceof kind))) {
    throw new Error(`<${widget.localName}> shows no ${selector}: ${wordsOf(widget)}`);
  }
  return found as E;
}

/** Text as people read it: runs of white space are one space. */
export const wordsIn = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Every word that a widget shows or says. */
export const wordsOf = (widget: LitElement): string =>
  allInside(widget, ':host > *').map(wordsIn).join(' ').trim();

/** The button, link or summary with these words, among those inside `within`. */
export function pressable(widget: LitElement, words: string): HTMLElement {
  const found = allInside(widget, 'button, a[href], summary').find((each) => wordsIn(each) === words);
  if (!found)
    throw new Error(`<${widget.localName}> shows nothing to press called “${words}”: ${wordsOf(widget)}`);
  return found;
}

/** What has focus, looked for through shadow roots; null where nothing has. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body || active === document.documentElement
    ? null
    : (active as HTMLElement | null);
}

/** Whether an element takes up room that can be seen. `.unseen` words are for screen readers. */
export function isSeen(element: Element): boolean {
  if (element.closest('.unseen')) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}

/** Types into a field as a person would, all at once. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Whether these are the words of what has focus, such as a button's. */
export const isCalled =
  (words: string) =>
  (at: HTMLElement): boolean =>
    wordsIn(at) === words;
