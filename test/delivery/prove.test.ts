import { expect } from '@open-wc/testing';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/sha';

import { prove } from '../../src/delivery/prove.js';

const challengeOf = (counter: number) =>
  createChallenge({ algorithm: 'SHA-256', cost: 1, counter, deriveKey, hmacSignatureSecret: 'secret' });

const waiting = () => new AbortController().signal;

describe('Work that an endpoint asks for', () => {
  it('is done, and said as the endpoint reads it', async () => {
    const challenge = await challengeOf(300);
    const proof = await prove(challenge, waiting());
    const { challenge: asked, solution } = JSON.parse(atob(proof!)) as {
      challenge: unknown;
      solution: { counter: number; derivedKey: string };
    };
    expect(asked).to.deep.equal(challenge);
    expect(solution.counter).to.equal(300);
    expect(solution.derivedKey).to.match(/^[0-9a-f]{64}$/);
  });

  it('leaves the page its turns', async () => {
    const working = prove(await challengeOf(20_000), waiting());
    let turns = 0;
    const turn = setInterval(() => turns++, 1);
    await working;
    clearInterval(turn);
    expect(turns).to.be.greaterThan(3);
  });

  it('is not gone on with once nobody waits for it', async () => {
    const controller = new AbortController();
    const working = prove(await challengeOf(50_000_000), controller.signal);
    controller.abort();
    expect(await working).to.equal(undefined);
  });

  for (const [what, challenge] of [
    ['nothing', undefined],
    ['a text', 'solve this'],
    ['an object of another kind', { algorithm: 'RSA' }],
    [
      'another algorithm',
      { parameters: { algorithm: 'MD5', nonce: 'ab', salt: 'cd', cost: 1, keyPrefix: '00' } },
    ],
  ] as const)
    it(`is not done for ${what}`, async () => {
      expect(await prove(challenge, waiting())).to.equal(undefined);
    });
});
