import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { cardEnGb } from '../../../src/groups/language/card-en-gb.js';
import { briefCost, optionWords, whoWords } from '../../../src/groups/language/card-words.js';
import type { Cost } from '../../../src/groups/model/group.js';
import { anglers, choir, nearlyNothing } from '../../../stories/fixtures/groups.js';

const COSTS: readonly (readonly [Partial<Cost>, string])[] = [
  [{ kind: 'free' }, 'Free'],
  [{ kind: 'donation', text: 'A pound for the tea' }, 'Donation'],
  [{ from: 3, options: [{ amount: 3, unit: 'a session' }] }, '£3 a session'],
  [{ from: 3, options: [{ amount: 3 }, { amount: 5 }] }, 'From £3'],
  [{ from: 2, text: '£2 with cake' }, '£2 with cake'],
  [{ from: 2, text: 'Two pounds for members of at least a year, and otherwise four' }, 'From £2'],
  [{}, 'There is a charge'],
  [{ kind: 'unknown' }, 'Cost not stated'],
  [{ kind: 'unknown', text: 'Ask at the bar' }, 'Ask at the bar'],
];

describe('a group’s card', () => {
  for (const [facts, words] of COSTS)
    it(`says “${words}” of the cost`, () =>
      assert.equal(briefCost({ kind: 'paid', options: [], ...facts }, cardEnGb), words));

  it('says free for a price of nothing', () => {
    assert.equal(optionWords({ label: 'First time', amount: 0 }, cardEnGb), 'First time: Free');
    assert.equal(optionWords({ amount: 2, unit: 'a week' }, cardEnGb), '£2 a week');
    assert.equal(optionWords({}, cardEnGb), '');
  });

  it('says for whom the group is, as far as it is known', () => {
    assert.equal(whoWords(choir, cardEnGb), '16 and over, Everybody');
    assert.equal(whoWords(anglers, cardEnGb), '10 and over');
    assert.equal(whoWords(nearlyNothing, cardEnGb), '');
  });
});
