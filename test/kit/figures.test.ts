import { expect, fixture, html } from '@open-wc/testing';

import { bar } from '../../src/kit/bars.js';
import { heading } from '../../src/kit/heading.js';
import { sayText } from '../../src/kit/say-text.js';

const drawn = async (part: unknown): Promise<Element> =>
  (await fixture<HTMLElement>(html`<div>${part}</div>`)).firstElementChild!;

describe('a bar', () => {
  const widthOf = async (percent: number): Promise<string | null | undefined> =>
    (await drawn(bar(percent))).querySelector('rect')?.getAttribute('width');

  it('is as long as its number, and never leaves its frame', async () => {
    expect(await widthOf(43)).to.equal('43');
    expect(await widthOf(170)).to.equal('100');
    expect(await widthOf(-5)).to.equal('0');
  });

  it('is empty for nobody, and marked where the number is hidden', async () => {
    const [nobody, hidden] = [await drawn(bar(0)), await drawn(bar(undefined))];
    for (const each of [nobody, hidden]) expect(each.querySelector('rect')).to.equal(null);
    expect(nobody.classList.contains('unknown')).to.equal(false);
    expect(hidden.classList.contains('unknown')).to.equal(true);
  });

  it('is nothing to a screen reader, and draws a mark where there is something to compare with', async () => {
    expect((await drawn(bar(43))).getAttribute('aria-hidden')).to.equal('true');
    expect((await drawn(bar(43))).querySelector('path')).to.equal(null);
    const marked = await drawn(bar(43, 120));
    expect(marked.querySelector('.mark')?.getAttribute('d')).to.equal('M100 0v10');
  });
});

describe('a heading', () => {
  for (const [level, tag] of [
    [2, 'h2'],
    [3, 'h3'],
    [4, 'h4'],
    [5, 'h5'],
    [6, 'h6'],
    [1, 'h2'],
    [9, 'h6'],
    [3.4, 'h3'],
    [NaN, 'h2'],
  ] as const) {
    it(`of level ${level} is an ${tag}`, async () => {
      const element = await drawn(heading(level, 'title', 'Results'));
      expect(element.localName).to.equal(tag);
      expect(element.getAttribute('part')).to.equal('title');
      expect(element.textContent).to.equal('Results');
    });
  }
});

describe('an author’s text', () => {
  const text = { en: 'Age', cy: 'Oed', ur: 'عمر' };

  it('is itself in the language of the words around it', () => {
    expect(sayText(text, 'cy', 'cy')).to.equal('Oed');
    expect(sayText('Age', 'en-GB', 'en-GB')).to.equal('Age');
  });

  it('is marked with its language where that is another one', async () => {
    const urdu = await drawn(sayText(text, 'ur', 'en-GB'));
    expect([urdu.getAttribute('lang'), urdu.getAttribute('dir')]).to.deep.equal(['ur', 'auto']);
    const english = await drawn(sayText({ en: 'Age' }, 'cy', 'cy'));
    expect(english.getAttribute('lang')).to.equal('en');
  });

  it('is text, whatever is in it', async () => {
    const element = await drawn(sayText({ ur: '<img src=x onerror=alert(1)>' }, 'ur', 'en'));
    expect(element.childElementCount).to.equal(0);
    expect(element.textContent).to.equal('<img src=x onerror=alert(1)>');
  });
});
