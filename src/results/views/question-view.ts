import { html, nothing, type TemplateResult } from 'lit';

import { heading } from '../../kit/heading.js';
import type { HiddenThing } from '../language/results-messages.js';
import { sharesOf } from '../model/index.js';
import type { PublishedRow, QuestionResults } from '../model/published-results.js';
import type { ResultsContext } from '../results-context.js';
import type { MoreResults } from '../more-results.js';
import { countTable } from './count-table.js';

/**
 * Everything published about one question.
 *
 * @param more Draws it over time and by group; undefined until that is loaded.
 */
export function questionView(
  question: QuestionResults,
  context: ResultsContext,
  more: MoreResults | undefined,
): TemplateResult {
  const { title, all, organisations, groups = [], waves = [], words = [] } = question;
  const { messages, say, level } = context;
  return html`<section class="question" part="question">
    ${countTable(question, all, heading(level + 1, 'question-title', say(title)), context)}
    ${notes(question, context)}
    ${
      organisations
        ? html`<details>
            <summary>${messages.organisations}</summary>
            <div>
              ${countTable(question, organisations, html`<span class="unseen">${messages.organisations}</span>`, context)}
            </div>
          </details>`
        : nothing
    }
    ${more && waves.length > 1 ? more.wavesView(question, waves, context) : nothing}
    ${groups.map((each) =>
      // Of nothing but hidden groups of a hidden question there is nothing to unfold.
      [all, ...each.rows.map(({ row }) => row)].some((row) => !('hidden' in row))
        ? more?.groupsView(question, each, context)
        : nothing,
    )}
    ${
      words.length
        ? html`<details>
            <summary>${messages.ownWords}</summary>
            <div>
              <p class="quiet">${messages.ownWordsHint}</p>
              ${words.map(
                ({ text, language }) => html`<blockquote lang=${language} dir="auto">${text}</blockquote>`,
              )}
            </div>
          </details>`
        : nothing
    }
    ${whyHidden(question, context)}
  </section>`;
}

/** How many people the table is about, and what its numbers are. */
function notes({ type, all }: QuestionResults, { messages, count }: ResultsContext): unknown {
  if ('hidden' in all) return nothing;
  const someHidden = all.cells.some((cell) => typeof cell !== 'number');
  const words =
    type === 'multiple'
      ? [messages.multipleHint]
      : all.atLeast
        ? [
            messages.answered(count(all.atLeast), someHidden),
            sharesOf(all, type) ? messages.shareHint : messages.noShares,
          ]
        : [];
  return html`<p class="quiet">${[...words, messages.rounded].join(' ')}</p>`;
}

/** What is hidden anywhere in the question, in the order in which it is explained. */
function hiddenThings({ all, organisations, groups = [], waves = [] }: QuestionResults): HiddenThing[] {
  const rows: (PublishedRow | undefined)[] = [
    all,
    organisations,
    ...groups.flatMap(({ rows }) => rows.map(({ row }) => row)),
    ...waves.map(({ row }) => row),
  ];
  const found = new Set(
    rows.flatMap((row): HiddenThing[] =>
      !row
        ? []
        : 'hidden' in row
          ? [row.hidden]
          : row.cells.flatMap((cell) => (cell === '<8' ? ['fewerThan8'] : cell === '*' ? ['notShown'] : [])),
    ),
  );
  return [...found];
}

function whyHidden(question: QuestionResults, { messages }: ResultsContext): unknown {
  const things = hiddenThings(question);
  return things.length
    ? html`<details part="why-hidden">
        <summary>${messages.whyHidden}</summary>
        <div>${things.map((thing) => html`<p>${messages.why[thing]}</p>`)}</div>
      </details>`
    : nothing;
}
