import { warnOnce } from '../kit/warn-once.js';

const LINKED_DATA = 'script[type="application/ld+json"]';

/** Which scripts inside of a tag hold a group. */
export const ownScripts = `${LINKED_DATA}, script[type="application/json"], script[type="text/csv"], script[type="text/calendar"]`;

/** JSON, parsed, which throws for what is not whole; any other text as it is. */
export const textOrJson = (text: string): unknown =>
  /^\s*[[{]/.test(text) ? (JSON.parse(text) as unknown) : text;

/**
 * The text of the script elsewhere on the page that a card is about: the one that it names, or else what the page tells
 * search engines. Undefined for a card with data of its own.
 */
export function groupOfPage(
  card: HTMLElement & { readonly src: string; readonly for: string },
): string | undefined {
  if (card.for) {
    const named = document.getElementById(card.for)?.textContent?.trim();
    if (!named)
      warnOnce(card.localName, `finds nothing in an element with id="${card.for}", which its "for" names.`);
    return named;
  }
  if (card.src || card.querySelector(ownScripts)) return undefined;
  // Those inside of other cards are about other groups.
  const texts = [...document.querySelectorAll(LINKED_DATA)]
    .filter((script) => !script.closest(card.localName))
    .map((script) => script.textContent ?? '')
    .filter(isJson);
  return texts.length > 1 ? `[${texts.join(',')}]` : texts[0];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
