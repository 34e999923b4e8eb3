/** Work that a sender does before it may send more: a second or so for a phone, and too much for ten thousand at once. */
import { randomInt } from 'node:crypto';

import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { Type } from 'typebox';
import type { Static } from 'typebox';
import Value from 'typebox/value';

/** How many numbers are to be tried, from and to: about a tenth of a second on a laptop, and some seconds on an old phone. */
const TRIES = [20_000, 50_000] as const;

/** How long a challenge may be answered, in milliseconds: a slow phone on a slow line. */
const LIFE = 10 * 60_000;

/** More than this is no answer of ours. */
const LONGEST_ANSWER = 4096;

/** What a challenge was given for. It is signed with the rest. */
const purpose = Type.Object({
  id: Type.String(),
  digest: Type.String(),
  until: Type.Integer(),
});

/** What is to be solved, as altcha-lib has it. */
export const challenge = Type.Object({
  parameters: Type.Object({
    algorithm: Type.Literal('SHA-256'),
    nonce: Type.String(),
    salt: Type.String(),
    cost: Type.Integer(),
    keyLength: Type.Integer(),
    keyPrefix: Type.String(),
    keySignature: Type.Optional(Type.String()),
    data: purpose,
  }),
  signature: Type.String(),
});

const answer = Type.Object({
  challenge,
  solution: Type.Object({ counter: Type.Integer(), derivedKey: Type.String() }),
});

export type Challenge = Static<typeof challenge>;

/** The response that a sender wants to be taken. */
export interface Claim {
  readonly id: string;
  readonly digest: string;
}

/** Sets work, and knows it again when it is done. */
export interface Proofs {
  challenge(claim: Claim, now: Date): Promise<Challenge>;
  /** Whether the header holds the answer to a challenge that was given for this very response. Never rejects. */
  isProof(header: string, claim: Claim, now: Date): Promise<boolean>;
}

/**
 * A challenge is for one response, by its id and digest, and that is stored once at most. So an answer that is used a
 * second time is worth nothing, and which answers were used need not be remembered: the responses say it.
 *
 * @param key Signs the challenges. Collectors that stand for each other need the same one.
 */
export function createProofs(key: string): Proofs {
  const secrets = { hmacSignatureSecret: `challenge ${key}`, hmacKeySignatureSecret: `answer ${key}` };
  return {
    async challenge({ id, digest }, now) {
      const made = await createChallenge({
        ...secrets,
        algorithm: 'SHA-256',
        cost: 1,
        counter: randomInt(...TRIES),
        deriveKey,
        data: { id, digest, until: now.getTime() + LIFE },
      });
      return Value.Parse(challenge, JSON.parse(JSON.stringify(made)));
    },

    async isProof(header, { id, digest }, now) {
      const given = header.length <= LONGEST_ANSWER ? readAnswer(header) : undefined;
      if (!given) return false;
      const { data } = given.challenge.parameters;
      if (data.id !== id || data.digest !== digest || now.getTime() >= data.until) return false;
      const { verified } = await verifySolution({ ...given, ...secrets, deriveKey });
      return verified;
    },
  };
}

function readAnswer(header: string): Static<typeof answer> | undefined {
  try {
    const given: unknown = JSON.parse(Buffer.from(header, 'base64').toString());
    return Value.Check(answer, given) ? given : undefined;
  } catch {
    return undefined;
  }
}
