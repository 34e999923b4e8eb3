import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';

import { sharedCy } from '../../src/language/cy.js';
import { sharedEnGb } from '../../src/language/en-gb.js';
import { sharedUr } from '../../src/language/ur.js';
import { LanguageController } from '../../src/language/language-controller.js';
import type { SharedMessages } from '../../src/language/shared-messages.js';

/** Catalogues that arrive when the test says so. */
class Library {
  readonly asked: string[] = [];
  readonly #arrivals = new Map<
    string,
    { resolve: (messages: SharedMessages) => void; reject: (error: Error) => void }
  >();

  readonly load = (language: string) => (): Promise<SharedMessages> => {
    this.asked.push(language);
    return new Promise((resolve, reject) => this.#arrivals.set(language, { resolve, reject }));
  };

  async arrive(language: string): Promise<void> {
    this.#arrivals.get(language)!.resolve({
      ...(language === 'ur' ? sharedUr : sharedCy),
      tag: language,
      thereIsAProblem: `said in ${language}`,
    });
    await aTimeout(0);
  }

  async fail(language: string): Promise<void> {
    this.#arrivals.get(language)!.reject(new Error('no network'));
    await aTimeout(0);
  }
}

let library = new Library();

class SpeakingElement extends LitElement {
  readonly language = new LanguageController<SharedMessages>(this, {
    fallback: sharedEnGb,
    catalogues: {
      cy: library.load('cy'),
      gd: library.load('gd'),
      ur: library.load('ur'),
      'zh-hant': library.load('zh-hant'),
    },
  });

  protected override render(): TemplateResult {
    return html`${this.language.messages.thereIsAProblem}`;
  }
}
customElements.define('sayso-speaking', SpeakingElement);

/** A widget inside an element whose language can be changed. */
async function speaking(lang = 'en-GB') {
  const around = await fixture(html`<div lang=${lang}><sayso-speaking></sayso-speaking></div>`);
  const widget = around.querySelector<SpeakingElement>('sayso-speaking')!;
  await widget.updateComplete;
  return {
    around,
    widget,
    says: async () => {
      await aTimeout(0);
      await widget.updateComplete;
      return widget.shadowRoot!.textContent;
    },
  };
}

describe('a widget’s language', () => {
  beforeEach(() => {
    library = new Library();
  });

  it('is English on an English page, which needs to load nothing', async () => {
    const { says } = await speaking();
    expect(await says()).to.equal(sharedEnGb.thereIsAProblem);
    expect(library.asked).to.deep.equal([]);
  });

  it('is the page’s, once its words have arrived, and English until then', async () => {
    const { says } = await speaking('cy');
    expect(await says()).to.equal(sharedEnGb.thereIsAProblem);
    await library.arrive('cy');
    expect(await says()).to.equal('said in cy');
  });

  it('follows the page from language to language', async () => {
    const { around, says } = await speaking();
    around.setAttribute('lang', 'cy');
    await aTimeout(0);
    await library.arrive('cy');
    expect(await says()).to.equal('said in cy');
    around.setAttribute('lang', 'en');
    expect(await says()).to.equal(sharedEnGb.thereIsAProblem);
  });

  it('serves a region of a language that it has', async () => {
    const { says } = await speaking('cy-GB');
    await library.arrive('cy');
    expect(await says()).to.equal('said in cy');
  });

  it('tells scripts apart where it has more than one', async () => {
    await speaking('zh-Hant');
    expect(library.asked).to.deep.equal(['zh-hant']);
  });

  it('is English where the page’s is one that we do not have', async () => {
    const { around, widget, says } = await speaking('cy');
    await library.arrive('cy');
    around.setAttribute('lang', 'fa');
    expect(await says()).to.equal(sharedEnGb.thereIsAProblem);
    expect(widget.language.tag).to.equal('fa');
  });

  it('has the direction of its words, whatever the page’s', async () => {
    const { around, widget, says } = await speaking('en');
    expect(widget.language.direction, 'the page’s will do').to.equal(undefined);
    around.setAttribute('lang', 'ur');
    await says();
    expect(widget.language.direction, 'English until they arrive').to.equal('ltr');
    await library.arrive('ur');
    expect(widget.language.direction).to.equal('rtl');
    around.setAttribute('lang', 'cy');
    await aTimeout(0);
    await library.arrive('cy');
    expect(widget.language.direction).to.equal(undefined);
    around.setAttribute('lang', 'fa');
    await says();
    expect(widget.language.direction, 'English, on a page from the right').to.equal('ltr');
  });

  it('is not changed by words that arrive after the page has changed again', async () => {
    const { around, says } = await speaking('cy');
    around.setAttribute('lang', 'gd');
    await aTimeout(0);
    await library.arrive('gd');
    await library.arrive('cy');
    expect(await says()).to.equal('said in gd');
  });

  it('stays English when the page has gone back to it before the words arrive', async () => {
    const { around, says } = await speaking('cy');
    around.setAttribute('lang', 'en');
    await aTimeout(0);
    await library.arrive('cy');
    expect(await says()).to.equal(sharedEnGb.thereIsAProblem);
  });

  it('tells when its words are there, or cannot be had', async () => {
    const { around, widget } = await speaking('cy');
    const told: string[] = [];
    void widget.language.loaded.then(() => told.push(widget.language.messages.tag));
    await aTimeout(0);
    expect(told).to.deep.equal([]);
    await library.arrive('cy');
    expect(told).to.deep.equal(['cy']);
    around.setAttribute('lang', 'gd');
    await aTimeout(0);
    void widget.language.loaded.then(() => told.push(widget.language.messages.tag));
    await library.fail('gd');
    expect(told).to.deep.equal(['cy', 'en-GB']);
  });

  it('is English where the words cannot be loaded, also after another language', async () => {
    const { around, says } = await speaking('cy');
    await library.arrive('cy');
    around.setAttribute('lang', 'gd');
    await aTimeout(0);
    await library.fail('gd');
    expect(await says()).to.equal(sharedEnGb.thereIsAProblem);
  });

  it('follows where the widget is moved to', async () => {
    const { widget, says } = await speaking();
    const elsewhere = await fixture(html`<div lang="cy"></div>`);
    elsewhere.append(widget);
    await library.arrive('cy');
    expect(await says()).to.equal('said in cy');
  });

  it('follows the page from inside another element’s shadow root', async () => {
    const host = await fixture(html`<div lang="en"></div>`);
    const widget = new SpeakingElement();
    host.attachShadow({ mode: 'open' }).append(widget);
    host.setAttribute('lang', 'cy');
    await aTimeout(0);
    await library.arrive('cy');
    await widget.updateComplete;
    expect(widget.shadowRoot!.textContent).to.equal('said in cy');
  });

  it('is no longer followed once the widget is gone', async () => {
    const { around, widget } = await speaking();
    widget.remove();
    around.setAttribute('lang', 'cy');
    await aTimeout(0);
    expect(library.asked).to.deep.equal([]);
  });
});
