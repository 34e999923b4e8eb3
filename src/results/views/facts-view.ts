import { html, nothing, type TemplateResult } from 'lit';

import { heading } from '../../kit/heading.js';
import { safeUrl } from '../../kit/safe-url.js';
import { outcomeState } from '../model/outcome-state.js';
import type { PublishedModes, PublishedResults, PublishedTogether } from '../model/published-results.js';
import type { ResultsContext } from '../results-context.js';

/** What a reader has to know before the first figure: how many, and that they are no sample. */
export function leadView(
  { responses, together }: PublishedResults,
  { messages, count }: ResultsContext,
): TemplateResult {
  return html`<p class="lead" part="caveat">
      ${`${responses === null ? messages.tooFewToSay : messages.howMany(count(responses))} ${messages.notASample}`}
    </p>
    ${together ? html`<p part="together">${togetherWords(together, messages, count)}</p>` : nothing}`;
}

/** Of the groups of people that answered together. */
const togetherWords = (
  together: PublishedTogether,
  messages: ResultsContext['messages'],
  count: ResultsContext['count'],
): string =>
  'hidden' in together
    ? messages.groupsTooFew
    : messages.groupsToo(
        typeof together.groups === 'number' ? count(together.groups) : '',
        count(together.people),
      );

/** How many answers came in which way. What is hidden, or is none, is not mentioned. */
const modesWords = (
  modes: PublishedModes,
  { messages, count }: Pick<ResultsContext, 'messages' | 'count'>,
): string =>
  (['self', 'paper', 'assisted'] as const)
    .flatMap((mode) => {
      const cell = modes[mode];
      return cell === '*' || cell === 0
        ? []
        : `${messages.modes[mode]}: ${cell === '<8' ? messages.fewerThan8 : count(cell)}`;
    })
    .join('; ');

/** Who asked whom, how and when; and when the next figures come. */
export function factsView(
  { about, release, modes }: PublishedResults,
  context: ResultsContext,
): TemplateResult {
  const { messages, say, day, today } = context;
  const { askedBy, askedWhom, mode, opens, closes } = about;
  const when =
    opens && closes
      ? messages.between(day(opens), day(closes))
      : opens
        ? messages.since(day(opens))
        : closes && messages.until(day(closes));
  // Nobody can answer any more, so nothing more comes.
  const over = closes !== undefined && closes.slice(0, 10) < today;
  const { nextAfterAnswers, nextAt } = over ? {} : release;
  const more = nextAfterAnswers !== undefined || nextAt !== undefined;
  const facts: (readonly [string, unknown])[] = [
    [messages.askedBy, askedBy && say(askedBy)],
    [messages.askedWhom, askedWhom && say(askedWhom)],
    [messages.mode, mode && say(mode)],
    [messages.answersCame, modes && modesWords(modes, context)],
    [messages.when, when],
    [
      messages.figures,
      messages.figuresOf(day(release.at), nextAfterAnswers, nextAt && day(nextAt)) +
        (more ? ` ${messages.batches}` : ''),
    ],
  ];
  return html`<dl class="facts-list" part="facts">
    ${facts.map(([name, fact]) =>
      fact
        ? html`<div>
            <dt>${name}</dt>
            <dd>${fact}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

/** What came of it; or that nothing has, and since when it should have. */
export function outcomeView({ outcome }: PublishedResults, context: ResultsContext): TemplateResult {
  const { messages, say, day, level, today } = context;
  const state = outcomeState(outcome, today);
  const published = state.kind === 'published' ? state.outcome : undefined;
  const url = published?.url && safeUrl(published.url);
  return html`<section class="panel ${state.kind === 'overdue' ? 'warn' : ''}" part="outcome">
    ${heading(level + 1, 'section-title', published ? messages.outcome : messages.noOutcome)}
    ${
      published
        ? html`${published.text ? html`<p>${say(published.text)}</p>` : nothing}
          ${url ? html`<p><a href=${url}>${messages.readOutcome}</a></p>` : nothing}`
        : html`<p>
            ${
              state.kind === 'overdue'
                ? messages.overdue(day(state.due), state.days)
                : state.kind === 'due'
                  ? messages.dueBy(day(state.due))
                  : messages.noDate
            }
          </p>`
    }
  </section>`;
}
