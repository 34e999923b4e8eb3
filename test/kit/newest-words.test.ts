import { expect } from '@open-wc/testing';
import { render } from 'lit';

import { NewestWords } from '../../src/kit/newest-words.js';

/** A live region, and what some parts say, one after the other. */
function region() {
  const place = document.createElement('p');
  const newest = new NewestWords();
  const says = (...said: readonly string[]): string => {
    render(newest.of(said), place);
    return place.textContent;
  };
  const node = (): Node | undefined =>
    [...place.childNodes].find((each) => each instanceof Text && each.data);
  return { says, node };
}

describe('the newest words of several parts', () => {
  it('are said, whatever the others still say', () => {
    const { says } = region();
    expect(says('', '')).to.equal('');
    expect(says('saved', '')).to.equal('saved');
    expect(says('saved', '2 groups')).to.equal('2 groups');
    expect(says('sent', '2 groups')).to.equal('sent');
  });

  it('are not followed by older ones', () => {
    const { says } = region();
    says('saved', '');
    says('saved', '2 groups');
    expect(says('saved', '')).to.equal('');
  });

  it('are put in anew where they are the same, and only then', () => {
    const { says, node } = region();
    says('copied', '');
    const first = node();
    says('copied', '');
    expect(node()).to.equal(first);
    says('', '');
    says('copied', '');
    const second = node();
    expect(second).not.to.equal(first);
    expect(says('copied', 'copied')).to.equal('copied');
    expect(node()).not.to.equal(second);
  });

  it('may come from a part that was not there before', () => {
    const { says } = region();
    says('saved');
    expect(says('saved', 'copied')).to.equal('copied');
  });
});
