import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';

import { LatePart } from '../../src/kit/late-part.js';

/** Loads that succeed or fail when the test says so. */
class Shelf {
  tries = 0;
  #settle: { resolve: (part: string) => void; reject: (error: Error) => void } | undefined;

  readonly load = (): Promise<string> => {
    this.tries++;
    return new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
  };

  async arrive(part: string): Promise<void> {
    this.#settle!.resolve(part);
    await aTimeout(0);
  }

  async fail(): Promise<void> {
    this.#settle!.reject(new Error('no network'));
    await aTimeout(0);
  }
}

let shelf = new Shelf();

class PatientElement extends LitElement {
  readonly late = new LatePart<string>(this, shelf.load);

  protected override render(): TemplateResult {
    return html`${this.late.part ?? (this.late.awaited ? (this.late.failed ? 'gone' : 'soon') : 'nothing')}`;
  }
}
customElements.define('sayso-patient', PatientElement);

async function patient() {
  const widget = await fixture<PatientElement>(html`<sayso-patient></sayso-patient>`);
  const says = async () => {
    await widget.updateComplete;
    return widget.shadowRoot!.textContent;
  };
  return { widget, says };
}

describe('a part that is loaded late', () => {
  beforeEach(() => {
    shelf = new Shelf();
  });

  it('is not loaded for somebody who only reads the page', async () => {
    const { widget } = await patient();
    widget.late.expect();
    await aTimeout(50);
    expect(shelf.tries).to.equal(0);
  });

  it('is not loaded before the widget expects it', async () => {
    const { widget } = await patient();
    widget.dispatchEvent(new Event('pointerdown'));
    expect(shelf.tries).to.equal(0);
  });

  for (const sign of ['pointerdown', 'keydown', 'focusin'])
    it(`is loaded, once, when somebody begins to answer: ${sign}`, async () => {
      const { widget } = await patient();
      widget.late.expect();
      widget.dispatchEvent(new Event(sign));
      widget.dispatchEvent(new Event('pointerdown'));
      widget.dispatchEvent(new Event(sign));
      expect(shelf.tries).to.equal(1);
    });

  it('is loaded after some seconds all the same', async () => {
    const { widget } = await patient();
    widget.late.expect();
    await aTimeout(3100);
    expect(shelf.tries).to.equal(1);
  });

  it('is loaded where something needs it, which happens once it is there', async () => {
    const { widget, says } = await patient();
    const done: string[] = [];
    widget.late.use((part) => done.push(part));
    expect(await says()).to.equal('soon');
    expect(done).to.deep.equal([]);
    await shelf.arrive('here');
    expect(done).to.deep.equal(['here']);
    widget.late.use((part) => done.push(`${part} at once`));
    expect(done).to.deep.equal(['here', 'here at once']);
  });

  it('does only the last of several things that wait, so that two presses of a button are one', async () => {
    const { widget } = await patient();
    const done: number[] = [];
    widget.late.use(() => done.push(1));
    widget.late.use(() => done.push(2));
    await shelf.arrive('here');
    expect(done).to.deep.equal([2]);
  });

  it('is tried again when the page is back online', async () => {
    const { widget, says } = await patient();
    const done: string[] = [];
    widget.late.use((part) => done.push(part));
    await shelf.fail();
    expect(await says()).to.equal('gone');
    expect(shelf.tries).to.equal(1);
    dispatchEvent(new Event('online'));
    await aTimeout(0);
    expect(shelf.tries).to.equal(2);
    await shelf.arrive('here');
    expect(done).to.deep.equal(['here']);
    expect(await says()).to.equal('here');
  });

  it('is tried again after a second', async () => {
    const { widget } = await patient();
    widget.late.use(() => undefined);
    await shelf.fail();
    await aTimeout(1100);
    expect(shelf.tries).to.equal(2);
  });

  it('that arrives while the widget is being moved is not loaded again', async () => {
    const { widget } = await patient();
    widget.late.use(() => undefined);
    const place = widget.parentElement!;
    widget.remove();
    place.append(widget);
    await shelf.arrive('here');
    expect(shelf.tries).to.equal(1);
    expect(widget.late.part).to.equal('here');
  });

  it('is not tried for a widget that is gone, and is again for one that comes back and needs it', async () => {
    const { widget } = await patient();
    const done: string[] = [];
    widget.late.use((part) => done.push(part));
    await shelf.fail();
    const place = widget.parentElement!;
    widget.remove();
    dispatchEvent(new Event('online'));
    await aTimeout(0);
    expect(shelf.tries).to.equal(1);
    place.append(widget);
    expect(shelf.tries).to.equal(2);
    await shelf.arrive('here');
    expect(done).to.deep.equal(['here']);
  });
});
