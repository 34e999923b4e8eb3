import type { LitElement } from 'lit';

import { allInside, isSeen, wordsIn } from './inside.js';

const isComment = (node: Node | null): boolean => node?.nodeType === Node.COMMENT_NODE;

/**
 * Spaces that are seen and that screen readers do not get: Chromium leaves a
 * space out of names where it is a text of its own next to a comment, and
 * templates leave comments. A space belongs into the expression beside it.
 */
export function unheardSpaces(widget: LitElement): string[] {
  const range = document.createRange();
  return allInside(widget)
    .filter(isSeen)
    .flatMap((element) =>
      [...element.childNodes]
        .filter((node) => {
          if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim()) return false;
          if (!isComment(node.previousSibling) && !isComment(node.nextSibling)) return false;
          range.selectNode(node);
          return range.getBoundingClientRect().width > 0;
        })
        .map(() => `<${element.localName} class="${element.className}"> “${wordsIn(element)}”`),
    );
}
