import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';

import { addressKeys, networkOf } from '../../../demo/collector/src/guard/address-key.js';
import { createGuard, type Caller, type Verdict } from '../../../demo/collector/src/guard/guard.js';
import { createProofs, type Challenge } from '../../../demo/collector/src/guard/proof.js';
import { AT_ONCE, createShares, EVERY } from '../../../demo/collector/src/guard/shares.js';

const START = new Date('2026-11-26T10:00:00Z');
const after = (milliseconds: number) => new Date(START.getTime() + milliseconds);

/** What a sender puts into the header once it has done the work. */
async function answerTo(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge: challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

describe('An address', () => {
  const rows = [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['not an address', 'not an address'],
  ] as const;
  for (const [address, network] of rows)
    it(`${address} belongs to ${network}`, () => assert.equal(networkOf(address), network));

  it('has one name on one day, another on the next, and another in another process', () => {
    const keyOf = addressKeys();
    const name = keyOf('192.0.2.7', START);
    assert.equal(keyOf('192.0.2.7', after(1000)), name);
    assert.notEqual(keyOf('192.0.2.8', START), name);
    assert.notEqual(keyOf('192.0.2.7', after(24 * 3_600_000)), name);
    assert.notEqual(addressKeys()('192.0.2.7', START), name);
    assert.doesNotMatch(name, /192/);
  });
});

describe('The share of an address', () => {
  it('is used up by as many as may come at once, and one more every so often', () => {
    const shares = createShares();
    for (let count = 0; count < AT_ONCE; count++) {
      assert.equal(shares.waitOf('library', START), 0);
      shares.take('library', START);
    }
    assert.equal(shares.waitOf('library', START), EVERY);
    assert.equal(shares.waitOf('library', after(EVERY)), 0);
    shares.take('library', after(EVERY));
    assert.equal(shares.waitOf('library', after(EVERY)), EVERY);
  });

  it('is that address’s own', () => {
    const shares = createShares();
    for (let count = 0; count < AT_ONCE; count++) shares.take('library', START);
    assert.equal(shares.waitOf('home', START), 0);
  });

  it('never has to be waited for longer by what comes beyond it', () => {
    const shares = createShares();
    for (let count = 0; count < 100 * AT_ONCE; count++) shares.take('library', START);
    assert.equal(shares.waitOf('library', START), EVERY);
  });

  it('is remembered of a bounded number, and of those that were silent for longest no more', () => {
    const shares = createShares(2);
    for (const key of ['first', 'second', 'first', 'third'])
      for (let count = 0; count < AT_ONCE; count++) shares.take(key, START);
    assert.deepEqual(
      ['first', 'second', 'third'].map((key) => shares.waitOf(key, START)),
      [EVERY, 0, EVERY],
    );
  });
});

describe('A proof of work', () => {
  const claim = { id: 'one', digest: 'its digest' };
  const proofs = createProofs('a key');

  it('is taken for the response that it was asked for, also a second time', async () => {
    const proof = await answerTo(await proofs.challenge(claim, START));
    assert.equal(await proofs.isProof(proof, claim, after(2000)), true);
    assert.equal(await proofs.isProof(proof, claim, after(3000)), true);
  });

  it('is not taken for another response, too late, or by a collector with another key', async () => {
    const proof = await answerTo(await proofs.challenge(claim, START));
    const tries: readonly (readonly [string, Promise<boolean>])[] = [
      ['another id', proofs.isProof(proof, { ...claim, id: 'two' }, after(2000))],
      ['other answers', proofs.isProof(proof, { ...claim, digest: 'another' }, after(2000))],
      ['too late', proofs.isProof(proof, claim, after(11 * 60_000))],
      ['another key', createProofs('another key').isProof(proof, claim, after(2000))],
    ];
    for (const [what, taken] of tries) assert.equal(await taken, false, what);
  });

  it('is nothing that somebody has made up or changed', async () => {
    const challenge = await proofs.challenge(claim, START);
    const proof = JSON.parse(Buffer.from(await answerTo(challenge), 'base64').toString()) as {
      challenge: Challenge;
      solution: { counter: number; derivedKey: string };
    };
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
    const { parameters } = proof.challenge;
    const rows: readonly (readonly [string, string])[] = [
      ['nothing', ''],
      ['no base64', '§§§'],
      ['no JSON', Buffer.from('{').toString('base64')],
      ['null', encoded(null)],
      ['a list', encoded([])],
      ['no solution', encoded({ challenge })],
      ['a number that is none', encoded({ ...proof, solution: { ...proof.solution, counter: 0.5 } })],
      [
        'a key of its own',
        encoded({ ...proof, solution: { ...proof.solution, derivedKey: '00'.repeat(32) } }),
      ],
      [
        'less work',
        encoded({
          ...proof,
          challenge: { ...proof.challenge, parameters: { ...parameters, keyPrefix: '00' } },
        }),
      ],
      [
        'more time',
        encoded({
          ...proof,
          challenge: {
            ...proof.challenge,
            parameters: { ...parameters, data: { ...parameters.data, until: Number.MAX_SAFE_INTEGER } },
          },
        }),
      ],
      ['too much', encoded({ ...proof, more: 'x'.repeat(5000) })],
    ];
    for (const [what, header] of rows)
      assert.equal(await proofs.isProof(header, claim, after(2000)), false, what);
  });
});

describe('The guard', () => {
  const caller = (number: number, more: Partial<Caller> = {}): Caller => ({
    id: `response ${number}`,
    digest: `digest ${number}`,
    address: '192.0.2.7',
    proof: undefined,
    trapped: false,
    ...more,
  });
  const kinds = (verdicts: readonly Verdict[]) => verdicts.map(({ kind }) => kind);

  it('lets a room of people pass, asks the next for work or patience, and takes either', async () => {
    const guard = createGuard('busy');
    for (let number = 0; number < AT_ONCE; number++)
      assert.deepEqual(await guard.judge(caller(number), START), { kind: 'pass', flags: [] });
    const next = await guard.judge(caller(AT_ONCE), START);
    assert(next.kind === 'wait');
    assert.equal(next.milliseconds, EVERY);
    const proof = await answerTo(next.challenge);
    assert.deepEqual(await guard.judge(caller(AT_ONCE, { proof }), after(2000)), {
      kind: 'pass',
      flags: ['crowd'],
    });
    // Another, who cannot work, has waited.
    assert.deepEqual(await guard.judge(caller(AT_ONCE + 1), after(2 * EVERY)), { kind: 'pass', flags: [] });
  });

  it('asks nobody else', async () => {
    const guard = createGuard('busy');
    for (let number = 0; number < AT_ONCE; number++) await guard.judge(caller(number), START);
    assert.equal((await guard.judge(caller(99, { address: '192.0.2.8' }), START)).kind, 'pass');
  });

  it('does not count what it does not let pass', async () => {
    const guard = createGuard('busy');
    for (let number = 0; number < 5 * AT_ONCE; number++) await guard.judge(caller(number), START);
    assert.equal((await guard.judge(caller(1), after(EVERY))).kind, 'pass');
  });

  it('flags, and does not drop, what a trap says', async () => {
    assert.deepEqual(await createGuard('busy').judge(caller(1, { trapped: true }), START), {
      kind: 'pass',
      flags: ['trap'],
    });
  });

  it('asks everybody, or nobody, where it was told so', async () => {
    const always = createGuard('always');
    const first = await always.judge(caller(1), START);
    assert(first.kind === 'wait');
    const proof = await answerTo(first.challenge);
    assert.equal((await always.judge(caller(1, { proof }), after(2000))).kind, 'pass');
    const never = createGuard('never');
    const many = [];
    for (let number = 0; number < 3 * AT_ONCE; number++) many.push(await never.judge(caller(number), START));
    assert.deepEqual(new Set(kinds(many)), new Set(['pass']));
  });
});
