import type { LitElement, ReactiveController } from 'lit';

import type { Delivery } from '../delivery/delivery.js';
import type { DeliveryState } from '../delivery/delivery-state.js';
import type { KeptSubmission } from '../delivery/submission.js';
import { SaysoOutboxChangedEvent } from './events/sayso-outbox-changed-event.js';
import type { KeptEntry } from './kept-entry.js';

/** What is heard of one response. */
interface Followed {
  kept: KeptSubmission;
  state: DeliveryState;
  /** Whether it has ever had to wait: what goes out at once is nobody's concern but its own widget's. */
  waited: boolean;
  stop: () => void;
}

const isUnderWay = ({ kind }: DeliveryState): boolean => kind === 'saving' || kind === 'sending';

/**
 * Follows what this device keeps, from whichever page or tab it comes.
 *
 * Owns: what is shown of it, which of it the resident was asked about, and doing what they decide.
 * Does not own: sending or keeping, which go on without it.
 */
export class OutboxController implements ReactiveController {
  /** The one that is about to be deleted, if the resident says yes. */
  asked = '';
  /** What came of the last deletion. */
  outcome: 'none yet' | 'removed' | 'failed' = 'none yet';
  readonly #host: LitElement;
  readonly #delivery: Delivery;
  readonly #followed = new Map<string, Followed>();
  #kept: ReadonlySet<string> = new Set();
  #unwatch = (): void => undefined;
  #looks = 0;
  #counts = '0,0';
  /** From "Send now" until that has come to an end: only then is sending worth a word to those who do not see it. */
  #hurried = false;

  constructor(host: LitElement, delivery: Delivery) {
    this.#host = host;
    this.#delivery = delivery;
    host.addController(this);
  }

  /** Oldest first: what waits, what was refused, and what has arrived since this page was opened. */
  get entries(): readonly KeptEntry[] {
    return [...this.#followed.values()]
      .filter(({ waited, kept, state }) => waited && (this.#kept.has(kept.id) || state.kind === 'sent'))
      .sort((one, other) => one.kept.createdAt - other.kept.createdAt);
  }

  get refused(): number {
    return this.entries.filter(({ state }) => state.kind === 'refused').length;
  }

  get waiting(): number {
    return this.entries.filter(({ state }) => state.kind !== 'sent').length - this.refused;
  }

  /** Whether the resident is waiting for a try that they asked for. */
  get isHurried(): boolean {
    return this.#hurried && this.entries.some(({ state }) => isUnderWay(state));
  }

  hostConnected(): void {
    this.#unwatch = this.#delivery.watch(() => void this.#look());
    void this.#look();
  }

  hostDisconnected(): void {
    this.#looks++;
    this.#unwatch();
    for (const { stop } of this.#followed.values()) stop();
    this.#followed.clear();
  }

  readonly sendAll = (): void => {
    this.#hurried = true;
    this.#delivery.flush();
  };

  /** The same once more, for what was refused: whoever runs it may have put that right. */
  sendAgain({ kept }: KeptEntry): void {
    this.#hurried = true;
    this.#delivery.submit(kept, () => undefined);
  }

  /** Asks before deleting; without an id, no longer. */
  ask(id = ''): void {
    this.asked = id;
    this.outcome = 'none yet';
    this.#host.requestUpdate();
  }

  /** Deletes what was asked about. */
  async remove(): Promise<void> {
    const { asked } = this;
    try {
      await this.#delivery.discard(asked);
      this.outcome = 'removed';
      if (this.asked === asked) this.asked = '';
    } catch {
      this.outcome = 'failed';
    }
    this.#host.requestUpdate();
  }

  async #look(): Promise<void> {
    const look = ++this.#looks;
    const kept = await this.#delivery.waiting();
    // A later look knows more.
    if (look !== this.#looks) return;
    this.#kept = new Set(kept.map(({ id }) => id));
    for (const each of kept) {
      const followed = this.#followed.get(each.id);
      if (followed) followed.kept = each;
      // Something else may have got into the database.
      else if (each.envelope?.answers && each.state) this.#follow(each);
    }
    this.#changed();
  }

  #follow(kept: KeptSubmission): void {
    const { id, state, attempts } = kept;
    const followed: Followed = { kept, state, waited: attempts > 0, stop: () => undefined };
    this.#followed.set(id, followed);
    // What is told at once belongs to the same look, and makes one change with what else that finds.
    let atOnce = true;
    followed.stop = this.#delivery.listen(id, (newest) => {
      followed.state = newest;
      followed.waited ||= !isUnderWay(newest) && newest.kind !== 'sent';
      if (!atOnce) this.#changed();
    });
    atOnce = false;
  }

  #changed(): void {
    const { waiting, refused } = this;
    const counts = `${waiting},${refused}`;
    if (counts !== this.#counts) this.#host.dispatchEvent(new SaysoOutboxChangedEvent(waiting, refused));
    this.#counts = counts;
    this.#host.requestUpdate();
  }
}
