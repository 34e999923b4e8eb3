import '../../src/results/sayso-results.js';
import type { ResultsElement } from '../../src/results/results-element.js';
import { allInside, wordsIn } from '../support/inside.js';

export interface ResultsOptions {
  readonly results?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the page wrote inside the tag. */
  readonly children?: readonly Node[];
}

/** Puts results into a place on the page. They need not become usable: see `shownResults`. */
export function resultsIn(
  place: Element,
  { results, attributes = {}, children = [] }: ResultsOptions,
): ResultsElement {
  const element = document.createElement('sayso-results');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.results = results;
  element.append(...children);
  place.append(element);
  return element;
}

/** Resolves once results have been read and all of them is shown, or it is known that there are none. */
export async function read(element: ResultsElement): Promise<void> {
  await new Promise((resolve) => element.addEventListener('sayso-results', resolve, { once: true }));
  await element.updateComplete;
  // What is loaded after the first tables comes with the download.
  const whole = (): boolean =>
    !element.renderRoot.querySelector('[part=question]') ||
    element.renderRoot.querySelector('[part=download]') !== null;
  while (!whole()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Results in a place on the page, to be read. */
export async function shownResults(place: Element, options: ResultsOptions): Promise<ResultsElement> {
  const element = resultsIn(place, options);
  await read(element);
  return element;
}

/** What is folded under these words: the first such. */
export function folded(element: ResultsElement, words: string): HTMLDetailsElement {
  const summary = allInside(element, 'summary').find((each) => wordsIn(each) === words);
  if (!summary) throw new Error(`Nothing is folded under “${words}”.`);
  return summary.parentElement as HTMLDetailsElement;
}

/** The table with this caption, each row's cells as they are read. */
export function table(element: ResultsElement, caption: string): string[][] {
  const found = allInside(element, 'table').find(
    (each) => wordsIn(each.querySelector('caption')) === caption,
  );
  if (!found) throw new Error(`No table is called “${caption}”.`);
  return [...(found as HTMLTableElement).rows].map((row) => [...row.cells].map(wordsIn));
}
