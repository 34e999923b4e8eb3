import { wordsIn } from './inside.js';

const named = (element: Element | null | undefined): string =>
  element
    ? `<${element.localName} id="${element.id}" class="${element.className}"> “${wordsIn(element).slice(0, 60)}”`
    : 'nothing';

/**
 * Fails unless two elements are one. Chai would write both out in full where
 * they are not, and a page is too large for that.
 */
export function expectSame(actual: Element | null | undefined, expected: Element | null | undefined): void {
  if (actual !== expected) throw new Error(`This is ${named(actual)} and should be ${named(expected)}.`);
}
