import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { accessibilityTree } from '../support/accessibility-tree.js';
import { expectSame } from '../support/expect-same.js';
import { needing } from '../support/needing.js';
import { unheardSpaces } from '../support/unheard-spaces.js';
import { clearPage, onAPage } from '../support/on-a-page.js';
import type { WidgetUnderTest } from './widget-under-test.js';

/** What the browser makes of labels, hints and errors, rather than what the markup says. */
export function namesInAccessibilityTree<E extends LitElement>(under: WidgetUnderTest<E>): void {
  describe(`the accessibility tree of <${under.tag}>`, () => {
    afterEach(clearPage);

    for (const { what, reach, role, name, description = '', invalid } of under.names) {
      it(
        `tells ${what}`,
        needing('developer tools', async () => {
          const { widget } = await onAPage(under);
          await reach?.(widget);
          const nodes = await accessibilityTree();
          const found = nodes
            .filter((node) => node.role === role && node.name === name)
            .map((node) => ({
              role,
              name,
              description: node.description,
              ...(node.invalid === 'true' && { invalid: node.invalid }),
            }));
          const others = nodes.filter((node) => node.role === role).map((node) => node.name);
          expect(found, `Every ${role}: ${others.join(' | ')}`).to.deep.equal([
            { role, name, description, ...(invalid && { invalid }) },
          ]);
        }),
      );
    }

    for (const { name, reach } of under.interactions) {
      it(`does not run words into each other after ${name}`, async () => {
        const { widget } = await onAPage(under);
        await reach(widget);
        expect(unheardSpaces(widget)).to.deep.equal([]);
      });
    }

    it('has the live region before it has words for it', async () => {
      const place = document.createElement('div');
      document.body.append(place);
      const ready = under.ready(place);
      const widget = place.querySelector<E>(under.tag)!;
      await widget.updateComplete;
      const region = widget.renderRoot.querySelector('[role=status], [aria-live]');
      expect(region?.textContent.trim()).to.equal('');
      await ready;
      expectSame(widget.renderRoot.querySelector('[role=status], [aria-live]'), region);
      place.remove();
    });
  });
}
