import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { listen } from '../support/console-lines.js';
import { clearPage, onAPage } from '../support/on-a-page.js';
import type { WidgetUnderTest } from './widget-under-test.js';

/** Two partners' scripts on one page, each with a copy of the library. */
export function twoCopies<E extends LitElement>(under: WidgetUnderTest<E>): void {
  const { tag, registeredBy, interactions } = under;
  const load = (version: string): Promise<unknown> =>
    import(`/second-copy.js?of=${registeredBy}&version=${version}`);

  describe(`<${tag}> on a page with two copies of the library`, () => {
    afterEach(clearPage);

    it('is the first copy’s, and both copies’ widgets work', async () => {
      const First = customElements.get(tag);
      const earlier = await onAPage(under);
      await load('');
      expect(customElements.get(tag)).to.equal(First);

      const later = await onAPage(under);
      for (const { widget } of [earlier, later]) {
        expect(widget.constructor === First).to.equal(true);
        await interactions[0].reach(widget);
      }
    });

    it('says nothing of a copy of the same version', async () => {
      const { lines, stop } = listen('warn', 'error');
      // Another address, for another copy.
      await load('&again').finally(stop);
      expect(lines).to.deep.equal([]);
    });

    it('warns the page’s owner of a copy of another version, and does not throw', async () => {
      const { lines, stop } = listen('warn', 'error');
      await load('9.9.9').finally(stop);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include(`<${tag}>`).and.include('9.9.9');
    });
  });
}
