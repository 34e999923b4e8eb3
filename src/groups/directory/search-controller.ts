import type { LitElement, ReactiveController } from 'lit';

import type { Criteria } from '../model/finding/criteria.js';
import type { Found, Finder } from '../model/finding/found.js';

/** The lists that a search gives. */
export type ListName = 'groups' | 'anywhere' | 'unsaid';

/** How long nobody has to have typed before what is typed is what is meant, in ms. */
const PAUSE = 600;

/** So many groups are made ready for typing between two turns of the page: on an old phone, a few ms of work. */
const AT_ONCE = 200;

/** Nothing in particular. */
export const ANYTHING: Criteria = { text: '', chosen: {}, sort: 'best' };

/** What is to be different; `undefined` takes it away. */
export type CriteriaChange = { readonly [Key in keyof Criteria]?: Criteria[Key] | undefined };

export interface SearchOptions {
  /** How many groups are drawn at once. */
  readonly perPage: () => number;
  /** Called when there is something else to be seen. */
  readonly onFound: () => void;
  /** Called once a resident has stopped typing. */
  readonly onTyped: () => void;
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
  #hasty = false;
  #shown: Record<ListName, number> = { groups: 0, anywhere: 0, unsaid: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typed: ReturnType<typeof setTimeout> | undefined;
  #ready: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, options: SearchOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#prepare();
  }

  hostDisconnected(): void {
    for (const timer of [this.#timer, this.#typed, this.#ready]) clearTimeout(timer);
  }

  /** Searches other groups, or the same ones read again. */
  over(finder: Finder): void {
    this.finder = finder;
    this.by = { distance: finder.byDistance, age: finder.byAge };
    this.#find();
    this.#prepare();
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

  /** How many groups are drawn at once. */
  get perPage(): number {
    return this.#options.perPage();
  }

  /** How many groups of a list are drawn. */
  shown(list: ListName): number {
    return this.#shown[list];
  }

  /** Draws as many more. */
  more(list: ListName): void {
    this.#shown = { ...this.#shown, [list]: this.#shown[list] + this.#options.perPage() };
    this.#host.requestUpdate();
  }

  /** What was typed last has been dealt with. */
  #stop(): void {
    this.typing = false;
    clearTimeout(this.#timer);
    clearTimeout(this.#typed);
  }

  /** Reads the words of all groups, a few at a time, so that the first letter typed need not wait for it. */
  #prepare(): void {
    clearTimeout(this.#ready);
    const finder = this.finder;
    const next = (): void => {
      if (!finder?.prepare(AT_ONCE)) this.#ready = setTimeout(next);
      // Now there may be more to find than while somebody typed.
      else if (this.#hasty) this.again();
    };
    if (finder) this.#ready = setTimeout(next);
  }

  #use(criteria: Criteria): void {
    this.criteria = criteria;
    this.#find();
  }

  /** @param hasty Through what has been read so far: nobody who types has to wait. */
  #find(hasty = false): void {
    const page = this.#options.perPage();
    this.#shown = { groups: page, anywhere: page, unsaid: page };
    this.#look(hasty);
  }

  #look(hasty: boolean): void {
    this.#hasty = hasty;
    this.found = this.finder?.find(this.criteria, hasty);
    this.#host.requestUpdate();
    this.#options.onFound();
  }
}

/** Criteria with some of them changed; `undefined` takes one away. */
export function merged(criteria: Criteria, change: CriteriaChange): Criteria {
  const entries = Object.entries({ ...criteria, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as Criteria;
}

type Chosen = Criteria['chosen'];

const added = (chosen: Chosen, filter: string, option: string): Chosen => ({
  ...chosen,
  [filter]: [...(chosen[filter] ?? []).filter((each) => each !== option), option],
});

/** Without an option, and without its filter where it was the last one. */
export function removed(chosen: Chosen, filter: string, option: string): Chosen {
  const rest = (chosen[filter] ?? []).filter((each) => each !== option);
  const { [filter]: _all, ...others } = chosen;
  return rest.length ? { ...others, [filter]: rest } : others;
}
