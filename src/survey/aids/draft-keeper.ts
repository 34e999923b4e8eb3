import type { LitElement, ReactiveController } from 'lit';

import type { JourneyController } from '../journey-controller.js';
import type { Session } from '../model/session-state.js';
import type { Draft, ParkedWords, Writing } from './device-record.js';
import { isOfAny, toKeep, type KeeperOptions } from './kept-words.js';

/** How long after a change it is kept, in ms: not with each letter. */
const PAUSE = 400;

/** Why nothing is kept any more that was to be kept. */
export type KeepingTrouble = Exclude<Writing, 'kept'> | 'elsewhere' | 'clearedElsewhere';

/** What whoever asked for it is told and asked. */
interface KeeperCalls {
  /** Answers that have no place in the survey any more, to be kept with the others. */
  readonly parked: () => readonly ParkedWords[];
  /** It has stopped by itself. */
  readonly onTrouble: (trouble: KeepingTrouble) => void;
}

/**
 * Writes what a resident has answered to their device while they go on.
 *
 * Owns: when to write, and that no tab or widget overwrites what another one has kept. Does not own: whether that was
 * asked for, or how it lies in the browser's storage.
 */
export class DraftKeeper implements ReactiveController {
  /** What is kept: found, or written by us. */
  draft: Draft | undefined;
  readonly #host: LitElement;
  readonly #journey: JourneyController;
  readonly #options: KeeperOptions & KeeperCalls;
  readonly #name = crypto.getRandomValues(new Uint32Array(2)).join('-');
  #isOn = false;
  #kept: Session | undefined;
  #page: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #life: AbortController | undefined;

  constructor(host: LitElement, journey: JourneyController, options: KeeperOptions & KeeperCalls) {
    this.#host = host;
    this.#journey = journey;
    this.#options = options;
    host.addController(this);
  }

  /** For another definition: with what was found, if anything, and nothing is written until told to. */
  begin(draft: Draft | undefined): void {
    this.stop();
    this.draft = draft;
    this.#kept = undefined;
  }

  /** From now on each change is kept. Takes the place of what another tab has kept. */
  start(): void {
    this.#isOn = true;
    this.#kept = undefined;
    this.keep();
  }

  /** Keeps nothing more. What is kept stays. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#isOn = false;
  }

  /** Takes away what is kept, and keeps nothing more. */
  remove(): void {
    this.stop();
    this.#write(undefined);
  }

  /** Now, without waiting for a pause. */
  keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { session, page, help } = this.#journey;
    if (!session || !this.#isOn || this.#look()) return;
    const { sensitive, parked } = this.#options;
    this.#kept = session;
    this.#page = page?.page.name;
    this.#write({
      ...toKeep(session, this.#options),
      by: this.#name,
      page: page?.page.name ?? '',
      parked: parked().filter((each) => !isOfAny(sensitive(), each)),
      ...(help?.shown && { help: help.wishes }),
    });
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    addEventListener('pagehide', () => this.#flush(), { signal });
    addEventListener('visibilitychange', () => this.#flush(), { signal });
    const { device } = this.#options;
    const look = ({ key }: StorageEvent): unknown => (key ?? device.key) === device.key && this.#look();
    addEventListener('storage', look, { signal });
  }

  hostDisconnected(): void {
    this.#flush();
    this.#life?.abort();
  }

  hostUpdated(): void {
    const { session, page, step } = this.#journey;
    const isNew = session !== this.#kept || page?.page.name !== this.#page;
    if (!this.#isOn || step === 'end' || !isNew) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), PAUSE);
  }

  /** Whether another tab or widget has done something to what we keep. */
  #look(): boolean {
    if (!this.#isOn) return false;
    const { draft } = this.#options.device.read().record;
    if (draft?.by === this.#name || !this.#kept) return false;
    this.#fail(draft ? 'elsewhere' : 'clearedElsewhere');
    return true;
  }

  #flush(): void {
    if (this.#timer !== undefined) this.keep();
  }

  #write(draft: Draft | undefined): void {
    const { device } = this.#options;
    const kept = device.write({ ...device.read().record, draft });
    if (kept === 'kept') this.draft = draft;
    // What was there before is still there, if it was; what is new since is not.
    else this.#fail(kept);
    this.#host.requestUpdate();
  }

  #fail(trouble: KeepingTrouble): void {
    this.stop();
    this.#options.onTrouble(trouble);
  }
}
