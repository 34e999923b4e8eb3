import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { GivenAnswer } from '../ending/given-answers.js';
import { groupOnPaper } from '../ending/group-words.js';
import type { JourneyController } from '../journey-controller.js';
import type { EndingMessages } from '../language/ending-messages.js';
import { LanguageController } from '../../language/language-controller.js';
import { paperCatalogues } from '../language/paper-catalogues.js';
import { paperEnGb } from '../language/paper-en-gb.js';
import type { PaperMessages } from '../language/paper-messages.js';
import { IN_THE_MARGIN, withWritten, writtenAnswer, writtenState } from '../model/besides.js';
import type { Answers } from '../model/definition.js';
import { unaskedOnPaper } from '../model/paper/questions-on-paper.js';
import type { QuestionState, Session } from '../model/session-state.js';
import { ownWords } from '../own-words.js';
import type { QuestionContext } from '../questions/question-context.js';
import { renderItem } from '../questions/render-item.js';

/**
 * What a form that came back on paper says and the screen does not ask: people fill in what does not apply to them, and
 * write in margins. Whoever types it in notes that as it stands. It goes with the answers, and counts as none.
 *
 * Owns: where it can be noted, and in which words that is asked. Does not own: the notes, or the answers.
 */
export class PaperNotes {
  readonly #journey: JourneyController;
  readonly #language: LanguageController<PaperMessages>;

  constructor(host: LitElement, journey: JourneyController) {
    this.#journey = journey;
    this.#language = new LanguageController(host, { fallback: paperEnGb, catalogues: paperCatalogues });
  }

  /** Below a page: for what it does not ask; before sending: for all that was not asked. */
  view(context: QuestionContext, ending: EndingMessages): TemplateResult | typeof nothing {
    const { step, page } = this.#journey;
    if (step === 'end') return nothing;
    const { messages } = this.#language;
    const note = (name: string, entry: unknown): void =>
      context.act((session) => withWritten(session, name, String(entry)));
    const inside: QuestionContext = { ...context, allOptional: true, answer: note, enter: note };
    const states = this.#states(context.session, ending, step === 'page' ? page?.page : undefined);
    return html`<details part="on-paper">
      <summary>${messages.writtenToo}</summary>
      <div>
        <p>${messages.writtenTooHint}</p>
        ${states.map((state) => renderItem(state, inside))}
      </div>
    </details>`;
  }

  /** As it is sent, among the answers. */
  sent(session: Session): Answers {
    return writtenAnswer(session);
  }

  /** The same for a copy of the answers. */
  given(session: Session, ending: EndingMessages): readonly GivenAnswer[] {
    return this.#states(session, ending).flatMap(({ question, value }) =>
      typeof value === 'string' && value.trim() ? { question, given: value, readOnly: false } : [],
    );
  }

  #states(
    session: Session,
    ending: EndingMessages,
    page?: Parameters<typeof unaskedOnPaper>[2],
  ): readonly QuestionState[] {
    const { messages } = this.#language;
    const own = ownWords(messages);
    return [
      ...unaskedOnPaper(session, groupOnPaper(session, ending), page).map(({ question, number }) =>
        writtenState(session, question, {
          title: question.title,
          description: own(messages.questionNumber(number)),
        }),
      ),
      writtenState(session, IN_THE_MARGIN, {
        title: own(messages.inTheMargin),
        description: own(messages.inTheMarginHint),
      }),
    ];
  }
}
