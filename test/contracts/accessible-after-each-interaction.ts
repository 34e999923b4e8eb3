import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { accessibilityFaults } from '../support/accessibility-faults.js';
import { clearPage, onAPage } from '../support/on-a-page.js';
import type { WidgetUnderTest } from './widget-under-test.js';

/** Nothing that a machine can find is wrong, or left for a person to decide, in any state. */
export function accessibleAfterEachInteraction<E extends LitElement>(under: WidgetUnderTest<E>): void {
  describe(`<${under.tag}> is accessible`, () => {
    afterEach(clearPage);

    it('at first', async () => {
      const { widget } = await onAPage(under);
      expect(await accessibilityFaults(widget)).to.deep.equal([]);
    });

    for (const { name, reach } of under.interactions) {
      it(`after ${name}`, async () => {
        const { widget } = await onAPage(under);
        await reach(widget);
        expect(await accessibilityFaults(widget)).to.deep.equal([]);
      });
    }
  });
}
