import { html, nothing, type TemplateResult } from 'lit';

import { bar } from '../../kit/bars.js';
import { sharesOf } from '../model/index.js';
import type { PublishedCell, PublishedRow, QuestionResults } from '../model/published-results.js';
import type { ResultsContext } from '../results-context.js';

/** The two cells with a count and its share, or one that says what is hidden. */
export function countCells(
  cell: PublishedCell,
  share: number | undefined,
  { messages, count, percent }: ResultsContext,
  shareColumn: boolean,
): TemplateResult {
  if (typeof cell !== 'number')
    return html`<td class="number quiet" colspan=${shareColumn ? 2 : 1}>
      ${cell === '<8' ? messages.fewerThan8 : messages.notShown}
    </td>`;
  return html`<td class="number">${count(cell)}</td>
    ${shareColumn ? html`<td class="number">${share === undefined ? '' : percent(share)}</td>` : nothing}`;
}

/** One row of published counts as a table, with bars for those who see them; or why there is none. */
export function countTable(
  { options, type }: QuestionResults,
  row: PublishedRow,
  caption: unknown,
  context: ResultsContext,
): TemplateResult {
  const { messages, say } = context;
  if ('hidden' in row)
    return html`<div class="table">
      ${caption}
      <p class="quiet">${messages.hidden[row.hidden]}.</p>
    </div>`;
  const shares = sharesOf(row, type);
  const hasShares = shares !== undefined;
  // Without shares a bar is a part of all that are shown; of several choices the greatest count is the whole.
  const whole = Math.max(1, row.atLeast);
  return html`<table class="table" part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${messages.answer}</th>
        <th scope="col" class="number">${messages.people}</th>
        ${hasShares ? html`<th scope="col" class="number">${messages.share}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${row.cells.map(
        (cell, index) =>
          html`<tr>
            <th scope="row">
              ${say(options[index]!.text)}
              ${bar(typeof cell === 'number' ? (shares?.[index] ?? (cell / whole) * 100) : undefined)}
            </th>
            ${countCells(cell, shares?.[index], context, hasShares)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
