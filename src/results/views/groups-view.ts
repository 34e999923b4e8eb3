import { html, type TemplateResult } from 'lit';

import { heading } from '../../kit/heading.js';
import { differencesOf } from '../model/differences.js';
import { sharesOf } from '../model/index.js';
import type { PublishedGroups, QuestionResults } from '../model/published-results.js';
import type { ResultsContext } from '../results-context.js';
import { claimsView } from './claims-view.js';
import { countTable } from './count-table.js';

/** The same question by groups of people, each with a table of its own; and whether they differ. */
export function groupsView(
  question: QuestionResults,
  { title, rows }: PublishedGroups,
  context: ResultsContext,
): TemplateResult {
  const { messages, say, plain, level } = context;
  return html`<details part="groups">
    <summary>${messages.groupsBy(plain(title))}</summary>
    <div>
      ${claims(question, rows, context)}
      <div class="multiples">
        ${rows.map(({ text, row }) =>
          countTable(question, row, heading(level + 2, 'group-title', say(text)), context),
        )}
      </div>
    </div>
  </details>`;
}

function claims(
  question: QuestionResults,
  rows: PublishedGroups['rows'],
  { messages, plain, percent }: ResultsContext,
): TemplateResult {
  const differences = differencesOf(
    question,
    rows.map(({ row }) => row),
  );
  if (!differences) return html`<p>${messages.notComparable}</p>`;
  const share = (at: number, option: number): string =>
    percent(sharesOf(rows[at]!.row, question.type)![option]!);
  return claimsView(
    differences.map(({ option, more, less }) =>
      messages.groupsDiffer({
        option: plain(question.options[option]!.text),
        more: plain(rows[more]!.text),
        moreShare: share(more, option),
        less: plain(rows[less]!.text),
        lessShare: share(less, option),
      }),
    ),
    messages.groupsAlike,
    messages,
  );
}
