import type { LitElement } from 'lit';

import { FocusController } from '../kit/focus-controller.js';
import { answer, answerOther, enter } from './model/index.js';
import type { Problem } from './model/problem.js';
import type { Entry, PageState, Session } from './model/session-state.js';
import type { HelpToRead } from './reading-help/help-to-read.js';

/** Where a resident is: on a page, at "Check your answers", or past Send. */
export type Step = 'page' | 'check' | 'end';

/**
 * A resident's way through the pages of a survey.
 *
 * Owns: the session, the step, and the problems being shown.
 * Does not own: what any of it looks like, the moving of focus, or what leads on, which judges the answers first and
 * comes after the first page is drawn: see `Onward`.
 */
export class JourneyController {
  session: Session | undefined;
  step: Step = 'page';
  /** What "Continue" or "Send" found, until the next of either. */
  problems: readonly Problem[] = [];
  readonly #host: LitElement;
  readonly #onStep: () => void;
  /** Of the page that was gone to last: its own answers may have hidden it since. */
  pageId = '';
  /** Came from "Change": Continue leads back to the check. */
  changing = false;
  /** For a resident who finds reading hard; undefined where there is none, or it has not been asked for. */
  help: HelpToRead | undefined;
  readonly focus: FocusController;

  constructor(host: LitElement, onStep: () => void) {
    this.#host = host;
    this.#onStep = onStep;
    this.focus = new FocusController(host);
  }

  begin(session: Session | undefined): void {
    this.session = session;
    this.step = 'page';
    this.problems = [];
    this.pageId = session?.pages[0]?.page.id ?? '';
    this.#host.requestUpdate();
  }

  get pages(): readonly PageState[] {
    return this.session?.pages ?? [];
  }

  /** Those that come before "Check your answers": all of them where the author wants no check. */
  get mainPages(): readonly PageState[] {
    const { pages, session } = this;
    const first = session?.survey.checkAnswers ? pages.findIndex(({ page }) => page.afterCheck) : -1;
    return first < 0 ? pages : pages.slice(0, first);
  }

  /** Position of the current page among the visible ones, from 0. */
  get pageIndex(): number {
    const { pages, pageId } = this;
    const at = pages.findIndex(({ page }) => page.id === pageId);
    if (at >= 0) return at;
    // Its own answers have hidden the page: then the nearest before it.
    const all = this.session?.survey.pages.map(({ id }) => id) ?? [];
    return Math.max(
      0,
      pages.findLastIndex(({ page }) => all.indexOf(page.id) <= all.indexOf(pageId)),
    );
  }

  get page(): PageState | undefined {
    return this.pages[this.pageIndex];
  }

  /** Does something to the session that the other actions do not. */
  readonly act = (action: (session: Session) => Session): void => {
    if (!this.session) return;
    this.session = action(this.session);
    this.#host.requestUpdate();
  };
  readonly answer = (name: string, value: unknown): void =>
    this.act((session) => answer(session, name, value));
  readonly answerOther = (name: string, words: string): void =>
    this.act((session) => answerOther(session, name, words));
  readonly enter = (name: string, entry: Entry): void => this.act((session) => enter(session, name, entry));

  back(): void {
    const { pages, mainPages, pageIndex } = this;
    this.changing = false;
    if (this.step === 'page' && pageIndex && pageIndex === mainPages.length) return this.go('check');
    const to = this.step === 'check' ? mainPages.at(-1) : pages[pageIndex - 1];
    if (to) this.go('page', to.page.id);
  }

  /** To another step or page, which begins at its heading. */
  go(step: Step, pageId = this.pageId): void {
    this.step = step;
    this.pageId = pageId;
    this.problems = [];
    this.focus.toElement('heading');
    this.#host.requestUpdate();
    this.#onStep();
  }
}
