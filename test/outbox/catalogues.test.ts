import { expect } from '@open-wc/testing';

import { outboxCatalogues } from '../../src/outbox/language/catalogues.js';
import { outboxCy } from '../../src/outbox/language/cy.js';
import { outboxEnGb } from '../../src/outbox/language/en-gb.js';
import type { OutboxMessages } from '../../src/outbox/language/outbox-messages.js';

/** Every text of a catalogue with its key; functions called with a number. */
const texts = (messages: object): [key: string, text: string][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'function'
      ? [1, 2, 12].map((count): [string, string] => [
          `${key} of ${count}`,
          (value as (count: number) => string)(count),
        ])
      : typeof value === 'object' && value && !Array.isArray(value)
        ? texts(value).map(([inner, text]): [string, string] => [`${key}.${inner}`, text])
        : typeof value === 'string'
          ? [[key, value]]
          : [],
  );

const languages: readonly [tag: string, messages: OutboxMessages][] = [
  ['en-GB', outboxEnGb],
  ['cy', outboxCy],
];

describe('the words of the outbox', () => {
  for (const [tag, messages] of languages) {
    it(`are all there in ${tag}`, () => {
      expect(messages.tag).to.equal(tag);
      for (const [key, text] of texts(messages))
        expect(text, key)
          .to.match(/\S/)
          .and.not.match(/undefined|null|\[object|\$\{|^\s|\s$|\s\s/);
      for (const key of ['waiting', 'notAccepted'] as const)
        for (const count of [1, 2, 12]) expect(messages[key](count), key).to.include(`${count}`);
    });
  }

  it('leave nothing in English', () => {
    const english = new Map(texts(outboxEnGb));
    expect(texts(outboxCy).filter(([key, text]) => english.get(key) === text)).to.deep.equal([]);
  });

  it('are loaded by the tag that they say they have', async () => {
    for (const [tag, load] of Object.entries(outboxCatalogues)) expect((await load()).tag).to.equal(tag);
  });
});
