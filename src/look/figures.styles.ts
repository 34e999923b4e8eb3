import { css } from 'lit';

/** How published figures look: tables of numbers beside bars, and the facts by which they are judged. */
export const figureStyles = css`
  .quiet {
    color: var(--quiet);
    font-weight: 400;
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
  /* Wide enough for six digits, which nothing may break. */
  .number {
    inline-size: 4.8em;
    padding-inline-start: 0.4em;
    text-align: end;
    text-wrap: balance;
    unicode-bidi: isolate;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  .number + .number {
    inline-size: 3.8em;
  }
  /* A last column by itself also has to hold words, such as "fewer than 8". */
  .table:not(:has(thead .number + .number)) .number {
    inline-size: 7.5em;
  }
  @container (inline-size > 22em) {
    .table:not(:has(thead .number + .number)) .number {
      inline-size: 11em;
    }
  }
  .continued > * {
    padding-block-end: 0.1em;
    border-block-end: 0;
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
  .facts-list dt {
    flex: 1 1 7em;
    color: var(--quiet);
  }
  .facts-list dd {
    flex: 3 1 15em;
    margin: 0;
  }
  details .facts-list {
    padding-block: 0;
    border-block: 0;
  }
  /* Little room, as for three columns of numbers on a phone: the numbers below what they are of. */
  @container (14em <= inline-size < 20em) {
    .table:has(thead .number + .number + .number) tr {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
    }
    .table:has(thead .number + .number + .number) :is(th:not(.number), [colspan]) {
      grid-column: 1 / -1;
    }
    .table:has(thead .number + .number + .number) .number {
      inline-size: auto;
      padding-inline-start: 0;
      text-align: start;
    }
    .table:has(thead .number + .number + .number) th:not(.number) {
      padding-block-end: 0;
      border-block-end: 0;
    }
  }
  /* And as for any numbers, in much enlarged text. */
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
  @media print {
    .table {
      break-inside: avoid;
    }
  }
`;
