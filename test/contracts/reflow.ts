import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';

import { sidewaysScroll } from '../support/sideways-scroll.js';
import { clearPage, dressPage, onAPage } from '../support/on-a-page.js';
import type { WidgetUnderTest } from './widget-under-test.js';

/** What a reader may set for all text (WCAG 2.2, 1.4.12). A reader's style sheet reaches into shadow roots. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`);

/** How wide WCAG 2.2, 1.4.10 asks that a page may be: a desktop's 1280 pixels at 400 %. */
const NARROW = { width: 320, height: 640 };

interface Circumstance {
  readonly name: string;
  readonly page: string;
  readonly spacing?: true;
}

const CIRCUMSTANCES: readonly Circumstance[] = [
  { name: '320 pixels wide', page: '' },
  { name: '320 pixels wide with text twice as large', page: 'html { font-size: 200%; }' },
  { name: '320 pixels wide with the spacing that a reader may set', page: '', spacing: true },
];

/** Nothing has to be scrolled sideways. */
export function reflow<E extends LitElement>(under: WidgetUnderTest<E>): void {
  for (const { name: circumstance, page, spacing } of CIRCUMSTANCES) {
    describe(`<${under.tag}> on a page ${circumstance} fits`, () => {
      let undress: () => void;
      before(async () => {
        await setViewport(NARROW);
        undress = dressPage(page);
      });
      afterEach(clearPage);
      after(async () => {
        undress();
        await setViewport({ width: 800, height: 600 });
      });

      const space = (widget: E): void => {
        if (spacing && widget.shadowRoot) widget.shadowRoot.adoptedStyleSheets.push(SPACING);
      };

      it('at first', async () => {
        const { widget } = await onAPage(under);
        space(widget);
        expect(sidewaysScroll(widget)).to.deep.equal([]);
      });

      for (const { name, reach } of under.interactions) {
        it(`after ${name}`, async () => {
          const { widget } = await onAPage(under);
          space(widget);
          await reach(widget);
          expect(sidewaysScroll(widget)).to.deep.equal([]);
        });
      }
    });
  }
}
