import { createAnnouncer, notify, type DeliveryListener } from './announcer.js';
import { createAlarm } from './alarm.js';
import { backoff, LONGEST_WAIT } from './backoff.js';
import { canonicalJson } from './canonical-json.js';
import { browserEnvironment, type DeliveryEnvironment } from './environment.js';
import { exclusive } from './exclusive.js';
import { ATTEMPT_TIMEOUT, post } from './http.js';
import { withLocalStorage } from './local-outbox.js';
import type { Means } from './means.js';
import { onOccasions } from './occasions.js';
import { createOutbox } from './outbox.js';
import { secondChances } from './second-chances.js';
import { absolute, toKeep, type KeptState, type KeptSubmission, type Submission } from './submission.js';

/**
 * Gets responses to their endpoints, once each in effect, however long it takes.
 * Nothing is forgotten before its endpoint has confirmed it or the resident has
 * discarded it.
 */
export interface Delivery {
  /**
   * Persists first, then sends. The listener hears every state, starting with
   * `saving`, at once. Returns the function that stops listening; delivery
   * itself goes on.
   *
   * The same id again means "the same answers, once more", also for a response
   * that was refused. Corrected answers need a new id, and the refused response
   * to be discarded: under its old id they are refused as a `conflict` here,
   * as they would be by an endpoint that has the first ones.
   *
   * Throws only for an envelope that JSON cannot carry.
   */
  submit(submission: Submission, listener: DeliveryListener): () => void;
  /** Hears how a response stands and goes on, such as one kept by an earlier page. Nothing is heard of unknown ones. */
  listen(id: string, listener: DeliveryListener): () => void;
  /** Tries everything that is waiting, now, even if the endpoint has asked for more time. */
  flush(): void;
  /** Everything kept: on this device, or in this page where the device keeps nothing. Refused ones included. */
  waiting(): Promise<readonly KeptSubmission[]>;
  /** Calls whenever what is kept, or how it stands, may have changed, in whichever tab. Returns what stops that. */
  watch(listener: () => void): () => void;
  /**
   * Hands over what a page has to for an endpoint, and sends what has waited for that, or was refused with 401 or 403
   * for want of it. It is not kept with a response: one that needs it goes out on pages that hand it over again.
   * Several widgets of a page may hand over different parts for one endpoint; of each part the last one counts.
   */
  equip(endpoint: string, means: Means): void;
  /** Forgets one kept response, since the resident asked for that. Rejects if the device did not let go of it. */
  discard(id: string): Promise<void>;
  /** Leaves everything as though the page had been closed. For tests. */
  stop(): void;
}

/** Which waiting responses an occasion is good for. */
const DUE = 0;
/** Those as well that found no network: it may be back, and no endpoint has asked for patience. */
const HOPEFUL = 1;
const ALL = 2;

