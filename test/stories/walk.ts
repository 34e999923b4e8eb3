import type { Locator, Page } from 'playwright-core';

import { walkPowerPoll } from './walks/walk-power-poll.js';
import { walkSignup } from './walks/walk-signup.js';
import { walkSurvey } from './walks/walk-survey.js';

/** Called at each moment that is worth looking at. */
export type OnMoment = (moment: string) => Promise<void>;

/** How each widget that asks something is answered to its end. */
const WALKS: Readonly<Record<string, (widget: Locator, onMoment: OnMoment) => Promise<void>>> = {
  'sayso-survey': walkSurvey,
  'sayso-power-poll': walkPowerPoll,
  'sayso-signup': walkSignup,
};

/** Answers the first widget of a story that asks something, as its resident would, mistakes first. */
export async function walk(page: Page, onMoment: OnMoment): Promise<void> {
  const widget = page.locator('#storybook-root').locator(Object.keys(WALKS).join(', ')).first();
  await WALKS[await widget.evaluate(({ localName }) => localName)]!(widget, onMoment);
}

/**
 * Opens everything that a story's widgets keep folded, as a reader may at any moment.
 *
 * @returns How much was folded.
 */
export const unfold = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const inside = [...document.querySelectorAll('#storybook-root *')];
    const folded = inside.flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>('details:not([open]), .folder[aria-expanded=false]') ??
        []),
    ]);
    for (const each of folded) {
      if (each instanceof HTMLDetailsElement) each.open = true;
      else each.click();
    }
    return folded.length;
  });
