import { expect } from '@open-wc/testing';

import { outboxCatalogues } from '../../src/outbox/language/catalogues.js';
import { outboxCy } from '../../src/outbox/language/cy.js';
import { outboxEnGb } from '../../src/outbox/language/en-gb.js';
import { outboxUr } from '../../src/outbox/language/ur.js';
import type { OutboxMessages } from '../../src/outbox/language/outbox-messages.js';
import { hasLetters, latinIn, textsOf } from '../support/catalogue-texts.js';

const languages: readonly [tag: string, messages: OutboxMessages][] = [
  ['en-GB', outboxEnGb],
  ['cy', outboxCy],
  ['ur', outboxUr],
];

describe('the words of the outbox', () => {
  for (const [tag, messages] of languages) {
    it(`are all there in ${tag}`, () => {
      expect(messages.tag).to.equal(tag);
      for (const [key, text] of textsOf(messages, [1, 2, 12]))
        expect(text, key)
          .to.match(/\S/)
          .and.not.match(/undefined|null|\[object|\$\{|^\s|\s$|\s\s/);
      for (const key of ['waiting', 'notAccepted'] as const)
        for (const count of [1, 2, 12]) expect(messages[key](count), key).to.include(`${count}`);
    });
  }

  it('leave nothing in English', () => {
    const english = new Map(textsOf(outboxEnGb, [1, 2, 12]));
    expect(
      textsOf(outboxCy, [1, 2, 12]).filter(([key, text]) => english.get(key) === text && hasLetters(text)),
    ).to.deep.equal([]);
  });

  it('have no Latin letters in Urdu, whatever they count', () => {
    const latin = textsOf(outboxUr, [0, 1, 2, 11, 100]).filter(
      ([key, text]) => !/^(tag|direction)$/.test(key) && latinIn(text),
    );
    expect(latin).to.deep.equal([]);
  });

  it('are loaded by the tag that they say they have', async () => {
    for (const [tag, load] of Object.entries(outboxCatalogues)) expect((await load()).tag).to.equal(tag);
  });
});
