import { html, nothing, type TemplateResult } from 'lit';

import { bar } from '../../kit/bars.js';
import { countWords, percentWords } from '../../language/number-words.js';
import type {
  PublishedCell,
  PublishedResults,
  QuestionResults,
  ShownRow,
} from '../../results/model/published-results.js';
import { sharesOf } from '../../results/model/shares.js';
import type { Poll } from '../model/poll.js';
import { dayIn, factList, type EndingContext } from './ending-context.js';

export interface AnswersOptions {
  readonly poll: Poll;
  readonly answer: string;
  readonly results: PublishedResults;
  readonly question: QuestionResults;
  readonly context: EndingContext;
}

/** Everything that was published of the answers given here: the numbers, and what one has to know to judge them. */
export function answersView(options: AnswersOptions): TemplateResult {
  const { answer, question, context } = options;
  const { messages } = context;
  return html`<h3 id="answers">${messages.answersHere}</h3>
    ${
      'hidden' in question.all
        ? html`<p><strong>${messages.notShown}.</strong> ${messages.hidden[question.all.hidden]}</p>`
        : table(options, question.all)
    }
    <p class="quiet">${messages.notASample}${answer ? ` ${messages.notCountedYet}` : ''}</p>
    ${aboutHere(options)}`;
}

function table(options: AnswersOptions, row: ShownRow): TemplateResult {
  const { poll, answer, question, context } = options;
  const { messages, words } = context;
  const { cells } = row;
  const complete = cells.every((cell) => typeof cell === 'number');
  const shares = complete ? sharesOf(row, 'single') : undefined;
  // Without shares a bar is a part of what is shown.
  const whole = Math.max(1, row.atLeast);
  return html`<table class="table" aria-labelledby="answers">
      <thead>
        <tr>
          <th scope="col">${messages.answer}</th>
          <th scope="col" class="number">${messages.people}</th>
          ${shares ? html`<th scope="col" class="number">${messages.share}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${question.options.map(({ value, text }, index) => {
          const asked = poll.options.find((option) => option.value === value);
          const share = shares?.[index];
          const cell = cells[index]!;
          return html`<tr class=${value === answer ? 'mine' : nothing}>
            <th scope="row">
              ${words.say(asked?.text ?? text)}
              ${value === answer ? html`<span class="tag">${messages.yourAnswer}</span>` : nothing}
              ${bar(share ?? (typeof cell === 'number' ? (cell / whole) * 100 : undefined))}
            </th>
            <td class="number ${typeof cell === 'number' ? '' : 'quiet'}">${cellWords(cell, messages)}</td>
            ${share === undefined ? nothing : html`<td class="number">${percentWords(share)}</td>`}
          </tr>`;
        })}
      </tbody>
    </table>
    ${complete ? nothing : html`<p class="quiet">${messages.partlyHidden}</p>`}`;
}

const cellWords = (cell: PublishedCell, messages: EndingContext['messages']): string =>
  cell === '<8' ? messages.fewerThan8 : cell === '*' ? messages.hiddenCount : countWords(cell);

/** Who was asked, by whom, how, when, and how many answered. */
function aboutHere({ results, question, context }: AnswersOptions): TemplateResult {
  const { messages } = context;
  const { about, release } = results;
  const { all } = question;
  const [from, to] = [about.opens, about.closes].map((date) => date && dayIn(context, date));
  const when =
    from && to ? messages.fromTo(from, to) : from ? messages.from(from) : to ? messages.until(to) : undefined;
  const many = 'hidden' in all || !all.atLeast ? undefined : messages.atLeast(countWords(all.atLeast));
  return factList(
    [
      [messages.howManyAnswered, many ?? messages.notShown],
      [messages.whoCouldAnswer, about.askedWhom],
      [messages.askedBy, about.askedBy],
      [messages.howAsked, about.mode],
      [messages.when, when],
      [messages.figuresOf, dayIn(context, release.at)],
    ],
    context,
  );
}
