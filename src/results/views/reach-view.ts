import { html, nothing, type TemplateResult } from 'lit';

import { bar } from '../../kit/bars.js';
import { heading } from '../../kit/heading.js';
import { reachShares, type ReachShare } from '../model/missing.js';
import type { Reach } from '../model/published-results.js';
import type { ResultsContext } from '../results-context.js';
import { countCells } from './count-table.js';

/** Who answered, against who lives there: who is missing, and what is done about it. */
export function reachView(all: readonly Reach[], context: ResultsContext): TemplateResult {
  const { messages, level } = context;
  return html`<section class="question" part="reach">
    ${heading(level + 1, 'section-title', messages.reach)} ${all.map((each) => reachTable(each, context))}
  </section>`;
}

function reachTable(reach: Reach, context: ResultsContext): TemplateResult {
  const { messages, say, level } = context;
  const rows = reachShares(reach);
  const compared = rows.some(({ row }) => row.population !== undefined);
  return html`<table class="table" part="table">
      <caption>
        ${heading(level + 2, 'group-title', say(reach.title))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.group}</th>
          <th scope="col" class="number">${messages.people}</th>
          <th scope="col" class="number">${messages.share}</th>
          ${compared ? html`<th scope="col" class="number">${messages.ofPeopleHere}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map((each) => reachRow(each, compared, context))}
      </tbody>
    </table>
    ${
      compared || reach.source
        ? html`<p class="quiet">
            ${compared ? `${messages.barHint} ` : nothing}${reach.source ? [`${messages.source} `, say(reach.source)] : nothing}
          </p>`
        : nothing
    }`;
}

function reachRow(
  { row, share, missing }: ReachShare,
  compared: boolean,
  context: ResultsContext,
): TemplateResult {
  const { messages, say, percent } = context;
  const { text, answers, population, plan } = row;
  const more = missing || plan;
  return html`<tr class=${more ? 'continued' : nothing}>
      <th scope="row">${say(text)} ${bar(share, population)}</th>
      ${countCells(answers, share, context, true)}
      ${
        compared
          ? html`<td class="number">${population === undefined ? '' : percent(population)}</td>`
          : nothing
      }
    </tr>
    ${
      more
        ? html`<tr>
            <td colspan=${compared ? 4 : 3}>
              ${missing ? html`<strong>${`${messages.missing} `}</strong>` : nothing}${
                plan ? [`${messages.plan} `, say(plan)] : messages.noPlan
              }
            </td>
          </tr>`
        : nothing
    }`;
}
