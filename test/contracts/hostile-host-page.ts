import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { allInside, inside, isSeen, wordsIn } from '../support/inside.js';
import { sidewaysScroll } from '../support/sideways-scroll.js';
import { smallTargets } from '../support/small-targets.js';
import { clearPage, dressPage, onAPage } from '../support/on-a-page.js';
import type { WidgetUnderTest } from './widget-under-test.js';

interface HostPage {
  readonly name: string;
  readonly css: (tag: string) => string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What real pages do to everything on them. */
const PAGES: readonly HostPage[] = [
  { name: 'counts its `rem` as 10 pixels', css: () => 'html { font-size: 62.5%; }' },
  { name: 'is set in tiny text', css: () => 'html, body { font-size: 9px; }' },
  {
    name: 'spaces, shouts, slants and centres its text',
    css: () => `body {
      letter-spacing: 0.4em; word-spacing: 1em; text-transform: uppercase; text-indent: 4em; text-align: center;
      font-style: italic; font-weight: 900; line-height: 1; white-space: nowrap; text-shadow: 2px 2px red;
      word-break: break-all; font-variant: small-caps; visibility: visible; cursor: wait;
    }`,
  },
  { name: 'is written from right to left', css: () => '', attributes: { dir: 'rtl' } },
  {
    name: 'has rules for everything that win over others',
    css: () => `* {
      margin: 3px !important; padding: 3px !important; border: 0 !important; box-sizing: content-box !important;
      font-size: 9px !important; text-transform: uppercase !important; text-align: center !important;
      text-indent: 2em !important; float: none !important; outline: 0 !important; white-space: nowrap !important;
    }
    button, input, select, textarea, a, label, legend { display: none !important; }`,
  },
  { name: 'makes custom elements inline', css: (tag) => `${tag} { display: inline; }` },
  { name: 'lays its parts out in a row', css: () => 'body > div { display: flex; flex-wrap: wrap; }' },
];

/** Texts that people read, each with the style that they get. */
function texts(widget: LitElement): { words: string; style: CSSStyleDeclaration }[] {
  return allInside(widget)
    .filter(
      (element) =>
        isSeen(element) &&
        [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
    )
    .map((element) => ({ words: wordsIn(element).slice(0, 40), style: getComputedStyle(element) }));
}

/** The widget can be read on pages that nobody wrote with it in mind. */
export function readableOnHostilePages<E extends LitElement>(under: WidgetUnderTest<E>): void {
  const { tag } = under;
  for (const { name, css, attributes } of PAGES) {
    describe(`<${tag}> on a page that ${name}`, () => {
      let widget: E;
      let undress: () => void;
      before(async () => {
        undress = dressPage(css(tag), attributes);
        ({ widget } = await onAPage(under));
        await under.interactions[0].reach(widget);
      });
      after(() => {
        clearPage();
        undress();
      });

      it('has no text smaller than 16 pixels', () => {
        expect(texts(widget)).not.to.have.length(0);
        const small = texts(widget).filter(({ style }) => parseFloat(style.fontSize) < 16);
        expect(small.map(({ words, style }) => `${words}: ${style.fontSize}`)).to.deep.equal([]);
      });

      it('sets its text for reading', () => {
        for (const { words, style } of texts(widget)) {
          const { letterSpacing, textTransform, textIndent, whiteSpace, fontStyle, wordSpacing } = style;
          expect({ letterSpacing, textTransform, textIndent, fontStyle, wordSpacing }, words).to.deep.equal({
            letterSpacing: 'normal',
            textTransform: 'none',
            textIndent: '0px',
            fontStyle: 'normal',
            wordSpacing: '0px',
          });
          expect(whiteSpace, words).not.to.equal('nowrap');
          expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize), words).to.be.at.least(1.2);
        }
      });

      it('has targets that can be hit', () => {
        expect(smallTargets(widget)).to.deep.equal([]);
      });

      it('fits', () => {
        expect(sidewaysScroll(widget)).to.deep.equal([]);
      });

      it('is not narrower than it has to be', () => {
        expect(inside(widget, '.widget').getBoundingClientRect().width).to.be.at.least(300);
      });
    });
  }
}

/** The same, and its buttons look like the page's. */
export function hostileHostPage<E extends LitElement>(under: WidgetUnderTest<E>): void {
  const { tag } = under;
  readableOnHostilePages(under);

  describe(`<${tag}> on a page with a look of its own`, () => {
    let undress: () => void = () => undefined;
    afterEach(() => {
      clearPage();
      undress();
    });

    it('takes over its font, its colour and its direction', async () => {
      undress = dressPage('body { color: rgb(12, 34, 56); font-family: "Council Sans", serif; }', {
        dir: 'rtl',
      });
      const { widget } = await onAPage(under);
      const { color, fontFamily, direction } = getComputedStyle(inside(widget, 'h2'));
      expect({ color, fontFamily, direction }).to.deep.equal({
        color: 'rgb(12, 34, 56)',
        fontFamily: '"Council Sans", serif',
        direction: 'rtl',
      });
      expect(getComputedStyle(inside(widget, 'button')).fontFamily).to.equal('"Council Sans", serif');
    });

    it('takes the spacing that a reader sets for every page', async () => {
      undress = dressPage(
        '* { letter-spacing: 2px !important; word-spacing: 3px !important; line-height: 2 !important; }',
      );
      const { widget } = await onAPage(under);
      const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(
        inside(widget, '.widget p'),
      );
      expect({ letterSpacing, wordSpacing }).to.deep.equal({ letterSpacing: '2px', wordSpacing: '3px' });
      expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.equal(2);
    });

    it('takes the tokens that the page sets on any ancestor', async () => {
      undress = dressPage('body { --sayso-accent: rgb(0, 94, 184); --sayso-font-size: 21px; }');
      const { widget } = await onAPage(under);
      const { backgroundColor, fill } = getComputedStyle(inside(widget, '.button:not(.second), .filled'));
      expect([backgroundColor, fill]).to.include('rgb(0, 94, 184)');
      expect(getComputedStyle(inside(widget, '.widget')).fontSize).to.equal('21px');
    });

    for (const display of ['block', 'inline', 'grid', 'flex !important']) {
      it(`is hidden by “hidden”, also where the page says “display: ${display}”`, async () => {
        undress = dressPage(`${tag} { display: ${display}; }`);
        const { widget } = await onAPage(under);
        expect(widget.getBoundingClientRect().height).to.be.greaterThan(0);
        widget.hidden = true;
        expect(widget.getBoundingClientRect().height).to.equal(0);
        widget.hidden = false;
        expect(widget.getBoundingClientRect().height).to.be.greaterThan(0);
      });
    }
  });
}
