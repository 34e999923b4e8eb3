import { html, nothing, svg, type TemplateResult } from 'lit';

import { heading } from '../../kit/heading.js';
import { differencesOf } from '../model/differences.js';
import { sharesOf } from '../model/index.js';
import type { PublishedWave, QuestionResults } from '../model/published-results.js';
import type { ResultsContext } from '../results-context.js';
import { claimsView } from './claims-view.js';
import { countCells } from './count-table.js';

type Waves = readonly PublishedWave[];
/** Of each wave, each option's. */
type Shares = readonly ReturnType<typeof sharesOf>[];

/** The same question over time: a table with a line beside each answer, and whether anything changed. */
export function wavesView(question: QuestionResults, waves: Waves, context: ResultsContext): TemplateResult {
  const { options, type } = question;
  const { messages, say, plain, level } = context;
  const shares = waves.map(({ row }) => sharesOf(row, type));
  const greatest = Math.max(1, ...shares.flatMap((each) => each ?? []).map((each) => each ?? 0));
  return html`<details part="waves">
    <summary>${messages.overTime}</summary>
    <div>
      ${claim(question, waves, context)}
      ${waves.map(({ text, breakBefore }) =>
        breakBefore ? html`<p>${messages.brokenSeries(plain(text), plain(breakBefore))}</p>` : nothing,
      )}
      <div class="multiples">
        ${options.map(({ text }, option) =>
          optionTable(
            waves,
            option,
            html`${heading(level + 2, 'group-title', say(text))}
            ${shares.some(Boolean) ? line(waves, shares, option, greatest) : nothing}`,
            shares,
            context,
          ),
        )}
      </div>
    </div>
  </details>`;
}

/** One answer over time. */
function optionTable(
  waves: Waves,
  option: number,
  caption: unknown,
  shares: Shares,
  context: ResultsContext,
): TemplateResult {
  const { messages, say } = context;
  const hasShares = shares.some(Boolean);
  return html`<table class="table" part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${messages.when}</th>
        <th scope="col" class="number">${messages.people}</th>
        ${hasShares ? html`<th scope="col" class="number">${messages.share}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${waves.map(
        ({ text, row, breakBefore }, wave) =>
          html`<tr class=${breakBefore ? 'break' : nothing}>
            <th scope="row">
              ${say(text)}${breakBefore ? html`<br /><span class="quiet">${messages.askedDifferently}</span>` : nothing}
            </th>
            ${
              'hidden' in row
                ? html`<td class="number quiet" colspan=${hasShares ? 2 : 1}>
                    ${messages.hidden[row.hidden]}
                  </td>`
                : countCells(row.cells[option]!, shares[wave]?.[option], context, hasShares)
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Whether anything changed since the time before, beyond chance; nothing where the way of asking did. */
function claim(
  { options, type }: QuestionResults,
  waves: Waves,
  { messages, plain, percent }: ResultsContext,
): unknown {
  const [before, now] = waves.slice(-2) as [PublishedWave, PublishedWave];
  if (now.breakBefore) return nothing;
  const differences = differencesOf({ options, type }, [before.row, now.row]);
  if (!differences) return html`<p>${messages.notComparable}</p>`;
  const pair = [before, now];
  return claimsView(
    differences.map(({ option, more, less }) => {
      const share = (at: number): string => percent(sharesOf(pair[at]!.row, type)![option]!);
      return messages[more ? 'wentUp' : 'wentDown']({
        option: plain(options[option]!.text),
        more: plain(pair[more]!.text),
        moreShare: share(more),
        less: plain(pair[less]!.text),
        lessShare: share(less),
      });
    }),
    messages.noChange,
    messages,
  );
}

/** A line through an option's shares, broken where they cannot be compared or one is hidden. For those who see it. */
function line(waves: Waves, shares: Shares, option: number, greatest: number): TemplateResult {
  const times = waves.map(({ from }) => Date.parse(from));
  const [first, last] = [times[0]!, times.at(-1)!];
  const breaks: string[] = [];
  let path = '';
  let points = '';
  let joined = false;
  for (const [index, { breakBefore }] of waves.entries()) {
    const x = 2 + (96 * (times[index]! - first)) / (last - first || 1);
    const share = shares[index]?.[option];
    if (breakBefore && index) {
      const before = 2 + (96 * (times[index - 1]! - first)) / (last - first || 1);
      breaks.push(`M${(x + before) / 2} 0v24`);
      joined = false;
    }
    if (share !== undefined) {
      const place = `${x} ${20 - (16 * share) / greatest}`;
      path += `${joined ? 'L' : 'M'}${place}`;
      // A line of no length has round ends: a dot, which a circle would not be in a picture that is stretched.
      points += `M${place}h0`;
    }
    joined = share !== undefined;
  }
  return html`<svg class="line" aria-hidden="true" viewBox="0 0 100 24" preserveAspectRatio="none">
    ${breaks.map((d) => svg`<path class="gap" d=${d} />`)}
    <path class="trend" d=${path} />
    <path class="points" d=${points} />
  </svg>`;
}
