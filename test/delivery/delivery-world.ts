import type { DeliveryState } from '../../src/delivery/delivery-state.js';
import { digestOf } from '../../src/delivery/digest.js';
import type { DeliveryEnvironment } from '../../src/delivery/environment.js';
import type { Envelope } from '../../src/delivery/envelope.js';
import type { KeptSubmission, Submission } from '../../src/delivery/submission.js';

/** A response that can be told from others by its id. */
export function envelope(
  id: string = crypto.randomUUID(),
  answers: Envelope['answers'] = { influence: 'agree' },
) {
  return {
    sayso: 1,
    id,
    widget: 'survey',
    activity: 'riverside-2026',
    definition: 'f00d',
    language: 'cy',
    partner: 'food-bank',
    mode: 'self',
    revision: 1,
    revisionOf: null,
    answers,
  } as const satisfies Envelope;
}

export function submission(changes: Partial<Submission> = {}): Submission {
  return { endpoint: 'https://collector.test/responses', confirm: 'echo', envelope: envelope(), ...changes };
}

export function kept(changes: Partial<KeptSubmission> = {}): KeptSubmission {
  const response = submission(changes);
  return {
    ...response,
    id: response.envelope.id,
    createdAt: 0,
    attempts: 0,
    state: { kind: 'waiting', durable: true, nextAttempt: 0, reason: 'network' },
    ...changes,
  };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

/** What an endpoint of ours answers to a response that it has stored. */
export async function echo(of: Envelope, status = 201): Promise<Response> {
  return json(status, { id: of.id, digest: await digestOf(of), receipt: `R-${of.id.slice(0, 4)}` });
}

export interface Request {
  readonly url: string;
  readonly init: RequestInit;
  readonly envelope: Envelope;
}

type Answer = (request: Request) => Promise<Response>;

/** A promise that is settled from outside. */
export function later<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

/**
 * A device with its own clock, a network that tests can break, and an endpoint
 * that stores each id once. `environment` is one tab's; all tabs share the device.
 */
export function createWorld() {
  let time = 1_800_000_000_000;
  let nextTimer = 1;
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  const requests: Request[] = [];
  const stored = new Map<string, Envelope>();

  const collector: Answer = async ({ envelope: sent }) => {
    const known = stored.has(sent.id);
    stored.set(sent.id, sent);
    return echo(sent, known ? 200 : 201);
  };

  /** What the network makes of a request. Tests put another in its place to break it. */
  const network: { answer: Answer } = { answer: collector };

  /** What this device makes of a challenge: nothing, unless a test teaches it. */
  const worker: { prove: DeliveryEnvironment['prove'] } = { prove: () => Promise.resolve(undefined) };

  const world = Object.assign(network, {
    requests,
    stored,
    collector,
    timers,
    worker,
    now: () => time,
    setClock(to: number) {
      time = to;
    },
    /** Lets time pass and runs the timers that fall due. */
    advance(milliseconds: number) {
      time += milliseconds;
      for (const [id, { at, run }] of [...timers].sort(([, one], [, other]) => one.at - other.at)) {
        if (at <= time && timers.delete(id)) run();
      }
    },
    environment: {
      async fetch(url: string, init: RequestInit): Promise<Response> {
        const request = { url, init, envelope: envelopeIn(init.body) };
        requests.push(request);
        const aborted = new Promise<never>((_, reject) => {
          const abort = () => reject(new DOMException('Aborted', 'AbortError'));
          if (init.signal?.aborted) abort();
          init.signal?.addEventListener('abort', abort);
        });
        return Promise.race([network.answer(request), aborted]);
      },
      prove: (challenge: unknown, signal: AbortSignal) => worker.prove(challenge, signal),
      unreached: () => {},
      now: () => time,
      random: () => 0.5,
      setTimeout(run, milliseconds) {
        timers.set(nextTimer, { at: time + milliseconds, run });
        return nextTimer++;
      },
      clearTimeout: (timer) => void timers.delete(timer as number),
    } satisfies Partial<DeliveryEnvironment>,
  });
  return world;
}

/** Of what is sent as a form, no more than an endpoint has to tell it by. */
function envelopeIn(body: RequestInit['body']): Envelope {
  if (typeof body === 'string' && body.startsWith('{')) return JSON.parse(body) as Envelope;
  const fields = typeof body === 'string' ? new URLSearchParams(body) : (body as FormData);
  return { id: fields.get('sayso-id') } as Envelope;
}

export const offline = () => Promise.reject(new TypeError('Failed to fetch'));

/** A listener that remembers. */
export function recorder() {
  const states: DeliveryState[] = [];
  const listen = (state: DeliveryState) => void states.push(state);
  const kinds = () => states.map(({ kind }) => kind);
  const last = () => states.at(-1);
  return { states, listen, kinds, last };
}

/** Waits, in real time, until it holds. */
export async function until(holds: () => boolean | Promise<boolean>, what = String(holds)): Promise<void> {
  for (const start = Date.now(); !(await holds());) {
    if (Date.now() - start > 4000) throw new Error(`Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** Long enough for anything that was going to happen to have happened. */
export const aWhile = (milliseconds = 60) => new Promise((resolve) => setTimeout(resolve, milliseconds));
