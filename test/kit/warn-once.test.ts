import { expect } from '@open-wc/testing';

import { warnOnce } from '../../src/kit/warn-once.js';
import { warnings } from '../support/console-lines.js';

describe('warnOnce', () => {
  it('names the tag and says the mistake', () => {
    expect(warnings(() => warnOnce('sayso-test', 'has no endpoint.'))).to.deep.equal([
      '<sayso-test> has no endpoint.',
    ]);
  });

  it('says a mistake once, however many widgets make it', () => {
    const said = warnings(() => {
      for (let widget = 0; widget < 3; widget++) warnOnce('sayso-test', 'has no activity.');
    });
    expect(said).to.have.length(1);
  });

  it('says the same of another tag, and something else of the same one', () => {
    const said = warnings(() => {
      warnOnce('sayso-test', 'is odd.');
      warnOnce('sayso-other', 'is odd.');
      warnOnce('sayso-test', 'is even.');
    });
    expect(said).to.deep.equal(['<sayso-test> is odd.', '<sayso-other> is odd.', '<sayso-test> is even.']);
  });
});
