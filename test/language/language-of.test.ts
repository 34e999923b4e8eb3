import { expect, fixture, html } from '@open-wc/testing';

import { languageOf } from '../../src/language/language-of.js';

/** An element inside another one's shadow root. */
function insideShadow(host: Element, lang?: string): Element {
  const root = host.attachShadow({ mode: 'open' });
  const inner = document.createElement('p');
  if (lang !== undefined) inner.lang = lang;
  root.append(inner);
  return inner;
}

describe('the language that an element is in', () => {
  const before = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = before;
  });

  it('is its own', async () => {
    expect(languageOf(await fixture(html`<p lang="cy"></p>`))).to.equal('cy');
  });

  it('is the nearest ancestor’s', async () => {
    const outer = await fixture(
      html`<div lang="ur">
        <div lang="cy"><p></p></div>
      </div>`,
    );
    expect(languageOf(outer.querySelector('p')!)).to.equal('cy');
  });

  it('is the page’s where nothing nearer says', async () => {
    document.documentElement.lang = 'gd';
    expect(languageOf(await fixture(html`<p></p>`))).to.equal('gd');
  });

  it('is looked for outside a shadow root', async () => {
    const host = await fixture(html`<div lang="cy"></div>`);
    expect(languageOf(insideShadow(host))).to.equal('cy');
  });

  it('is looked for through shadow roots in shadow roots', async () => {
    const outer = await fixture(html`<div lang="ur"></div>`);
    expect(languageOf(insideShadow(insideShadow(outer)))).to.equal('ur');
  });

  it('is that of the shadow root where the root says', async () => {
    const host = await fixture(html`<div lang="ur"></div>`);
    expect(languageOf(insideShadow(host, 'cy'))).to.equal('cy');
  });

  it('is nothing where the page names none', async () => {
    document.documentElement.removeAttribute('lang');
    expect(languageOf(await fixture(html`<p></p>`))).to.equal('');
  });

  it('is nothing where it is said to be unknown', async () => {
    const outer = await fixture(html`<div lang="cy"><p lang=""></p></div>`);
    expect(languageOf(outer.querySelector('p')!)).to.equal('');
  });

  it('can be written with an underscore, as many pages do', async () => {
    expect(languageOf(await fixture(html`<p lang="en_GB"></p>`))).to.equal('en-GB');
  });

  for (const nonsense of ['c', 'english language', '-', 'en-', '12']) {
    it(`is nothing where the page calls it “${nonsense}”, which would stop every date from being written`, async () => {
      expect(languageOf(await fixture(html`<p lang=${nonsense}></p>`))).to.equal('');
    });
  }
});
