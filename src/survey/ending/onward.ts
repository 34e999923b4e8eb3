import type { LitElement } from 'lit';

import type { JourneyController } from '../journey-controller.js';
import { problemsIn, settled } from '../model/index.js';
import { questionsIn } from '../model/page-states.js';
import type { Problem } from '../model/problem.js';
import type { PageState, Session } from '../model/session-state.js';

type Judge = (problems: readonly Problem[], session: Session) => readonly Problem[];

/** The ids of the questions that a page asks at present. */
const questionsOn = (page: PageState | undefined): string[] =>
  questionsIn(page?.items ?? []).map(({ question }) => question.id);

/**
 * What leads a resident on through a survey, and stops where an answer needs another look.
 *
 * Owns: what "Continue", "Change" and "Send" lead to. Does not own: where the resident is, or the answers.
 */
export class Onward {
  readonly #host: LitElement;
  readonly #journey: JourneyController;
  /** Ids of the questions that had been asked when the last change began. */
  #asked = new Set<string>();
  readonly #problemsAtCheck: () => readonly Problem[];
  readonly #judge: Judge;

  /**
   * @param problemsAtCheck Of what is asked on "Check your answers" itself.
   * @param judge Which problems stop whoever answers; all of them, unless told otherwise.
   */
  constructor(
    host: LitElement,
    journey: JourneyController,
    problemsAtCheck: () => readonly Problem[],
    judge: Judge = (problems) => problems,
  ) {
    this.#host = host;
    this.#journey = journey;
    this.#problemsAtCheck = problemsAtCheck;
    this.#judge = judge;
  }

  /** Goes on from the current page, unless something on it has a problem; or from the check, to what comes after it. */
  continue(): void {
    const { pageIndex, pages, mainPages, step } = this.#journey;
    if (step === 'page' ? this.#stopAt(pageIndex) : this.#stopAtCheck()) return;
    const afterCheck = pages[mainPages.length];
    const next = step === 'check' ? afterCheck : pages[pageIndex + 1];
    if (this.#journey.changing) {
      const opened = this.#openedPage();
      if (opened) this.#journey.go('page', opened.page.id);
      else this.check();
    } else if (next && (step === 'check' || next !== afterCheck)) {
      this.#journey.go('page', next.page.id);
    } else {
      this.#journey.go('check');
    }
  }

  /** From the check to the page with this question; Continue then leads back. */
  change(questionId: string): void {
    const page = this.#journey.pages.find(({ page }) => page.id === this.#pageOf(questionId));
    if (!page) return;
    this.#beginChange();
    this.#journey.go('page', page.page.id);
    this.#journey.focus.toControl(questionId);
  }

  /** From now on Continue leads back to the check. */
  #beginChange(): void {
    const { changing, mainPages } = this.#journey;
    if (!changing) this.#asked = new Set(mainPages.flatMap(questionsOn));
    this.#journey.changing = true;
  }

  /** A page on which a change has brought up questions that were never asked: they come before the check, as any others. */
  #openedPage(): PageState | undefined {
    const { mainPages, pageIndex } = this.#journey;
    for (const question of questionsOn(mainPages[pageIndex])) this.#asked.add(question);
    return mainPages.find((page) => questionsOn(page).some((question) => !this.#asked.has(question)));
  }

  /** To what a problem is about: here, or on another page, since the endpoint may complain of several. */
  goTo(id: string): void {
    if (this.#journey.focus.focusControl(id)) return;
    const { problems } = this.#journey;
    this.change(id);
    this.#journey.problems = problems;
  }

  /** To "Check your answers", or to the first page that stands in the way. */
  check(): boolean {
    if (this.#journey.mainPages.some((_, index) => this.#stopAt(index))) return false;
    this.#journey.changing = false;
    this.#journey.go('check');
    return true;
  }

  /** True if nothing stands in the way of sending; otherwise shows what does. */
  readyToSend(): boolean {
    // Answers of hidden questions go now, which may bring up a question that they kept away.
    this.#journey.act(settled);
    return !this.#journey.pages.some((_, index) => this.#stopAt(index)) && !this.#stopAtCheck();
  }

  /** Past Send. */
  end(): void {
    this.#journey.go('end');
  }

  /** Shows problems that the endpoint found, at their questions. */
  refuse(problems: readonly Problem[]): void {
    const first = this.#journey.pages.find(({ page }) => page.id === this.#pageOf(problems[0]?.id ?? ''));
    this.#beginChange();
    this.#journey.go('page', first?.page.id ?? this.#journey.pageId);
    this.#show(problems);
  }

  #pageOf(itemId: string): string | undefined {
    const holds = (items: PageState['items']): boolean =>
      items.some((item) =>
        item.kind === 'question'
          ? // One inside of it has its id and a number.
            item.question.id === itemId.split('-')[0]
          : item.kind === 'panel' && (item.panel.id === itemId || holds(item.items)),
      );
    return this.#journey.pages.find(({ items }) => holds(items))?.page.id;
  }

  /** Shows the page's problems and says true, if it has any. */
  #stopAt(index: number): boolean {
    const { session, pages } = this.#journey;
    const at = pages[index];
    if (!session || !at) return false;
    const problems = this.#judge(problemsIn(session, at.items), session);
    if (!problems.length) return false;
    const moved = this.#journey.step !== 'page' || this.#journey.pageId !== at.page.id;
    if (moved) this.#journey.go('page', at.page.id);
    this.#show(problems);
    return true;
  }

  /** The same for what is asked beside the answers. */
  #stopAtCheck(): boolean {
    const problems = this.#problemsAtCheck();
    if (!problems.length) return false;
    if (this.#journey.step !== 'check') this.#journey.go('check');
    this.#show(problems);
    return true;
  }

  /** At their questions, and first as a list. */
  #show(problems: readonly Problem[]): void {
    this.#journey.problems = problems;
    this.#journey.focus.toElement('problems');
    this.#host.requestUpdate();
  }
}