/** Delivers with the browser's own means, or with those given instead. Starts with what earlier visits left. */
export function createDelivery(overrides: Partial<DeliveryEnvironment> = {}): Delivery {
  const environment: DeliveryEnvironment = { ...browserEnvironment(), ...overrides };
  const { window, now } = environment;
  const outbox = withLocalStorage(createOutbox(environment), environment.localStorage);
  /**
   * What this page handed in itself, until it is through: the only copy where
   * storage fails, and the second where storage is cleared under our feet.
   */
  const own = new Map<string, KeptSubmission>();
  /** What is being saved or sent in this tab. */
  const busy = new Map<string, AbortController>();
  /**
   * What was to be sent while it was busy. Its time may have come in between: a browser under load is slow to let go of a
   * lock.
   */
  const missed = new Set<string>();
  /** Since when another tab has been found at a response. */
  const heldSince = new Map<string, number>();
  const meansOf = new Map<string, Means>();
  const chances = secondChances();
  const watchers = new Set<() => void>();
  const life = new AbortController();
  let sweeping = false;
  let wanted = -1;

  const alarm = createAlarm(environment, life.signal, () => void sweep(DUE));
  const announcer = createAnnouncer(environment.createChannel(), (id, state) => {
    if (state?.kind === 'waiting') alarm.set(state.nextAttempt);
    if (!state || state.kind === 'sent') own.delete(id);
    if (!state) abandon(id);
    for (const changed of watchers) changed();
  });

  /** Gives up what is being done about a response, and with it the right to write down how that went. */
  function abandon(id: string): void {
    busy.get(id)?.abort();
    busy.delete(id);
  }

  /** Oldest first. What the disk says counts more: other tabs write there too. */
  async function waiting(): Promise<KeptSubmission[]> {
    const all = [...own.values(), ...(await outbox.list())];
    const byId = new Map(all.map((response) => [response.id, response]));
    return [...byId.values()].sort((one, other) => one.createdAt - other.createdAt);
  }

  /** Goes through everything that waits, oldest first, one at a time. */
  async function sweep(urgency: number): Promise<void> {
    wanted = Math.max(wanted, urgency);
    if (sweeping) return;
    sweeping = true;
    while (wanted >= DUE && !life.signal.aborted) {
      const level = wanted;
      wanted = -1;
      alarm.off();
      for (const { id } of await waiting()) await send(id, level);
    }
    sweeping = false;
  }

  /** Sends one response unless that is being done already; true if it was confirmed. Never rejects. */
  async function send(id: string, urgency: number): Promise<boolean> {
    if (busy.has(id)) missed.add(id);
    if (busy.has(id) || life.signal.aborted) return false;
    const controller = new AbortController();
    busy.set(id, controller);
    const since = heldSince.get(id) ?? now();
    // A tab that holds on for longer than any attempt takes is frozen.
    const steal = now() - since >= 2 * ATTEMPT_TIMEOUT;
    let sent: boolean | undefined;
    try {
      sent = await exclusive(environment, `sayso-outbox/${id}`, steal, () =>
        attempt(id, urgency, controller),
      );
      heldSince.delete(id);
      if (sent === undefined) {
        heldSince.set(id, since);
        alarm.set(now() + ATTEMPT_TIMEOUT);
      }
    } catch (error) {
      // An entry that cannot even be tried must not keep the others waiting.
      console.error(error);
    }
    busy.delete(id);
    if (missed.delete(id)) alarm.set(now());
    return !!sent;
  }

  async function attempt(id: string, urgency: number, controller: AbortController): Promise<boolean> {
    // Read again now that nobody else is at it: another tab may have sent it meanwhile.
    const stored = await outbox.get(id);
    const mine = own.get(id);
    const response = mine && mine.attempts > (stored?.attempts ?? -1) ? mine : stored;
    const durable = !!stored;
    if (!response || !isDue(response, urgency, durable)) return false;
    const means = meansFor(response);

    announcer.tell(id, { kind: 'sending', durable });
    const outcome = await post(response, controller, environment, means);
    if (busy.get(id) !== controller) return false;

    if (outcome.kind === 'stored') {
      // If that fails it is sent once more, and confirmed once more.
      await outbox.remove(id).catch(() => {});
      announcer.tell(id, { kind: 'sent', receipt: outcome.receipt });
      return true;
    }

    const attempts = response.attempts + 1;
    const state: KeptState =
      outcome.kind === 'refused'
        ? { ...outcome, durable }
        : {
            kind: 'waiting',
            durable,
            nextAttempt: now() + backoff(attempts, environment.random(), outcome.retryAfter),
            reason: outcome.reason,
          };
    const tried = { ...response, attempts, state };
    if (own.has(id)) own.set(id, tried);
    // Where storage cannot take the news, this page at least must know them, or it would try again at once.
    const kept = await outbox.change(tried).catch(() => own.set(id, tried));
    if (busy.get(id) !== controller || !(kept || own.has(id))) return false;
    announcer.tell(id, state);
    chances.failed(tried, means);
    // The page may have handed over others while these were on their way.
    return chances.has(tried, meansFor(tried)) && attempt(id, urgency, controller);
  }

  const meansFor = ({ endpoint }: KeptSubmission): Means => meansOf.get(endpoint) ?? {};

  /** Whether this is the time to send it. Of what waits, sees to it that this is asked again when the time comes. */
  function isDue(response: KeptSubmission, urgency: number, durable: boolean): boolean {
    const { id, state, needs } = response;
    const means = meansFor(response);
    if (state.kind !== 'waiting') return chances.has(response, means);
    if (needs && !means[needs]) {
      // Who has just pressed Send must not be left with "Sending". There is no hurry: it goes when it is equipped.
      if (own.has(id)) announcer.tell(id, { ...state, durable, nextAttempt: now() + LONGEST_WAIT });
      return false;
    }
    const wait = state.nextAttempt - now();
    // A wait longer than any that we set means that the clock was put back.
    if (wait > 0 && wait <= LONGEST_WAIT && urgency < (state.reason === 'network' ? HOPEFUL : ALL)) {
      alarm.set(state.nextAttempt);
      return false;
    }
    return true;
  }

  async function keep(response: KeptSubmission): Promise<void> {
    const { id, state } = response;
    const durable = { ...response, state: { ...state, durable: true } };
    own.set(id, response);
    busy.set(id, new AbortController());
    const added = await outbox.add(durable);
    busy.delete(id);
    // Discarded meanwhile.
    if (!own.has(id)) return outbox.remove(id).catch(() => {});
    if (added) own.set(id, durable);
    // What waited for a network has one, then.
    if (await send(id, ALL)) void sweep(HOPEFUL);
  }

  /** Somebody who presses Send and closes the page is quicker than a disk. */
  function leaveBehind(): void {
    for (const response of own.values())
      if (!response.state.durable) outbox.leave({ ...response, state: { ...response.state, durable: true } });
  }

  window?.addEventListener('pagehide', leaveBehind, { signal: life.signal });
  onOccasions(window, life.signal, () => void sweep(HOPEFUL));
  void sweep(HOPEFUL);

  return {
    submit(submission, listener) {
      const response = toKeep(submission, window?.document.baseURI, now());
      const { id } = response;
      const before = own.get(id);
      if (before && canonicalJson(before.envelope) !== canonicalJson(response.envelope)) {
        const { durable } = before.state;
        notify(listener, {
          kind: 'refused',
          durable,
          reason: 'conflict',
          status: 409,
          detail: '',
          problems: [],
        });
        return () => {};
      }

      if (!busy.has(id)) {
        announcer.tell(id, { kind: 'saving' });
        void keep(response);
      }
      return announcer.listen(id, listener);
    },

    listen(id, listener) {
      void outbox.get(id).then((response) => response?.state && announcer.recall(id, response.state));
      return announcer.listen(id, listener);
    },

    flush: () => void sweep(ALL),

    waiting,

    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },

    equip(endpoint, means) {
      if (!means.headers && !means.transport) return;
      const address = absolute(endpoint, window?.document.baseURI);
      const before = meansOf.get(address);
      meansOf.set(address, {
        headers: means.headers ?? before?.headers,
        transport: means.transport ?? before?.transport,
      });
      void sweep(DUE);
    },

    async discard(id) {
      announcer.tell(id);
      await outbox.remove(id);
      // Once more for those who look at what is kept.
      announcer.tell(id);
    },

    stop() {
      life.abort();
      alarm.off();
      for (const id of busy.keys()) abandon(id);
      announcer.close();
      outbox.close();
    },
  };
}

let shared: Delivery | undefined;

/** The delivery that all widgets of a page share, made on first use. */
export function sharedDelivery(): Delivery {
  return (shared ??= createDelivery());
}
