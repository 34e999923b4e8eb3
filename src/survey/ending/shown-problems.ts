import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import { errorSummary } from '../../kit/error-summary.js';
import type { JourneyController } from '../journey-controller.js';
import type { EndingMessages } from '../language/ending-messages.js';
import type { Question } from '../model/definition.js';
import { problemsOnPaper } from '../model/paper/as-on-paper.js';
import type { Problem } from '../model/problem.js';
import { wayTo } from '../model/way-to.js';
import type { QuestionContext } from '../questions/question-context.js';
import { modeOf } from './entry-mode.js';
import { problemWords } from './problem-words.js';

/** What showing problems needs from around it. */
export interface ShownProblemsOptions {
  readonly messages: () => EndingMessages;
  /** The question that a problem is about where it is none of the survey's own. */
  readonly questionBeside: (problem: Problem) => Question | undefined;
  readonly onGo: (id: string) => void;
}

/** The id of the control that a problem is about. */
const controlOf = ({ id, code, parts }: Problem): string =>
  code === 'otherEmpty' ? `${id}-other` : parts?.length ? `${id}-${parts[0]!}` : id;

/**
 * What is wrong with answers, in words: at each question, and first as a list.
 *
 * Owns: how it is said. Does not own: which problems there are, or what stops whom.
 */
export class ShownProblems {
  readonly #host: LitElement;
  readonly #journey: JourneyController;
  readonly #options: ShownProblemsOptions;

  constructor(host: LitElement, journey: JourneyController, options: ShownProblemsOptions) {
    this.#host = host;
    this.#journey = journey;
    this.#options = options;
  }

  /** What to do about a problem, in words. */
  describe(problem: Problem, { plain, say }: QuestionContext): string | TemplateResult {
    const { messages, questionBeside } = this.#options;
    const { session } = this.#journey;
    const way = session ? wayTo(session, problem.id) : [];
    const question = questionBeside(problem) ?? way.at(-1)?.question;
    const words = problemWords(problem, question, messages(), plain);
    // Of several entries, which one.
    const within = way.slice(1, -1).map(({ question }) => plain(question.title));
    // The author's own message, or the endpoint's, may be in another language than ours.
    return problem.text
      ? html`${within.map((title) => `${title}: `)}${say(problem.text)}`
      : [...within, words].join(': ');
  }

  /** The problems being shown, with links to their controls. */
  summary(context: QuestionContext): TemplateResult | typeof nothing {
    const { problems } = this.#journey;
    if (!problems.length) return nothing;
    const messages = this.#options.messages();
    const isPaper =
      modeOf(this.#host) === 'paper' && problems.some((each) => !problemsOnPaper([each]).length);
    return html`${errorSummary({
      heading: messages.thereIsAProblem,
      lines: problems.map((problem) => ({
        message: this.describe(problem, context),
        goTo: controlOf(problem),
      })),
      onGo: this.#options.onGo,
    })}
    ${isPaper ? html`<p>${messages.asOnPaper}</p>` : nothing}`;
  }
}
