import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';

import { focused } from '../support/inside.js';
import { clearPage, onAPage } from '../support/on-a-page.js';
import type { Keys, WidgetUnderTest } from './widget-under-test.js';

/** More tabs than any view has controls. */
const MOST_TABS = 60;

/** What is wrong with where focus is; undefined where nothing is. */
function faultOfFocus(): string | undefined {
  const at = focused();
  if (!at) return 'Nothing has focus.';
  const { top, bottom, width, height } = at.getBoundingClientRect();
  const name = `<${at.localName} id="${at.id}"> “${at.textContent.trim().slice(0, 40)}”`;
  if (!width || !height) return `${name} has focus and cannot be seen.`;
  if (bottom <= 0 || top >= innerHeight) return `${name} has focus and is out of sight.`;
  // A heading that focus was moved to, to be read out, is nothing to operate.
  if (at.tabIndex < 0) return undefined;
  for (let ringed: Element | null = at; ringed; ringed = ringed.parentElement) {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ringed);
    if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor))
      return undefined;
  }
  return `${name} has focus and does not show it.`;
}

/** Everything can be done with the keyboard, and focus is always somewhere and always seen. */
export function keyboardOnly<E extends LitElement>(under: WidgetUnderTest<E>): void {
  describe(`<${under.tag}> without a mouse`, () => {
    let widget: E;
    let stuck = false;

    before(async () => {
      // What had focus before has gone; so tabbing starts at the top of the page.
      focused()?.blur();
      ({ widget } = await onAPage(under));
    });
    after(clearPage);

    async function press(keys: Keys<E>): Promise<void> {
      if (typeof keys === 'string') {
        await sendKeys({ press: keys === 'Space' ? ' ' : keys });
        await settle();
        return;
      }
      if ('type' in keys) {
        await sendKeys({ type: keys.type });
        await settle();
        return;
      }
      const arrived = 'tabTo' in keys ? keys.tabTo : keys.tabBackTo;
      for (let tabs = 0; tabs < MOST_TABS; tabs++) {
        const at = focused();
        if (at && arrived(at, widget)) return;
        if ('tabBackTo' in keys) await sendKeys({ down: 'Shift' });
        await sendKeys({ press: 'Tab' });
        if ('tabBackTo' in keys) await sendKeys({ up: 'Shift' });
        await settle();
      }
      throw new Error(`${MOST_TABS} tabs do not lead there.`);
    }

    async function settle(): Promise<void> {
      await widget.updateComplete;
      await nextFrame();
      // WebKit brings what Tab has led to into sight a little later.
      for (let tries = 0; faultOfFocus() && tries < 30; tries++) await nextFrame();
      const fault = faultOfFocus();
      if (fault) throw new Error(fault);
    }

    for (const { does, keys, then } of under.keyboardPath) {
      it(`lets a person ${does}`, async function () {
        // Each step begins where the one before it ended.
        if (stuck) this.skip();
        stuck = true;
        for (const each of keys) await press(each);
        await waitUntil(() => then(widget), `The keys for “${does}” had no effect.`, { timeout: 3000 });
        await settle();
        expect(faultOfFocus()).to.equal(undefined);
        stuck = false;
      });
    }
  });
}
