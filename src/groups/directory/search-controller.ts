import type { LitElement, ReactiveController } from 'lit';

import type { Criteria } from '../model/finding/criteria.js';
import type { Found, Finder } from '../model/finding/found.js';
import { added, ANYTHING, type CriteriaChange, merged, removed } from './change-criteria.js';

/** The lists that a search gives. */
export type ListName = 'groups' | 'anywhere' | 'unsaid';

/** How long nobody has to have typed before what is typed is what is meant, in ms. */
const PAUSE = 600;

/** So long groups are made ready for typing between two turns of the page, in ms: a letter waits for no more. */
const SLICE = 5;

/** So many groups are made ready between two looks at the clock. */
const AT_ONCE = 50;

/** So many that a phone draws them without anybody waiting. */
const PER_PAGE = 20;

export interface SearchOptions {
  /** Whether there may be more to find than is here, as it has been asked for elsewhere or will be. */
  readonly isAwaited: () => boolean;
  /** Called once a resident has stopped typing. */
  readonly onTyped: () => void;
  /** Called when something else is looked for, other than by typing. */
  readonly onChanged: () => void;
}

/**
 * What a resident looks for, and what there is of it.
 *
 * Owns: what was asked for and what is only filled in so far, when to search, and how much of the results is drawn.
 * Does not own: how groups are found, or what a place's name means.
 */
export class SearchController implements ReactiveController {
  /** What the results are of. */
  criteria: Criteria = ANYTHING;
  /** What the form says, applied or not. */
  draft: Criteria = ANYTHING;
  found: Found | undefined;
  finder: Finder | undefined;
  /** Whether enough groups can be placed, and say for which ages they are. */
  by = { distance: false, age: false };
  /** True while a resident is at it: what is not the list itself may wait. */
  typing = false;
  readonly #host: LitElement;
  readonly #options: SearchOptions;
  /** How many groups are drawn at once. */
  readonly perPage = PER_PAGE;
  #hasty = false;
  #shown: Record<ListName, number> = { groups: 0, anywhere: 0, unsaid: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typed: ReturnType<typeof setTimeout> | undefined;
  #turns: MessagePort | undefined;
  /** Whose filters have been drawn, or will be. */
  #filtersOf: Finder | undefined;

  constructor(host: LitElement, options: SearchOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.prepare();
  }

  hostDisconnected(): void {
    for (const timer of [this.#timer, this.#typed]) clearTimeout(timer);
    this.#turns?.close();
  }

  /** Searches other groups, or the same ones read again. */
  over(finder: Finder): void {
    this.finder = finder;
    this.by = { distance: finder.byDistance, age: finder.byAge };
    this.#find();
    this.prepare();
  }

  /** Searches once more for the same, as when there is help now where nothing fits. */
  again(): void {
    this.#look(false);
  }

  /**
   * What is in the search box changed. Letters come first: the search waits until the browser has dealt with the key,
   * and the one before, if it has not begun, is never made.
   */
  type(text: string): void {
    this.draft = { ...this.draft, text };
    this.#stop();
    this.#timer = setTimeout(() => {
      this.criteria = { ...this.criteria, text };
      this.#find(true);
    });
    this.typing = true;
    this.#typed = setTimeout(() => {
      this.#stop();
      this.#host.requestUpdate();
      this.#options.onTyped();
    }, PAUSE);
  }

  /** Something else in the form changed; `undefined` is nothing in particular. */
  fill(change: CriteriaChange): void {
    this.draft = merged(this.draft, change);
    this.#host.requestUpdate();
  }

  /** One option of a filter was ticked, or not any more. */
  tick(filter: string, option: string, ticked: boolean): void {
    this.fill({
      chosen: ticked ? added(this.draft.chosen, filter, option) : removed(this.draft.chosen, filter, option),
    });
  }

  /** Searches for what the form says, or for something else, which the form says from now on. */
  apply(criteria: Criteria = this.draft): void {
    this.#stop();
    this.draft = criteria;
    this.#use(criteria);
  }

  /** Changes what is looked for, and leaves what the form says beside it as it is. */
  change(make: (criteria: Criteria) => Criteria): void {
    this.draft = make(this.draft);
    this.#use(make(this.criteria));
  }

  /** How many groups of a list are drawn. */
  shown(list: ListName): number {
    return this.#shown[list];
  }

  /** Draws as many more. */
  more(list: ListName): void {
    this.#shown = { ...this.#shown, [list]: this.#shown[list] + PER_PAGE };
    this.#host.requestUpdate();
  }

  /** What was typed last has been dealt with. */
  #stop(): void {
    this.typing = false;
    clearTimeout(this.#timer);
    clearTimeout(this.#typed);
  }

  /**
   * Reads all groups, a few at a time, so that the first letter typed need not wait for it, and nobody waits for the
   * filters.
   */
  prepare(): void {
    this.#turns?.close();
    const { finder } = this;
    if (!finder) return;
    // Messages follow one another at once, where each timer would be held back for as long as it works.
    const { port1, port2 } = new MessageChannel();
    this.#turns = port1;
    port1.onmessage = () => {
      const end = performance.now() + SLICE;
      let ready = false;
      while (!ready && performance.now() < end) ready = finder.prepare(AT_ONCE);
      if (finder.filtersRead && this.#filtersOf !== finder) {
        this.#filtersOf = finder;
        this.#host.requestUpdate();
      }
      if (!ready) {
        port2.postMessage(0);
        return;
      }
      port1.close();
      // Now there may be more to find than while somebody typed.
      if (this.#hasty) this.again();
    };
    // A list that is there to be read comes first.
    requestAnimationFrame(() => port2.postMessage(0));
  }

  #use(criteria: Criteria): void {
    this.criteria = criteria;
    this.#find();
    this.#options.onChanged();
  }

  /** @param hasty Through what has been read so far: nobody who types has to wait. */
  #find(hasty = false): void {
    this.#shown = { groups: PER_PAGE, anywhere: PER_PAGE, unsaid: PER_PAGE };
    this.#look(hasty);
  }

  #look(hasty: boolean): void {
    this.#hasty = hasty;
    const found = this.finder?.find(this.criteria, hasty);
    // "None" is no answer as long as there may be some: what was found before stays meanwhile.
    if (!this.found || !found || !isNone(found) || !this.#options.isAwaited()) this.found = found;
    this.#host.requestUpdate();
  }
}

/** Whether nothing fits. */
export const isNone = ({ groups, anywhere }: Found): boolean => !groups.length && !anywhere.length;
