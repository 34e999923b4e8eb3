import { html, nothing, type TemplateResult } from 'lit';

import { bar } from '../../kit/bars.js';
import { safeUrl } from '../../kit/safe-url.js';
import { countWords, percentWords } from '../../language/number-words.js';
import { benchmarkOf, shareOf, type Benchmark, type Measure } from '../../results/model/benchmark.js';
import type { PublishedOption, QuestionResults } from '../../results/model/published-results.js';
import type { BankOption } from '../../results/model/question-bank/bank-question.js';
import type { QuestionPassport } from '../../results/model/question-bank/passport.js';
import type { Poll } from '../model/poll.js';
import { factList, type EndingContext } from './ending-context.js';

export interface ComparisonOptions {
  readonly poll: Poll;
  /** The value of the resident's own answer; empty where none was given. */
  readonly answer: string;
  readonly question: QuestionResults | undefined;
  /** A figure of somebody's own, then the country's. */
  readonly passports: readonly (QuestionPassport | undefined)[];
  readonly context: EndingContext;
}

interface Compared {
  readonly passport: QuestionPassport;
  readonly benchmark: Benchmark;
}

/** You, people here and the country, side by side: shares of the same thing, or why there is none. */
export function comparisonView(options: ComparisonOptions): TemplateResult | typeof nothing {
  const { poll, answer, question, context } = options;
  const { messages, words } = context;
  const compared = comparedOf(options);
  // The country's measure before somebody's own, which may be of another question.
  const measured = [...compared].reverse().find((each) => measureOf(poll, each)) ?? compared.at(-1);
  if (!measured) return nothing;
  const measure = measureOf(poll, measured);
  const mine = poll.options.find(({ value }) => value === answer);
  const optionOf = ({ value, text }: PublishedOption): BankOption =>
    poll.options.find((own) => own.value === value) ?? { value, text };
  const here = question && measure && shareOf(question.all, question.options.map(optionOf), measure);
  return html`<h3>${mine ? messages.youAndOthers : messages.others}</h3>
    <table class="table">
      <caption class="quiet">
        ${messages.howMany(words.plain(measured.passport.measure))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.who}</th>
          <th scope="col" class="number">${messages.answer}</th>
        </tr>
      </thead>
      <tbody>
        ${
          mine
            ? html`<tr class="mine">
                <th scope="row">${messages.you}</th>
                <td class="number">${words.say(mine.text)}</td>
              </tr>`
            : nothing
        }
        ${
          question && measure
            ? html`<tr>
                <th scope="row">
                  ${messages.peopleHere} <span class="tag">${messages.choseToAnswer}</span> ${bar(here)}
                </th>
                <td class="number">${here === undefined ? messages.notShown : percentWords(here)}</td>
              </tr>`
            : nothing
        }
        ${compared.map((each) => figureRows(each, context))}
      </tbody>
    </table>
    ${compared.map((each) => aboutFigure(each, context))}`;
}

function comparedOf({ poll, passports, context: { words } }: ComparisonOptions): Compared[] {
  const { words: wording, language } = words.choose(poll.wording);
  const asked = { wording, language, options: poll.options.map(({ text }) => words.plain(text)) };
  return passports.flatMap((passport) =>
    passport ? [{ passport, benchmark: benchmarkOf(passport, asked) }] : [],
  );
}

/**
 * What of the answers given here is the passport's measure; undefined where the question is another one. Options
 * of the same question may be stored under other names than in its passport: they are the same by their order.
 */
function measureOf({ options }: Poll, { passport, benchmark }: Compared): Measure | undefined {
  const { positive, base, question } = passport;
  if (benchmark.kind === 'same')
    return {
      base,
      positive: options
        .filter((_, at) => positive.includes(question.options[at]!.value))
        .map(({ value }) => value),
    };
  const other = benchmark.why === 'wording' || benchmark.why === 'options';
  return other || !positive.every((each) => options.some(({ value }) => value === each))
    ? undefined
    : { positive, base };
}

/** A figure with its bar, or in two rows that there is none and why. */
function figureRows({ passport, benchmark }: Compared, { messages, words }: EndingContext): TemplateResult {
  return benchmark.kind === 'same'
    ? html`<tr>
        <th scope="row">
          ${words.say(passport.area)}
          <span class="tag">${benchmark.figure.survey} ${benchmark.figure.year}</span>
          ${bar(benchmark.figure.percent)}
        </th>
        <td class="number">${percentWords(benchmark.figure.percent)}</td>
      </tr>`
    : html`<tr class="continued">
          <th scope="row">${words.say(passport.area)}</th>
          <td class="number quiet">${messages.askedDifferently}</td>
        </tr>
        <tr>
          <td class="quiet" colspan="2">${messages.why[benchmark.why]}</td>
        </tr>`;
}

/** Where a figure comes from, for whoever wants to judge it. */
function aboutFigure(
  { passport, benchmark }: Compared,
  context: EndingContext,
): TemplateResult | typeof nothing {
  if (benchmark.kind !== 'same') return nothing;
  const { messages, words } = context;
  const { figure } = benchmark;
  const url = safeUrl(passport.url ?? '');
  const source = html`${words.say(passport.source)},
  ${
    passport.url && url
      ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
          >${figure.survey} ${figure.year} ${messages.opensInNewTab}</a
        >`
      : `${figure.survey} ${figure.year}`
  }`;
  return html`<details>
    <summary>${messages.aboutFigure(words.plain(passport.area))}</summary>
    ${factList(
      [
        [messages.source, source],
        [messages.whoWasAsked, passport.population],
        [messages.howManyAnswered, figure.n === undefined ? undefined : countWords(figure.n)],
        [messages.when, passport.date],
        [messages.howAsked, passport.mode],
      ],
      context,
    )}
  </details>`;
}
