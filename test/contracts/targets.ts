import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { smallTargets } from '../support/small-targets.js';
import { clearPage, onAPage } from '../support/on-a-page.js';
import type { WidgetUnderTest } from './widget-under-test.js';

/** Everything can be hit with a thumb on a bus. */
export function targets<E extends LitElement>(under: WidgetUnderTest<E>): void {
  describe(`everything to press in <${under.tag}> is at least 44 by 44 pixels`, () => {
    afterEach(clearPage);

    it('at first', async () => {
      const { widget } = await onAPage(under);
      expect(smallTargets(widget)).to.deep.equal([]);
    });

    for (const { name, reach } of under.interactions) {
      it(`after ${name}`, async () => {
        const { widget } = await onAPage(under);
        await reach(widget);
        expect(smallTargets(widget)).to.deep.equal([]);
      });
    }
  });
}
