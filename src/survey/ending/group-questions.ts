import { html, nothing, type TemplateResult } from 'lit';

import type { Envelope } from '../../delivery/envelope.js';
import type { JourneyController } from '../journey-controller.js';
import type { EndingMessages } from '../language/ending-messages.js';
import { groupOf, withBesides } from '../model/besides.js';
import type { Question } from '../model/definition.js';
import { asText } from '../model/expression/values.js';
import { problemsIn } from '../model/index.js';
import type { Problem } from '../model/problem.js';
import type { QuestionState, Session } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';
import { renderItem } from '../questions/render-item.js';
import type { GivenAnswer } from './given-answers.js';
import { groupInWords } from './group-words.js';

/**
 * Whether somebody answers for a group of people: asked on "Check your answers", in the way of any other question.
 *
 * Owns: what is asked, in words, and whether it was answered. Does not own: where that is kept, or showing problems.
 */
export class GroupQuestions {
  readonly #journey: JourneyController;
  readonly #messages: () => EndingMessages;

  constructor(journey: JourneyController, messages: () => EndingMessages) {
    this.#journey = journey;
    this.#messages = messages;
  }

  /** What keeps it from being sent: a group of nobody knows how many. */
  problems(): readonly Problem[] {
    const { session } = this.#journey;
    return session ? problemsIn(session, this.#states(session)) : [];
  }

  /** The question that a problem is about; undefined where it is one of the survey's own. */
  questionOf({ id }: Problem): Question | undefined {
    const { session } = this.#journey;
    return session && this.#states(session).find(({ question }) => question.id === id)?.question;
  }

  /** Below the answers; nothing where the definition lets no groups answer. */
  view(session: Session, context: QuestionContext): TemplateResult | typeof nothing {
    const states = this.#states(session);
    if (!states.length) return nothing;
    const say = (name: string, said: unknown): void =>
      this.#journey.act((now) => withBesides(now, { [name]: String(said) }));
    const inside: QuestionContext = { ...context, allOptional: false, answer: say, enter: say };
    return html`${states.map((state) => renderItem(state, inside))}`;
  }

  /** As it is sent. */
  sent(session: Session): Envelope['group'] {
    return groupOf(session);
  }

  /** What was said, for a resident's own copy. */
  given(session: Session): GivenAnswer[] {
    const { tag } = this.#messages();
    return this.#states(session).flatMap(({ question, value, choices }) => {
      const chosen = choices.find(({ choice }) => choice.value === value)?.choice.text;
      const given = typeof chosen === 'object' ? chosen[tag] : value;
      return given === undefined ? [] : [{ question, given: asText(given), readOnly: false }];
    });
  }

  #states(session: Session): readonly QuestionState[] {
    return groupInWords(session, this.#messages());
  }
}
