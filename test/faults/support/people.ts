/** Residents without a browser: the library's own delivery, on a device of its own each, in Node. */
import { IDBFactory } from 'fake-indexeddb';

import { createDelivery, type Delivery } from '../../../src/delivery/delivery.js';
import type { DeliveryState } from '../../../src/delivery/delivery-state.js';
import { digestOf } from '../../../src/delivery/digest.js';
import type { DeliveryEnvironment } from '../../../src/delivery/environment.js';
import type { Envelope } from '../../../src/delivery/envelope.js';
import { until } from '../../browser/support/until.js';
import { ACTIVITY, DEFINITION } from './ground.js';
import type { Ledger } from './ledger.js';

/** How much faster than real time people's clocks run: backoff is the same, and over sooner. */
const SPEED = 20;

const hash = await digestOf(DEFINITION);

export interface PersonOptions {
  readonly ledger: Ledger;
  readonly endpoint: string;
  /** How many seconds pass in one. */
  readonly speed?: number;
  /** Where their device keeps things; default: a database. */
  readonly storage?: Pick<DeliveryEnvironment, 'indexedDB' | 'localStorage'>;
}

export type Person = ReturnType<typeof openPerson>;

/** Somebody with a device on which nothing was kept so far. */
export function openPerson({ ledger, endpoint, speed = SPEED, storage }: PersonOptions) {
  const device = storage ?? { indexedDB: new IDBFactory(), localStorage: undefined };
  const began = Date.now();
  const states = new Map<string, DeliveryState>();
  const ids = new Map<string, string>();
  let delivery: Delivery | undefined;

  const hear = (words: string) => (state: DeliveryState) => {
    states.set(words, state);
    if (state.kind !== 'sent') return;
    ledger.told(words, state.receipt);
    ids.delete(words);
  };

  /** Opens the page; whatever was kept goes out. */
  const visit = () => {
    if (delivery) return delivery;
    delivery = createDelivery({
      ...device,
      now: () => began + (Date.now() - began) * speed,
      setTimeout: (run, milliseconds) => setTimeout(run, milliseconds / speed),
    });
    for (const [words, id] of ids) delivery.listen(id, hear(words));
    return delivery;
  };

  return {
    visit,
    /** Closes the page in the middle of whatever it does. */
    leave() {
      delivery?.stop();
      delivery = undefined;
    },
    /** Presses Send. */
    give(words: string, changes: Partial<Envelope> = {}): Envelope {
      const envelope = envelopeOf(words, changes);
      ledger.gave(words);
      ids.set(words, envelope.id);
      visit().submit({ endpoint, confirm: 'echo', envelope }, hear(words));
      return envelope;
    },
    /** How the sending of the words stands. */
    state: (words: string) => states.get(words),
    kept: () => visit().waiting(),
    /** Notes in the ledger what is still here, as the page would show it. */
    async account() {
      for (const { envelope, state } of await visit().waiting())
        ledger.kept(String(envelope.answers['change']), state.durable ? 'device' : 'page');
    },
    /** Waits until nothing is kept any more. */
    done: () => until('all was sent', async () => (await visit().waiting()).length === 0),
  };
}

/** What a widget would send for these words. */
export function envelopeOf(words: string, changes: Partial<Envelope> = {}): Envelope {
  return {
    sayso: 1,
    id: crypto.randomUUID(),
    widget: 'survey',
    activity: ACTIVITY,
    definition: hash,
    language: 'en-GB',
    partner: null,
    mode: 'self',
    revision: 1,
    revisionOf: null,
    answers: { change: words },
    ...changes,
  };
}
