import type { LitElement, ReactiveController } from 'lit';

import type { JourneyController } from '../journey-controller.js';
import { isWorthKeeping, resume, toSave } from '../model/saved-answers.js';
import type { Session } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';
import type { ReadingWishes } from '../reading-help/help-to-read.js';
import { KEPT_DAYS, type DeviceStorage, type Draft, type KeptWords } from './device-record.js';
import { wordsOfAnswers, wordsOfKept } from './kept-words.js';

/** How long after a change it is kept, in ms: not with each letter. */
const PAUSE = 400;

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
export type SavingNote =
  'full' | 'blocked' | 'over' | 'damaged' | 'elsewhere' | 'clearedElsewhere' | 'cleared' | 'saved';

/** What saving needs from around it. */
export interface SavingOptions {
  readonly device: DeviceStorage;
  /** Names of questions of which nothing is kept. */
  readonly sensitive: () => ReadonlySet<string>;
  /** Of the last render, for answers in words. */
  readonly context: () => QuestionContext | undefined;
  /** Helps to read as before. */
  readonly helpToRead: (wishes: Partial<ReadingWishes>) => void;
}

/**
 * Keeps a resident's answers on their device, from when they ask for it until they send them, or take them away.
 *
 * Owns: whether that was asked for, writing, and that no tab or widget overwrites what another one has kept.
 * Does not own: the answers, what it looks like, or how it lies in the browser's storage.
 */
export class SavingController implements ReactiveController {
  phase: SavingPhase = 'off';
  note: SavingNote | undefined;
  /** What the note is about: when a draft was kept that is over. */
  noteAbout = 0;
  /** What is kept: found, or written by us. */
  draft: Draft | undefined;
  /** Answers that have no place in the survey any more. */
  parked: readonly KeptWords[] = [];
  readonly #host: LitElement;
  readonly #journey: JourneyController;
  readonly #options: SavingOptions;
  readonly #name = crypto.getRandomValues(new Uint32Array(2)).join('-');
  #kept: Session | undefined;
  #page: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #life: AbortController | undefined;

  constructor(host: LitElement, journey: JourneyController, options: SavingOptions) {
    this.#host = host;
    this.#journey = journey;
    this.#options = options;
    host.addController(this);
  }

  /** Looks for what an earlier time has left. */
  begin(): void {
    const { record, over, damaged } = this.#options.device.read();
    this.phase = record.draft ? 'found' : 'off';
    this.draft = record.draft;
    this.parked = [];
    this.#kept = undefined;
    this.note = damaged ? 'damaged' : over ? 'over' : undefined;
    this.noteAbout = over ?? 0;
    // It is told once.
    if (over) this.#write(undefined);
    this.#host.requestUpdate();
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
    this.#kept = undefined;
    this.#keep();
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
    clearTimeout(this.#timer);
    if (this.phase === 'beginningAnew') focus.toElement('heading');
    else focus.toElement('saving', 'nearest');
    this.#to('off');
    this.#write(undefined);
    this.note ??= 'cleared';
    this.parked = [];
  }

  /** The resident has seen what has no place any more. */
  dismissParked(): void {
    this.parked = [];
    this.#keep();
    this.#journey.focus.toElement('heading');
  }

  /** The answers are in other hands now: sent, or in the outbox. */
  handedOver(): void {
    if (this.phase !== 'on') return;
    clearTimeout(this.#timer);
    this.#to('off');
    this.#write(undefined);
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
    if (this.phase !== 'on' || step === 'end' || !isNew) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), PAUSE);
  }

  /** Whether another tab or widget has done something to what we keep. */
  #look(): boolean {
    if (this.phase !== 'on') return false;
    const { draft } = this.#options.device.read().record;
    if (draft?.by === this.#name || !this.#kept) return false;
    this.#to('off');
    this.note = draft ? 'elsewhere' : 'clearedElsewhere';
    return true;
  }

  #flush(): void {
    if (this.phase === 'on' && this.#timer !== undefined) this.#keep();
  }

  #keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { session, page, help } = this.#journey;
    if (!session || this.phase !== 'on' || this.#look()) return;
    const at = Date.now();
    const saved = toSave(session, this.#options.sensitive());
    const draft: Draft = {
      ...saved,
      at,
      until: at + KEPT_DAYS * 24 * 60 * 60 * 1000,
      by: this.#name,
      page: page?.page.name ?? '',
      parked: this.parked,
      words: wordsOfAnswers(session, saved.answers, this.#options.context()),
      ...(help?.shown && { help: help.wishes }),
    };
    this.#kept = session;
    this.#page = page?.page.name;
    this.#write(draft);
  }

  #write(draft: Draft | undefined): void {
    const { device } = this.#options;
    const { earlier } = device.read().record;
    const kept = device.write({ ...(draft && { draft }), ...(earlier && { earlier }) });
    if (kept === 'kept') this.draft = draft;
    else {
      this.note = kept;
      // What was there before is still there, if it was; what is new since is not.
      this.phase = 'off';
    }
    this.#host.requestUpdate();
  }

  #to(phase: SavingPhase): void {
    this.phase = phase;
    this.note = undefined;
    this.#host.requestUpdate();
  }

  /** Whether there is anything to be kept yet. */
  get isWorthwhile(): boolean {
    const { session } = this.#journey;
    return !!session && isWorthKeeping(toSave(session, this.#options.sensitive()));
  }
}
