import { html, nothing, type TemplateResult } from 'lit';

import { errorLine } from '../../kit/error-line.js';
import type { BankOption } from '../../results/model/question-bank/bank-question.js';
import type { BallotController, PollProblem } from '../ballot-controller.js';
import type { PollMessages } from '../language/poll-messages.js';
import { PLACE_LINKS, type Poll } from '../model/poll.js';
import type { PollWords } from '../poll-words.js';

export interface AskViewOptions {
  readonly poll: Poll;
  readonly ballot: BallotController;
  readonly messages: PollMessages;
  readonly words: PollWords;
  /** Until when one may answer, written for people; empty for no limit. */
  readonly closes: string;
  /** Whether the answers stand side by side. */
  readonly scale: boolean;
  /** The problems being shown, and what else comes before the question. */
  readonly before: unknown;
  readonly describe: (problem: PollProblem) => string;
  /** Why Send has not led on yet; empty where it was not pressed, or has. */
  readonly waiting: string;
  /** Beside the Send button. */
  readonly beside: unknown;
  readonly onSend: () => void;
}

/** The question, and what may be asked besides. Nothing is chosen beforehand. */
export function askView(options: AskViewOptions): TemplateResult {
  const { ballot, messages, before, waiting, beside, closes, onSend } = options;
  return html`<p class="facts">${messages.facts}${closes && ` ${messages.openUntil(closes)}`}</p>
    ${before}
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        onSend();
      }}
      @keydown=${(event: KeyboardEvent) => {
        // Enter on a radio would send what was perhaps only looked at.
        if (event.key === 'Enter' && (event.target as HTMLInputElement).type === 'radio')
          event.preventDefault();
      }}
    >
      ${choice(options)} ${ballot.poll?.followUp ? ownWords(options, ballot.poll.followUp) : nothing}
      ${ballot.poll?.place ? places(options, ballot.poll.place) : nothing}
      <div class="buttons"><button class="button" part="send">${messages.send}</button>${beside}</div>
      ${waiting ? html`<p class="hint" part="waiting">${waiting}</p>` : nothing}
    </form>`;
}

/** What is wrong at a question, for its frame. */
function problemAt(at: PollProblem['at'], { ballot, messages, describe }: AskViewOptions) {
  const problem = ballot.problems.find((each) => each.at === at);
  return {
    failed: problem ? ' failed' : '',
    error: problem ? errorLine(at, messages.errorPrefix, describe(problem)) : nothing,
    describedBy: (hint: unknown) =>
      [hint && `${at}-hint`, problem && `${at}-error`].filter(Boolean).join(' ') || nothing,
  };
}

function choice(options: AskViewOptions): TemplateResult {
  const { poll, ballot, words, scale } = options;
  const { failed, error, describedBy } = problemAt('choice', options);
  const row = ({ value, text }: BankOption): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        name="choice"
        .checked=${ballot.ballot.choice === value}
        @change=${() => ballot.change({ choice: value })}
      />
      <span>${words.say(text)}</span>
    </label>`;
  // "Don't know" is no step of a scale.
  const steps = scale ? poll.options.filter(({ special }) => !special) : [];
  const rows = poll.options.filter((option) => !steps.includes(option));
  return html`<fieldset
    class="question${failed}"
    id="choice"
    part="question"
    aria-describedby=${describedBy(poll.hint)}
  >
    <legend><h2 id="heading" tabindex="-1" part="title">${words.say(poll.wording)}</h2></legend>
    ${poll.hint ? html`<p class="hint" id="choice-hint">${words.say(poll.hint)}</p>` : nothing}${error}
    ${steps.length ? html`<div class="room"><div class="steps">${steps.map(row)}</div></div>` : nothing}
    <div class="choices">${rows.map(row)}</div>
  </fieldset>`;
}

function ownWords(options: AskViewOptions, title: NonNullable<Poll['followUp']>): TemplateResult {
  const { ballot, messages, words } = options;
  const { failed, error, describedBy } = problemAt('words', options);
  return html`<div class="question${failed}" part="question">
    <label class="label" for="words"
      >${words.say(title)}<span class="optional">${` ${messages.optional}`}</span></label
    >
    <p class="hint" id="words-hint">${messages.wordsHint}</p>
    ${error}
    <textarea
      class="control"
      id="words"
      rows="3"
      .value=${ballot.ballot.words}
      aria-invalid=${error === nothing ? nothing : 'true'}
      aria-describedby=${describedBy(true)}
      @input=${(event: Event) => ballot.change({ words: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
  </div>`;
}

function places(options: AskViewOptions, title: NonNullable<Poll['place']>): TemplateResult {
  const { ballot, messages, words } = options;
  const { failed, error, describedBy } = problemAt('place', options);
  const given = ballot.ballot.places;
  return html`<fieldset
    class="question${failed}"
    id="place"
    part="question"
    aria-describedby=${describedBy(false)}
  >
    <legend>${words.say(title)}<span class="optional">${` ${messages.optional}`}</span></legend>
    ${error}
    <div class="choices">
      ${PLACE_LINKS.map(
        ({ value, text }) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${given.includes(value)}
              @change=${() =>
                ballot.change({
                  places: given.includes(value) ? given.filter((one) => one !== value) : [...given, value],
                })}
            />
            <span>${words.say(text)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
