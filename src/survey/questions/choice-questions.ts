import { html, nothing, type TemplateResult } from 'lit';

import type { BooleanQuestion, Choice, LocalisedText } from '../model/definition.js';
import type { ChoiceState, QuestionState } from '../model/session-state.js';
import { howMany } from './how-many.js';
import type { QuestionContext } from './question-context.js';
import { describedBy, frameQuestion, invalid, isLoneBox, optionalMark } from './question-frame.js';

/** What the resident has chosen. */
const chosenValues = ({ value }: QuestionState): readonly unknown[] =>
  Array.isArray(value) ? value : [value];

/** What a choice is called, as plain text: the author's words, or ours for a special one without any. */
export const choiceWords = ({ text, special }: Choice, { messages, plain }: QuestionContext): string =>
  plain(text) || (special ? messages.choices[special] : '');

/** The box for one's own words, below "Other"; nothing where there is one below the question anyway. */
function otherBox(state: QuestionState, context: QuestionContext): TemplateResult | typeof nothing {
  const { question, comment, readOnly } = state;
  if (question.commentArea) return nothing;
  const id = `${question.id}-other`;
  const placeholder = 'otherPlaceholder' in question && question.otherPlaceholder;
  return html`<div class="reveal">
    <label for=${id}>${context.messages.otherLabel}</label>
    <input
      class="control"
      id=${id}
      .value=${comment}
      placeholder=${placeholder ? context.plain(placeholder) : nothing}
      aria-invalid=${context.problemOf(question.id)?.code === 'otherEmpty' ? 'true' : nothing}
      aria-describedby=${describedBy(state, context)}
      ?readonly=${readOnly}
      @input=${(event: InputEvent) => context.answerOther(question.name, (event.target as HTMLInputElement).value)}
    />
  </div>`;
}

/** What may differ among questions that are answered by choosing. */
export interface ChoiceOptions {
  readonly look?: string;
  readonly hint?: string | undefined;
  /** Those to show, if not all. */
  readonly choices?: readonly ChoiceState[];
  /** What stands before the words of a choice, such as a picture. */
  readonly before?: (choice: Choice) => unknown;
}

/** Radios or checkboxes. Nothing is chosen beforehand: an answer that nobody gave is not an answer. */
export function choiceList(
  state: QuestionState,
  context: QuestionContext,
  { look = 'choices', choices = state.choices, before }: ChoiceOptions = {},
): TemplateResult {
  const { id, name, type } = state.question;
  const many = type === 'checkbox';
  const values = chosenValues(state);
  const ordinary = choices.filter(({ choice, enabled }) => enabled && !choice.special && !choice.exclusive);
  const change = ({ value }: Choice, event: Event): void => {
    const others = values.filter((each) => each !== value && each !== undefined);
    context.answer(
      name,
      many ? ((event.target as HTMLInputElement).checked ? [...others, value] : others) : value,
    );
  };
  const rows = choices.map(({ choice, enabled }, index) => {
    const all =
      choice.special === 'selectAll' && ordinary.every((each) => values.includes(each.choice.value));
    const chosen = all || values.includes(choice.value);
    const off = !enabled || state.readOnly;
    return html`<label class="choice ${chosen ? 'chosen' : ''} ${off ? 'off' : ''}">
        <input
          type=${many ? 'checkbox' : 'radio'}
          name=${id}
          id="${id}-${index}"
          .checked=${chosen}
          ?disabled=${off}
          @change=${(event: Event) => (all ? context.answer(name, []) : change(choice, event))}
        />
        ${before?.(choice)}<span
          >${choice.text === '' ? choiceWords(choice, context) : context.say(choice.text)}${isLoneBox(state) ? optionalMark(state, context) : nothing}</span
        >
      </label>
      ${choice.special === 'other' && chosen ? otherBox(state, context) : nothing}`;
  });
  return html`<div class=${look}>${rows}</div>`;
}

/** Radios or checkboxes in a fieldset. */
export const choiceGroup = (
  state: QuestionState,
  context: QuestionContext,
  options: ChoiceOptions = {},
): TemplateResult =>
  frameQuestion(state, context, {
    group: true,
    body: choiceList(state, context, options),
    hint: options.hint ?? howMany(state, context),
  });

/** A native select: the one list that works with every phone and screen reader. */
export function dropdown(state: QuestionState, context: QuestionContext): TemplateResult {
  const { question, choices, value, readOnly } = state;
  const { id, name } = question;
  const chosen = choices.findIndex(({ choice }) => choice.value === value);
  const placeholder = 'placeholder' in question ? question.placeholder : undefined;
  // What of it is the author's may be in another language; most lists are not, and long.
  const entry = (
    text: LocalisedText | undefined,
    words: string,
    selected: boolean,
    off = false,
  ): TemplateResult => {
    const lang = text ? context.languageOf(text) : undefined;
    return lang
      ? html`<option lang=${lang} dir="auto" .selected=${selected} ?disabled=${off}>${words}</option>`
      : html`<option .selected=${selected} ?disabled=${off}>${words}</option>`;
  };
  const body = html`<select
      class="control"
      id="${id}-input"
      aria-invalid=${invalid(state, context)}
      aria-describedby=${describedBy(state, context)}
      ?disabled=${readOnly}
      @change=${({ target }: Event) => context.answer(name, choices[(target as HTMLSelectElement).selectedIndex - 1]?.choice.value)}
    >
      ${entry(placeholder, placeholder ? context.plain(placeholder) : context.messages.choose, chosen < 0)}
      ${choices.map(({ choice, enabled }, index) =>
        entry(choice.text, choiceWords(choice, context), index === chosen, !enabled),
      )}
    </select>
    ${choices[chosen]?.choice.special === 'other' ? otherBox(state, context) : nothing}`;
  return frameQuestion(state, context, { group: false, body });
}

/** A scale of radios side by side, each with its number in words or figures: never colour alone. */
export function rating(state: QuestionState, context: QuestionContext): TemplateResult {
  const { question, choices } = state;
  const ends = question.type === 'rating' ? [question.minDescription, question.maxDescription] : [];
  const [lowest, highest] = ends as LocalisedText[];
  const end = (index: number): string => choiceWords(choices.at(index)!.choice, context);
  const hint =
    lowest && highest
      ? context.messages.scaleHint(end(0), context.plain(lowest), end(-1), context.plain(highest))
      : undefined;
  // Words need the width of a row; figures stand side by side.
  const wordy = choices.some(({ choice }) => choiceWords(choice, context).length > 3);
  return choiceGroup(state, context, { look: wordy ? 'choices' : 'scale', hint });
}

/** Two radios, yes and no. */
export function boolean(state: QuestionState, context: QuestionContext): TemplateResult {
  const { valueTrue, valueFalse, labelTrue, labelFalse } = state.question as BooleanQuestion;
  const option = (value: unknown, text: LocalisedText): ChoiceState => ({
    choice: { value, text, exclusive: false },
    enabled: true,
  });
  const { yes, no } = context.messages;
  return choiceGroup(state, context, {
    choices: [option(valueTrue, labelTrue ?? yes), option(valueFalse, labelFalse ?? no)],
  });
}
