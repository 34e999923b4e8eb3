import type { LitElement } from 'lit';

import { allInside, isSeen, wordsIn } from './inside.js';

/** Fields scroll the words inside by themselves; what a select cuts off, WebKit counts also for what is around it. */
const FIELDS = 'input, select, textarea, :has(> select)';

/** A map is larger than what is seen of it, which WCAG 2.2 allows (1.4.10). What is around it has to fit. */
const MAP = '.map-box';

const line = (element: Element, what: string): string =>
  `<${element.localName} class="${element.className}"> “${wordsIn(element).slice(0, 40)}” ${what}`;

/** Everything that would have to be scrolled sideways; a line for each. A pixel is lost to rounding. */
export function sidewaysScroll(widget: LitElement): string[] {
  const page = document.documentElement;
  const found =
    page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} in ${page.clientWidth}`] : [];
  for (const element of allInside(widget).filter(isSeen)) {
    if (element.closest(MAP)) continue;
    const { scrollWidth, clientWidth } = element;
    const { left, right } = element.getBoundingClientRect();
    if (!element.matches(FIELDS) && clientWidth && scrollWidth > clientWidth + 1) {
      found.push(line(element, `${scrollWidth} in ${clientWidth}`));
    }
    if (left < -1 || right > page.clientWidth + 1) found.push(line(element, `from ${left} to ${right}`));
  }
  return found;
}
