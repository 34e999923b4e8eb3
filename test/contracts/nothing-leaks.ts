import { aTimeout, expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { collectGarbage } from '../support/collect-garbage.js';
import { listen } from '../support/console-lines.js';
import { expectSame } from '../support/expect-same.js';
import { focused } from '../support/inside.js';
import { needing } from '../support/needing.js';
import { spy } from '../support/spies.js';
import { clearPage, onAPage } from '../support/on-a-page.js';
import type { Reach, WidgetUnderTest } from './widget-under-test.js';

/** Collecting garbage is done in steps, and a browser may take a while over each. */
const TRIES = 20;

/** What the page reports while a widget lives and goes: errors, and rejections that nobody handles. */
async function errorsDuring(run: () => Promise<void>): Promise<string[]> {
  const { lines, stop } = listen('error');
  const onError = (event: ErrorEvent): void => void lines.push(event.message);
  const onRejection = (event: PromiseRejectionEvent): void => void lines.push(String(event.reason));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  try {
    await run();
    await aTimeout(20);
  } finally {
    stop();
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  }
  return lines;
}

/** A widget that has gone leaves nothing behind; one that only moves loses nothing. */
export function nothingLeaks<E extends LitElement>(under: WidgetUnderTest<E>): void {
  const { tag, given, interactions } = under;

  describe(`<${tag}> that is removed`, () => {
    afterEach(clearPage);

    const states: readonly { readonly name: string; readonly reach: Reach<E> }[] = [
      { name: 'at first', reach: () => Promise.resolve() },
      ...interactions.map(({ name, reach }) => ({ name: `after ${name}`, reach })),
    ];

    for (const { name, reach } of states) {
      it(`${name} leaves no listener, timer or observer behind, and reports no error`, async () => {
        const { open, stop } = spy();
        try {
          const errors = await errorsDuring(async () => {
            const { widget } = await onAPage(under);
            await reach(widget);
            widget.remove();
          });
          expect(errors).to.deep.equal([]);
          expect(open()).to.deep.equal([]);
        } finally {
          stop();
        }
      });

      it(
        `${name} can be forgotten by the browser`,
        needing('developer tools', async () => {
          const gone = await usedAndRemoved(reach);
          for (let tries = 0; gone.deref() && tries < TRIES; tries++) {
            await collectGarbage();
            await aTimeout(20);
          }
          expect(gone.deref() === undefined).to.equal(true);
        }),
      );
    }

    /** Nothing but this function ever knows the widget. */
    async function usedAndRemoved(reach: Reach<E>): Promise<WeakRef<E>> {
      const { widget } = await onAPage(under);
      await reach(widget);
      clearPage();
      return new WeakRef(widget);
    }
  });

  describe(`<${tag}> that is moved`, () => {
    afterEach(clearPage);

    it('keeps its step and every answer', async () => {
      const { widget, place } = await onAPage(under);
      await given.reach?.(widget);
      for (const { give } of given.answers) give(widget);
      await widget.updateComplete;
      const step = given.step(widget);

      const elsewhere = document.createElement('div');
      place.append(elsewhere);
      elsewhere.append(widget);
      await widget.updateComplete;
      // Starting over would take a while.
      await aTimeout(100);

      expect(given.step(widget)).to.equal(step);
      expect(given.answers.map(({ what, read }) => [what, read(widget)])).to.deep.equal(
        given.answers.map(({ what, expected }) => [what, expected]),
      );
    });

    it('does not take the focus', async () => {
      const { widget, place } = await onAPage(under);
      const outside = document.createElement('button');
      place.append(outside);
      outside.focus();
      place.append(widget);
      await widget.updateComplete;
      expectSame(focused(), outside);
    });
  });
}
