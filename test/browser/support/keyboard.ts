/** A resident who has a keyboard and nothing else. */
import type { Page } from 'playwright-core';

/** What has the focus, as a screen reader would name it. */
export interface Focused {
  readonly tag: string;
  readonly type: string;
  /** The label, or the text. */
  readonly name: string;
  /** The id inside the widget. */
  readonly id: string;
}

/** More stops than any page of the demonstration has. */
const MOST_STOPS = 60;

/** What has the focus now, looked for through shadow roots. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let element = document.activeElement ?? document.body;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { labels = null, type = '' } = element as Partial<HTMLInputElement>;
    const words = labels?.[0] ?? element;
    return {
      tag: element.localName,
      type,
      name: (words === document.body ? '' : (words.textContent ?? '')).replace(/\s+/g, ' ').trim(),
      id: element.id,
    };
  });
}

/**
 * Presses Tab until something of this kind and name has the focus. The name is
 * a beginning; `Shift+Tab` goes the other way. Throws with the stops on the way if there is none.
 */
export async function tabTo(
  page: Page,
  tag: string,
  name: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const stops: string[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (stop.tag === tag && stop.name.startsWith(name)) return;
    stops.push(`${stop.tag} "${stop.name.slice(0, 40)}"`);
  }
  throw new Error(`${key} leads to no ${tag} "${name}", but to: ${stops.join(', ')}.`);
}

/** Goes to a button with Tab and presses Enter. */
export async function enterOn(page: Page, name: string): Promise<void> {
  await tabTo(page, 'button', name);
  await page.keyboard.press('Enter');
}

/** Goes to a group of radios with Tab, and to one of them with Space and the arrows. */
export async function chooseRadio(page: Page, names: readonly string[], wanted: string): Promise<void> {
  await tabTo(page, 'input', names[0] ?? '');
  await page.keyboard.press('Space');
  for (let at = 0; names[at] !== wanted; at++) {
    if (at > names.length) throw new Error(`There is no radio "${wanted}".`);
    await page.keyboard.press('ArrowDown');
  }
}
