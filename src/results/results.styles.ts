import { css } from 'lit';

/** What only the results have: tables of counts, small multiples, the facts around them. */
export const resultsStyles = css`
  .title {
    margin: 0 0 0.4em;
    font-size: 1.6em;
    line-height: 1.25;
  }
  .question-title,
  .section-title {
    margin: 0 0 0.3em;
    font-size: 1.2em;
    line-height: 1.3;
  }
  .group-title {
    margin: 0.6em 0 0;
    font-size: 1em;
    line-height: 1.3;
  }
  :is(.title, .question-title, .section-title, .group-title) {
    font-weight: 700;
    text-wrap: pretty;
  }
  .quiet {
    color: var(--quiet);
    font-weight: 400;
  }
  .lead {
    font-size: 1.1em;
  }
  .facts-list {
    margin: 0 0 1.4em;
    padding-block: 0.5em;
    border-block: 1px solid var(--line);
  }
  .facts-list > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.25em;
  }
  dt {
    flex: 1 1 7em;
    color: var(--quiet);
  }
  dd {
    flex: 3 1 15em;
    margin: 0;
  }
  .panel > .section-title {
    margin: 0;
  }
  .panel p:last-child {
    margin: 0;
  }
  .question {
    margin-block: 2.4em;
    /* Measured by its own text, because that is what a reader enlarges. */
    container-type: inline-size;
  }
  .table {
    inline-size: 100%;
    margin-block-end: 0.6em;
    border-collapse: collapse;
    table-layout: fixed;
    overflow-wrap: break-word;
    word-break: normal;
    font-variant: normal;
  }
  caption,
  th,
  td {
    padding: 0;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    font-weight: inherit;
  }
  th,
  td {
    padding-block: 0.5em;
    vertical-align: bottom;
    border-block-end: 1px solid color-mix(in srgb, var(--line) 45%, transparent);
  }
  thead th {
    padding-block: 0.2em;
    color: var(--quiet);
    border-block-end: 2px solid var(--line);
  }
  .number {
    inline-size: 4.3em;
    padding-inline-start: 0.4em;
    text-align: end;
    unicode-bidi: isolate;
    font-variant-numeric: tabular-nums;
  }
  /* A column of counts alone also has to hold "fewer than 8". */
  .table:not(:has(thead .number + .number)) .number {
    inline-size: 6.5em;
  }
  .continued > * {
    padding-block-end: 0.1em;
    border-block-end: 0;
  }
  .break > * {
    border-block-start: 2px dashed var(--line);
  }
  /* Little room for much enlarged text: the numbers below what they are of. */
  @container (inline-size < 14em) {
    .table tr {
      display: flex;
      flex-wrap: wrap;
    }
    .table :is(th, td) {
      flex: 1 0 100%;
    }
    .table .number {
      flex: 1 0 min-content;
      padding-inline-start: 0;
      text-align: start;
    }
    .table th:not(.number, :only-child) {
      padding-block-end: 0;
      border-block-end: 0;
    }
  }
  .multiples {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.6em 2em;
    align-items: start;
    margin-block: 1em;
  }
  .line {
    display: block;
    inline-size: 100%;
    block-size: 2.4em;
    margin-block-start: 0.3em;
  }
  .line:dir(rtl) {
    transform: scaleX(-1);
  }
  .trend,
  .points,
  .gap {
    fill: none;
    stroke: var(--sayso-bar, var(--accent));
    stroke-width: 2.5px;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .points {
    stroke-width: 8px;
  }
  .gap {
    stroke: var(--line);
    stroke-width: 2px;
    stroke-dasharray: 3 4;
  }
  ul {
    margin: 0 0 0.6em;
    padding-inline-start: 1.2em;
  }
  blockquote {
    margin: 0 0 0.8em;
  }
  details[open] {
    margin-block-end: 1.4em;
  }
  @media (forced-colors: active) {
    .trend,
    .points {
      stroke: Highlight;
    }
    .gap {
      stroke: CanvasText;
    }
  }
  @media print {
    .widget {
      max-inline-size: none;
    }
    .table,
    .panel,
    blockquote {
      break-inside: avoid;
    }
    summary {
      list-style: none;
      text-decoration: none;
      font-weight: 700;
    }
  }
`;
