import { aTimeout, expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { expectSame } from '../support/expect-same.js';
import { allInside, focused, inside, wordsIn } from '../support/inside.js';
import { clearPage, onAPage } from '../support/on-a-page.js';
import type { WidgetUnderTest } from './widget-under-test.js';

const SUMMARY = '[part="error-summary"]';

/** Every text that describes a control, or the group that it is in. */
function descriptionsOf(control: HTMLElement): string[] {
  const root = control.getRootNode() as ShadowRoot;
  const around: Element[] = [];
  for (let at: Element | null = control; at; at = at.parentElement) around.push(at);
  return around
    .flatMap((each) => each.getAttribute('aria-describedby')?.split(' ') ?? [])
    .map((id) => wordsIn(root.getElementById(id)));
}

/** What is wrong is said at the top, where focus goes, and again at each field, in the same words. */
export function errorSummary<E extends LitElement>(under: WidgetUnderTest<E>): void {
  for (const { name, make, messages } of under.mistakes) {
    describe(`the summary of errors of <${under.tag}> after ${name}`, () => {
      let widget: E;
      beforeEach(async () => {
        ({ widget } = await onAPage(under));
        await make(widget);
      });
      afterEach(clearPage);

      const links = (): HTMLElement[] => allInside(widget, `${SUMMARY} a`);

      it('has the focus', () => {
        expectSame(focused(), inside(widget, SUMMARY));
      });

      it('has a heading that names it', () => {
        const summary = inside(widget, SUMMARY);
        const heading = inside(widget, `#${summary.getAttribute('aria-labelledby') ?? ''}`);
        expect(heading.localName).to.match(/^h[2-4]$/);
        expect(wordsIn(heading)).to.equal('There is a problem');
      });

      it('is in sight', () => {
        const { top } = inside(widget, SUMMARY).getBoundingClientRect();
        expect(top).to.be.within(-1, innerHeight - 50);
      });

      it('lists what is wrong, in the order of the page', () => {
        expect(links().map(wordsIn)).to.deep.equal([...messages]);
      });

      it('leads from each line to its field, which says the same after “Error:”', () => {
        for (const link of links()) {
          link.click();
          const control = focused();
          if (!control) throw new Error(`“${wordsIn(link)}” leads nowhere.`);
          expect(
            control.matches('input, select, textarea'),
            `“${wordsIn(link)}” leads to ${control.outerHTML}.`,
          ).to.equal(true);
          expect(control.getRootNode() === widget.renderRoot).to.equal(true);
          expect(descriptionsOf(control)).to.include(`Error: ${wordsIn(link)}`);
          const { top, bottom } = control.getBoundingClientRect();
          expect(
            top >= 0 && bottom <= innerHeight,
            `The field of “${wordsIn(link)}” is out of sight.`,
          ).to.equal(true);
        }
      });

      it('does not change the page’s address', async () => {
        history.replaceState(null, '', location.pathname + location.search);
        const before = location.href;
        for (const link of links()) link.click();
        // A browser follows a link a task later.
        await aTimeout(50);
        expect(location.href).to.equal(before);
      });

      it('says an error at a field for each line, and no more', () => {
        const said = allInside(widget, '.error').map(wordsIn);
        expect(said).to.deep.equal(messages.map((message) => `Error: ${message}`));
      });
    });
  }
}
