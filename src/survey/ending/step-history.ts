import type { LitElement, ReactiveController } from 'lit';

import type { JourneyController, Step } from '../journey-controller.js';

/** Where a resident was. */
interface Place {
  readonly step: Step;
  readonly pageId: string;
  readonly changing: boolean;
}

/** A place, as an entry of the browser's history remembers it: the `depth`th since the survey began. */
interface Mark extends Place {
  readonly depth: number;
}

/** Under this name in the state of an entry, beside whatever the page keeps there, are the marks of its widgets. */
const NAME = 'sayso';

type State = Readonly<Record<string, unknown>> | null;

/** The browser's entries by their names, where it has them. */
const entries = (): Navigation | undefined => (window as Partial<Pick<Window, 'navigation'>>).navigation;

const isSame = (a: Place, b: Place): boolean =>
  a.step === b.step && (b.step !== 'page' || (a.pageId === b.pageId && a.changing === b.changing));

/**
 * Lets the browser's own Back and Forward lead through the steps of a survey, as through pages: whoever presses Back on
 * the third page means the second, and not to leave and lose their answers. The address stays as it is, and so does
 * what the page keeps in the state of its entries; no answer is kept there. After Send, Back leads to what was before
 * the survey's steps, and nothing is asked or sent again.
 *
 * Owns: the entries of the history that it adds. Does not own: where the resident is, or what leads on.
 */
export class StepHistory implements ReactiveController {
  readonly #journey: JourneyController;
  /** Of this widget and visit alone: other marks, such as those of before a reload, lead nowhere. */
  #id = '';
  /** Where the resident is, as the present entry has it. */
  #here: Mark;
  /** What the page had set, before it became ours to say where a step begins. */
  #scrolling: ScrollRestoration | undefined;
  /** The browser adds no entries: it has had too many in a short time, or forbids them here. */
  #off = false;
  /** The browser's own name for the entry with which the survey began; undefined in browsers that name none. */
  #first: string | undefined;
  /** The browser has been told to lead out of the steps, and has not done so yet. */
  #leaving = false;

  constructor(host: LitElement, journey: JourneyController) {
    this.#journey = journey;
    this.#here = this.#begin();
    host.addController(this);
  }

  /** For another definition: entries of before lead nowhere any more. */
  reset(): void {
    this.#here = this.#begin();
  }

  hostConnected(): void {
    addEventListener('popstate', this.#popped);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#popped);
    // What the page adds from now on is the page's.
    if (this.#scrolling) history.scrollRestoration = this.#scrolling;
    this.#scrolling = undefined;
  }

  hostUpdated(): void {
    if (!this.#off) this.#follow();
  }

  get #place(): Place {
    const { step, pageId, changing } = this.#journey;
    return { step, pageId, changing };
  }

  #begin(): Mark {
    this.#first = undefined;
    this.#leaving = false;
    this.#id = crypto.getRandomValues(new Uint32Array(2)).join('-');
    return { ...this.#place, depth: 0 };
  }

  /**
   * After a step of the resident's: an entry for it. Our own Back is a step like another: a browser that is told to go
   * back does so later, from wherever a page or a second widget has led it meanwhile, and that may lead out of the page.
   */
  #follow(): void {
    const place = this.#place;
    // A state that is a text or a number has no room for marks.
    this.#off = !/^(object|undefined)$/.test(typeof history.state);
    if (this.#off || !this.#journey.session || isSame(this.#here, place)) return;
    const next = { ...place, depth: this.#here.depth + 1 };
    try {
      // A step begins at its heading, which has focus: where somebody had scrolled to before, it would be out of sight.
      this.#scrolling ??= history.scrollRestoration;
      history.scrollRestoration = 'manual';
      if (!this.#mark()) history.replaceState(this.#marked(this.#here), '');
      if (!this.#here.depth) this.#first = entries()?.currentEntry?.key;
      history.pushState(this.#marked(next), '');
    } catch {
      // Safari throws once there were a hundred in half a minute; Chrome passes over them.
    }
    this.#off = this.#mark()?.depth !== next.depth;
    this.#here = next;
  }

  readonly #popped = ({ state }: PopStateEvent): void => {
    const mark = this.#mark(state as State);
    const journey = this.#journey;
    if (!mark) this.#leaving = false;
    if (!mark || !journey.session) return;
    if (journey.step === 'end') {
      // What was sent is sent: out of its steps, and stay in sight of that.
      this.#here = { ...this.#place, depth: 0 };
      this.#leave(mark.depth);
      return;
    }
    this.#here = mark;
    journey.changing = mark.changing;
    journey.go(mark.step, mark.pageId);
  };

  /**
   * Out of the steps, from the `depth`th of them. Back may have been pressed twice, and the browser be on its way to yet
   * another entry: then so many entries from there on would be too many, and lead out of the page. So the one that is
   * meant is called by its name, or else, in browsers that have none (Firefox before 147 and Safari before 26.2, by MDN, 2026), told once.
   */
  #leave(depth: number): void {
    if (!depth) this.#leaving = false;
    else if (this.#first !== undefined && entries()) {
      const { committed, finished } = entries()!.traverseTo(this.#first);
      // Both fail where another press of Back comes between: that is then heard of, too.
      for (const each of [committed, finished]) each?.catch(() => undefined);
    } else if (!this.#leaving) {
      this.#leaving = true;
      history.go(-depth);
    }
  }

  /** Our own mark in the state of an entry. */
  #mark(state = history.state as State): Mark | undefined {
    const marks = (state?.[NAME] ?? {}) as Readonly<Record<string, Mark>>;
    return marks[this.#id];
  }

  /** The state of the present entry, with a mark. */
  #marked(mark: Mark): State {
    const state = history.state as State;
    return { ...state, [NAME]: { ...(state?.[NAME] ?? {}), [this.#id]: mark } };
  }
}
