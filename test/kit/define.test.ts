import { expect } from '@open-wc/testing';

import { version } from '../../package.json';
import { define, VERSION } from '../../src/kit/define.js';
import { warnings } from '../support/console-lines.js';

let made = 0;
const newTag = (): string => `sayso-defined-${++made}`;
const newElement = () => class extends HTMLElement {};

describe('define', () => {
  it('knows the version that the package has', () => {
    expect(VERSION).to.equal(version);
  });

  it('registers a tag', () => {
    const tag = newTag();
    const Element = newElement();
    define(tag, Element);
    expect(document.createElement(tag) instanceof Element).to.equal(true);
  });

  it('says nothing when the same class comes twice', () => {
    const tag = newTag();
    const Element = newElement();
    define(tag, Element);
    expect(warnings(() => define(tag, Element))).to.deep.equal([]);
  });

  it('leaves the tag to the first of two copies of one version, and says nothing', () => {
    const tag = newTag();
    const First = newElement();
    define(tag, First);
    expect(warnings(() => define(tag, newElement()))).to.deep.equal([]);
    expect(customElements.get(tag)).to.equal(First);
  });

  it('tells the page’s owner which versions are on the page, if they differ', () => {
    const tag = newTag();
    customElements.define(tag, Object.assign(newElement(), { version: '9.9.9' }));
    const said = warnings(() => define(tag, newElement()));
    expect(said).to.have.length(1);
    expect(said[0]).to.include(`<${tag}>`).and.include('9.9.9').and.include(VERSION);
  });

  it('copes with a tag that somebody else has taken', () => {
    const tag = newTag();
    customElements.define(tag, newElement());
    expect(warnings(() => define(tag, newElement()))[0]).to.include('unknown');
  });
});
