import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';

import { KeepController } from '../../../src/kit/sending/keep-controller.js';

class Keeper extends LitElement {
  readonly keep = new KeepController(this);
}
customElements.define('test-keeper', Keeper);

describe('Keeping the answers', () => {
  it('saves them as a text file, made on the device', async () => {
    const { keep } = await fixture<Keeper>(html`<test-keeper></test-keeper>`);
    const saved: { name: string; href: string }[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, href: this.href });
    };
    try {
      keep.download('Beth yw’ch barn?\nDa iawn', 'fy-atebion.txt');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved[0]!.name).to.equal('fy-atebion.txt');
    const file = await (await fetch(saved[0]!.href)).blob();
    // WebKit does not tell the encoding, which the first three bytes do.
    expect(file.type).to.match(/^text\/plain\b/);
    expect(await file.text()).to.equal('Beth yw’ch barn?\nDa iawn');
  });

  it('prints them on a sheet of their own, as text and not as markup, and leaves no sheet behind', async () => {
    const keeper = await fixture<Keeper>(html`<test-keeper dir="rtl"></test-keeper>`);
    let printed = 0;
    // A real one would have Firefox wait for somebody to close what it asks.
    const frames = new MutationObserver((records) => {
      for (const frame of records.flatMap(({ addedNodes }) => [...addedNodes]))
        if (frame instanceof HTMLIFrameElement && frame.contentWindow)
          frame.contentWindow.print = () => printed++;
    });
    frames.observe(keeper.shadowRoot!, { childList: true });
    const first = keeper.keep.print('<b>A</b>\nB', 'My answers');
    await keeper.keep.print('<b>A</b>\nB', 'My answers');
    await first;
    frames.disconnect();
    expect(printed).to.equal(1);
    const sheets = [...keeper.shadowRoot!.querySelectorAll('iframe')];
    expect(sheets.length).to.equal(1);
    const { contentDocument } = sheets[0]!;
    expect(contentDocument!.body.textContent).to.equal('<b>A</b>\nB');
    expect(contentDocument!.title).to.equal('My answers');
    expect(contentDocument!.dir).to.equal('rtl');
    keeper.remove();
    expect(sheets[0]!.isConnected).to.equal(false);
  });
});
