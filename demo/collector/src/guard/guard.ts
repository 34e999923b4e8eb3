/** Keeps machines from drowning out residents, without knowing who anybody is, and without losing what a resident said. */
import { randomBytes } from 'node:crypto';

import { addressKeys } from './address-key.js';
import { createProofs } from './proof.js';
import type { Challenge, Claim } from './proof.js';
import { createShares } from './shares.js';

/** When a sender has to prove work: never, once its address has used up its share, or always. */
export const WHEN_TO_PROVE = ['never', 'busy', 'always'] as const;
export type WhenToProve = (typeof WHEN_TO_PROVE)[number];

/**
 * What is odd about a response. It is stored like any other, and exported with this, for people to judge.
 *
 * - `trap`: a field was filled in that nobody sees.
 * - `crowd`: more came from this address at that time than from others.
 */
export const FLAGS = ['trap', 'crowd'] as const;
type Flag = (typeof FLAGS)[number];

/** A response as it stands at the door. */
export interface Caller extends Claim {
  readonly address: string;
  /** What the sender says in proof of work, if anything. */
  readonly proof: string | undefined;
  /** Whether the widget says that its trap was sprung. */
  readonly trapped: boolean;
}

export type Verdict =
  | { readonly kind: 'pass'; readonly flags: readonly Flag[] }
  /** Not yet: after the work, or after so many milliseconds. */
  | { readonly kind: 'wait'; readonly challenge: Challenge; readonly milliseconds: number };

export interface Guard {
  /** Judges a response, and counts it for its address if it passes. */
  judge(caller: Caller, now: Date): Promise<Verdict>;
  /** Takes back that a caller was counted: the response was stored before, and repeats change nothing. */
  uncount(caller: Caller): void;
}

/** How long somebody who cannot work is to wait where everybody has to, in milliseconds: until they can, it is in vain. */
const IN_VAIN = 60_000;

export function createGuard(when: WhenToProve, key: string = randomBytes(32).toString('hex')): Guard {
  const keyOf = addressKeys();
  const shares = createShares();
  const proofs = createProofs(key);
  const undo = new WeakMap<Caller, () => void>();

  return {
    async judge(caller, now) {
      const { address, proof, trapped, ...claim } = caller;
      const sender = keyOf(address, now);
      const wait = shares.waitOf(sender, now);
      const isAsked = when === 'always' || (when === 'busy' && wait > 0);
      if (isAsked && !(proof !== undefined && (await proofs.isProof(proof, claim, now)))) {
        const challenge = await proofs.challenge(claim, now);
        return { kind: 'wait', challenge, milliseconds: when === 'always' ? IN_VAIN : wait };
      }
      undo.set(caller, shares.take(sender, now));
      const odd: Readonly<Record<Flag, boolean>> = { trap: trapped, crowd: wait > 0 };
      return { kind: 'pass', flags: FLAGS.filter((flag) => odd[flag]) };
    },
    uncount: (caller) => undo.get(caller)?.(),
  };
}
