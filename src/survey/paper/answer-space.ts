import { html, nothing, type TemplateResult } from 'lit';

import { choicesOf } from '../model/answer-values.js';
import type {
  CheckboxQuestion,
  Choice,
  ChoiceQuestion,
  CompositeQuestion,
  LocalisedText,
  Question,
  TextQuestion,
} from '../model/definition.js';
import { asText } from '../model/expression/values.js';
import type { FileRules } from '../model/kinds/read-uploads.js';
import type { Pictures, Ranking } from '../model/kinds/read-choosing.js';
import { pictureUrl } from '../questions/late/picture-url.js';
import { choiceWords } from './choice-words.js';
import type { SheetContext } from './sheet-context.js';

/** From more choices on one is quicker written than found; our own choice. */
const MOST_BOXES = 40;

/** From how many on boxes stand in columns. */
const MANY = 8;

/** Lines to write on: as many as the field has on the screen, and room enough for a hand. */
const FEWEST_LINES = 4;
const MOST_LINES = 14;

const BOX = html`<span class="box" aria-hidden="true"></span>`;

/** Lines to write on. */
export const lines = (count: number): TemplateResult =>
  html`<div class="lines" aria-hidden="true">
    ${Array.from({ length: count }, () => html`<div class="line"></div>`)}
  </div>`;

const hint = (words: unknown): TemplateResult => html`<p class="hint">${words}</p>`;

/** What is written with "Other". */
const ownWords = ({ special }: Choice, { paper }: SheetContext): TemplateResult | typeof nothing =>
  special === 'other'
    ? html`<span class="write">${paper.pleaseWrite}<span class="line" aria-hidden="true"></span></span>`
    : nothing;

/** A box for each choice, or for each a place for its number. */
function boxes(question: Question, choices: readonly Choice[], context: SheetContext): TemplateResult {
  const { pictures } = question as object as Partial<Pictures>;
  const pictureOf = (value: unknown): string | undefined => {
    const link = pictures?.get(value);
    return link && pictureUrl(context.plain(link));
  };
  const looks = [choices.length > MANY && 'many', question.type === 'rating' && 'scale'].filter(Boolean);
  return html`<ul class="ticks ${looks.join(' ')}">
    ${choices.map((choice) => {
      const picture = pictureOf(choice.value);
      return html`<li>
        ${BOX}${picture ? html`<img src=${picture} alt="" />` : nothing}<span
          >${choice.text === '' ? choiceWords(choice, context) : context.say(choice.text)}
          ${ownWords(choice, context)}</span
        >
      </li>`;
    })}
  </ul>`;
}

/**
 * What can be ticked. Of choices from elsewhere, all that there can be, as far as the definition can tell. What is ticked
 * on a screen by itself is nobody's answer on paper.
 */
const offered = (question: Question, { survey }: SheetContext): readonly Choice[] =>
  ((question as Partial<ChoiceQuestion>).supply?.fixed(survey) ?? choicesOf(question)).filter(
    ({ special }) => special !== 'selectAll',
  );

function chosen(question: Question, context: SheetContext): TemplateResult {
  const { paper, messages } = context;
  const choices = offered(question, context);
  // Of a list that lies elsewhere, or is long, the answer is quicker written.
  const isListed = 'supply' in question && choices.every(({ special }) => special);
  if (choices.length > MOST_BOXES || isListed)
    return html`${hint(paper.pleaseWrite)} ${lines(question.type === 'checkbox' ? 3 : 1)}`;
  if ('partial' in question) {
    const { partial, minSelected, maxSelected } = question as object as Ranking & Partial<CheckboxQuestion>;
    const limits = minSelected || maxSelected ? ` ${messages.select(minSelected, maxSelected)}.` : '';
    return html`${hint(partial ? [paper.rankSome, limits] : paper.rankAll)}${boxes(question, choices, context)}`;
  }
  if (question.type === 'checkbox') {
    const { minSelected, maxSelected } = question;
    return html`${hint(minSelected || maxSelected ? paper.tick(minSelected, maxSelected) : paper.tickAny)}${boxes(question, choices, context)}`;
  }
  const { minDescription, maxDescription } = question as object as Partial<Record<string, LocalisedText>>;
  const end = (at: number): string => choiceWords(choices.at(at)!, context);
  const scale =
    minDescription && maxDescription && choices.length
      ? messages.scaleHint(end(0), context.plain(minDescription), end(-1), context.plain(maxDescription))
      : '';
  return html`${hint([paper.tickOne, scale && ` ${scale}`])}${boxes(question, choices, context)}`;
}

