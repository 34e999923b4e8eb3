import type { LitElement } from 'lit';

import { FocusController } from '../kit/focus-controller.js';
import { answer, answerOther, enter } from './model/index.js';
import type { Problem } from './model/problem.js';
import type { Entry, PageState, Session } from './model/session-state.js';

/** Where a resident is: on a page, at "Check your answers", or past Send. */
export type Step = 'page' | 'check' | 'end';

/** What judges the answers. It comes after the first page is drawn, since nobody needs it before "Continue". */
export interface Rules {
  readonly problemsIn: (session: Session, items: PageState['items']) => readonly Problem[];
  readonly settled: (session: Session) => Session;
}

/**
 * A resident's way through the pages of a survey.
 *
 * Owns: the session, the step, and the problems being shown.
 * Does not own: what any of it looks like, the moving of focus, or the sending.
 */
export class JourneyController {
  session: Session | undefined;
  step: Step = 'page';
  /** What "Continue" or "Send" found, until the next of either. */
  problems: readonly Problem[] = [];
  readonly #host: LitElement;
  readonly #onStep: () => void;
  #pageId = '';
  /** Came from "Change": Continue leads back to the check. */
  #changing = false;
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
    this.#pageId = session?.pages[0]?.page.id ?? '';
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
    // Its own answers may have hidden the page: then the nearest before it.
    const all = this.session?.survey.pages.map(({ id }) => id) ?? [];
    return Math.max(
      0,
      this.pages.findLastIndex(({ page }) => all.indexOf(page.id) <= all.indexOf(this.#pageId)),
    );
  }

  get page(): PageState | undefined {
    return this.pages[this.pageIndex];
  }

  /** Does something to the session that the other actions do not. */
  readonly act = (action: (session: Session) => Session): void => this.#change(action);
  readonly answer = (name: string, value: unknown): void =>
    this.#change((session) => answer(session, name, value));
  readonly answerOther = (name: string, words: string): void =>
    this.#change((session) => answerOther(session, name, words));
  readonly enter = (name: string, entry: Entry): void =>
    this.#change((session) => enter(session, name, entry));

  /** Goes on from the current page, unless something on it has a problem; or from the check, to what comes after it. */
  continue(rules: Rules): void {
    const { pageIndex, pages, mainPages, step } = this;
    if (step === 'page' && this.#stopAt(pageIndex, rules)) return;
    const afterCheck = pages[mainPages.length];
    const next = step === 'check' ? afterCheck : pages[pageIndex + 1];
    if (this.#changing) {
      this.check(rules);
    } else if (next && (step === 'check' || next !== afterCheck)) {
      this.#go('page', next.page.id);
    } else {
      this.#go('check');
    }
  }

  back(): void {
    const { pages, mainPages, pageIndex } = this;
    this.#changing = false;
    if (this.step === 'page' && pageIndex && pageIndex === mainPages.length) return this.#go('check');
    const to = this.step === 'check' ? mainPages.at(-1) : pages[pageIndex - 1];
    if (to) this.#go('page', to.page.id);
  }

  /** From the check to the page with this question; Continue then leads back. */
  change(questionId: string): void {
    const page = this.pages.find(({ page }) => page.id === this.#pageOf(questionId));
    if (!page) return;
    this.#changing = true;
    this.#go('page', page.page.id);
    this.focus.toControl(questionId);
  }

  /** To what a problem is about: here, or on another page, since the endpoint may complain of several. */
  goTo(id: string): void {
    if (this.focus.focusControl(id)) return;
    const { problems } = this;
    this.change(id);
    this.problems = problems;
  }

  /** To "Check your answers", or to the first page that stands in the way. */
  check(rules: Rules): boolean {
    if (this.mainPages.some((_, index) => this.#stopAt(index, rules))) return false;
    this.#changing = false;
    this.#go('check');
    return true;
  }

  /** True if nothing stands in the way of sending; otherwise shows what does. */
  readyToSend(rules: Rules): boolean {
    // Answers of hidden questions go now, which may bring up a question that they kept away.
    if (this.session) this.session = rules.settled(this.session);
    return !this.pages.some((_, index) => this.#stopAt(index, rules));
  }

  /** Past Send. */
  end(): void {
    this.#go('end');
  }

  /** Shows problems that the endpoint found, at their questions. */
  refuse(problems: readonly Problem[]): void {
    const first = this.pages.find(({ page }) => page.id === this.#pageOf(problems[0]?.id ?? ''));
    this.#changing = true;
    this.#go('page', first?.page.id ?? this.#pageId);
    this.problems = problems;
    this.focus.toElement('problems');
  }

  #pageOf(itemId: string): string | undefined {
    const holds = (items: PageState['items']): boolean =>
      items.some((item) =>
        item.kind === 'question'
          ? // One inside of it has its id and a number.
            item.question.id === itemId.split('-')[0]
          : item.kind === 'panel' && (item.panel.id === itemId || holds(item.items)),
      );
    return this.pages.find(({ items }) => holds(items))?.page.id;
  }

  #change(action: (session: Session) => Session): void {
    if (!this.session) return;
    this.session = action(this.session);
    this.#host.requestUpdate();
  }

  /** Shows the page's problems and says true, if it has any. */
  #stopAt(index: number, { problemsIn }: Rules): boolean {
    const { session, pages } = this;
    const at = pages[index];
    if (!session || !at) return false;
    const problems = problemsIn(session, at.items);
    if (!problems.length) return false;
    const moved = this.step !== 'page' || this.#pageId !== at.page.id;
    if (moved) this.#go('page', at.page.id);
    this.problems = problems;
    this.focus.toElement('problems');
    this.#host.requestUpdate();
    return true;
  }

  #go(step: Step, pageId = this.#pageId): void {
    this.step = step;
    this.#pageId = pageId;
    this.problems = [];
    this.focus.toElement('heading');
    this.#host.requestUpdate();
    this.#onStep();
  }
}
