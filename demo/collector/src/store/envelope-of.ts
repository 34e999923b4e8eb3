import type { Envelope } from '../../../../src/delivery/envelope.js';

/**
 * The envelope in a stored text. Where what it replaces never came, its id stays here: whoever knew it could send
 * something in its place, and would be taken for the same person.
 */
export function envelopeOf(body: string, follows: boolean): Envelope {
  const envelope = JSON.parse(body) as Envelope;
  return follows ? envelope : { ...envelope, revisionOf: null };
}
