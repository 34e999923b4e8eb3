import type { LitElement } from 'lit';

import type { JourneyController } from '../journey-controller.js';
import { resume } from '../model/saved-answers.js';
import type { ReadingWishes } from '../reading-help/help-to-read.js';
import type { Draft, ParkedWords } from './device-record.js';
import { DraftKeeper, type KeepingTrouble } from './draft-keeper.js';
import type { KeeperOptions } from './kept-words.js';
import { wordsOfKept } from './kept-words.js';

/** Where a resident is with it. */
export type SavingPhase =
  /** Nothing was asked for. */
  | 'off'
  /** Answers of an earlier time are there, and it is not said yet what becomes of them. */
  | 'found'
  /** The same, and to begin anew was pressed once. */
  | 'beginningAnew'
  /** It was asked for, and is being explained. */
  | 'explaining'
  /** Each change is kept. */
  | 'on';

/** What went wrong, or what else there is to say. */
export type SavingNote = KeepingTrouble | 'over' | 'damaged' | 'cleared' | 'saved';

/** What saving needs from around it. */
export interface SavingOptions extends KeeperOptions {
  /** Helps to read as before. */
  readonly helpToRead: (wishes: Partial<ReadingWishes>) => void;
}

/**
 * A resident's answers on their device, from when they ask for it until they send them, or take them away.
 *
 * Owns: whether that was asked for, and what becomes of what an earlier time has left. Does not own: writing them, the
 * answers, or what it looks like.
 */
export class SavingController {
  phase: SavingPhase = 'off';
  note: SavingNote | undefined;
  /** What the note is about: when a draft was kept that is over. */
  noteAbout = 0;
  /** Answers that have no place in the survey any more. */
  parked: readonly ParkedWords[] = [];
  readonly #host: LitElement;
  readonly #journey: JourneyController;
  readonly #options: SavingOptions;
  readonly #keeper: DraftKeeper;

  constructor(host: LitElement, journey: JourneyController, options: SavingOptions) {
    this.#host = host;
    this.#journey = journey;
    this.#options = options;
    this.#keeper = new DraftKeeper(host, journey, {
      ...options,
      parked: () => this.parked,
      onTrouble: (trouble) => {
        this.#to('off');
        this.note = trouble;
      },
    });
  }

  /** What is kept. */
  get draft(): Draft | undefined {
    return this.#keeper.draft;
  }

  /** Looks for what an earlier time has left. */
  begin(): void {
    const { record, over, damaged } = this.#options.device.read();
    this.#keeper.begin(record.draft);
    this.#to(record.draft ? 'found' : 'off');
    this.parked = [];
    // It is told once.
    if (over) this.#keeper.remove();
    this.note = damaged ? 'damaged' : over ? 'over' : undefined;
    this.noteAbout = over ?? 0;
  }

  explain(): void {
    this.#to('explaining');
  }

  /** Back to where it was. */
  cancel(): void {
    const { focus } = this.#journey;
    if (this.phase === 'beginningAnew') focus.toElement('heading');
    else focus.toElement('aids', 'nearest');
    this.#to(this.phase === 'beginningAnew' ? 'found' : 'off');
  }

  /** From now on each change is kept. Takes the place of what another tab has kept. */
  start(): void {
    this.#to('on');
    this.#keeper.start();
    this.note ??= 'saved';
    this.#journey.focus.toElement('saving', 'nearest');
  }

  carryOn(): void {
    const { draft } = this;
    const { session } = this.#journey;
    if (!draft || !session) return;
    const resumed = resume(session, draft);
    this.parked = [...draft.parked, ...resumed.parked.map((name) => wordsOfKept(draft, name))];
    this.#journey.begin(resumed.session);
    if (draft.help) this.#options.helpToRead(draft.help);
    this.start();
    // Where the resident was, or at the beginning.
    const { pages, pageId } = this.#journey;
    this.#journey.go('page', pages.find(({ page }) => page.name === draft.page)?.page.id ?? pageId);
  }

  /** Asks once more, since it takes away what was kept. */
  beginAnew(): void {
    this.#journey.focus.toElement('heading');
    this.#to('beginningAnew');
  }

  /** Takes away what is kept, and keeps nothing more. What is in the form stays there. */
  clear(): void {
    const { focus } = this.#journey;
    if (this.phase === 'beginningAnew') focus.toElement('heading');
    else focus.toElement('saving', 'nearest');
    this.#to('off');
    this.#keeper.remove();
    this.note ??= 'cleared';
    this.parked = [];
  }

  /** The resident has seen what has no place any more. */
  dismissParked(): void {
    this.parked = [];
    this.#keeper.keep();
    this.#journey.focus.toElement('heading');
  }

  /** The answers are in other hands now: sent, or in the outbox. */
  handedOver(): void {
    if (this.phase !== 'on') return;
    this.#to('off');
    this.#keeper.remove();
  }

  #to(phase: SavingPhase): void {
    this.phase = phase;
    this.note = undefined;
    this.#host.requestUpdate();
  }
}