function yesOrNo(question: Question, context: SheetContext): TemplateResult {
  const { labelTrue, labelFalse } = question as object as Partial<Record<string, LocalisedText>>;
  const { yes, no } = context.messages;
  const option = (value: boolean, text: LocalisedText): Choice => ({ value, text, exclusive: false });
  const choices = [option(true, labelTrue ?? yes), option(false, labelFalse ?? no)];
  return html`${hint(context.paper.tickOne)}${boxes(question, choices, context)}`;
}

function typed(question: TextQuestion, { messages }: SheetContext): TemplateResult {
  const { inputType, min, max } = question;
  if (inputType === 'date')
    return html`<p class="dates">
      ${(['day', 'month', 'year'] as const).map(
        (part) => html`<span>${messages[part]}<span class="line ${part}" aria-hidden="true"></span></span>`,
      )}
    </p>`;
  const within = min !== undefined && max !== undefined ? hint(`${min} – ${max}`) : nothing;
  const short = /^(number|range|time|month|week|tel)$/.test(inputType);
  const line = html`<span class="line ${short ? 'short' : ''}" aria-hidden="true"></span>`;
  // From one number to another.
  if ('range' in question)
    return html`${within}
      <p class="dates"><span>${line}</span>–<span>${line}</span></p>`;
  return html`${within}
    <div class="line ${short ? 'short' : ''}" aria-hidden="true"></div>`;
}

function longer(question: Question, { paper, messages }: SheetContext): TemplateResult {
  if ('files' in question) {
    const { most } = question.files as FileRules;
    return hint(`${paper.enclose}${most > 1 && most < 100 ? ` (${most})` : ''}`);
  }
  if (question.kind)
    return html`<p class="dates signed">
      <span>${paper.signature}<span class="line" aria-hidden="true"></span></span
      ><span
        >${messages.day}, ${messages.month}, ${messages.year}<span class="line" aria-hidden="true"></span
      ></span>
    </p>`;
  const { rows } = question as { readonly rows?: number };
  return lines(Math.min(MOST_LINES, Math.max(FEWEST_LINES, rows ?? 0)));
}

/** A table in which each row is asked the same, with a box in each column: on paper there is room for it. */
export function boxTable(question: CompositeQuestion, context: SheetContext): TemplateResult | undefined {
  const rows = question.elements;
  const [first] = rows;
  const columns = first ? offered(first, context) : [];
  const same = rows.every(
    (row) =>
      columns.length > 0 &&
      offered(row, context)
        .map(({ value }) => asText(value))
        .join() === columns.map(({ value }) => asText(value)).join(),
  );
  if (!same || rows.some((row) => row.type === 'composite')) return undefined;
  const many = first?.type === 'checkbox';
  return html`${hint(many ? context.paper.tickAnyInRow : context.paper.tickOneInRow)}
    <table>
      <thead>
        <tr>
          <td></td>
          ${columns.map((column) => html`<th scope="col">${context.say(column.text)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${context.say(row.title)}</th>
              ${columns.map(() => html`<td>${BOX}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** Room for the answer to a question that is not made of others. */
export function answerSpace(question: Question, context: SheetContext): TemplateResult {
  switch (question.type) {
    case 'text':
      return typed(question, context);
    case 'comment':
      return longer(question, context);
    case 'boolean':
      return yesOrNo(question, context);
    default:
      return chosen(question, context);
  }
}
