import { css } from 'lit';

/** How others' answers look: tables, with bars beside the numbers. */
export const pollEndingStyles = css`
  .results {
    container-type: inline-size;
    margin-block-start: 2em;
  }
  .results h3 {
    margin-block: 1.4em 0.5em;
  }
  table {
    inline-size: 100%;
    margin-block-end: 1em;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em 0.8em 0.5em 0;
    border-block-end: 1px solid var(--line);
    vertical-align: top;
    unicode-bidi: plaintext;
    /* Of its own direction, but on the side of its neighbours. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    /* A column is at least as wide as its longest word. */
    overflow-wrap: break-word;
  }
  :is(th, td):last-child {
    inline-size: 45%;
    padding-inline-end: 0;
  }
  :is(th, td):first-child {
    padding-inline-start: 0;
  }
  /* Unless that is more than there is. */
  @container (max-inline-size: 15em) {
    th,
    td {
      overflow-wrap: anywhere;
    }
  }
  tbody th {
    font-weight: 400;
  }
  .mine {
    background: var(--tint);
    color: var(--text);
  }
  .mine th {
    padding-inline-start: 0.6em;
    font-weight: 700;
  }
  .tag {
    display: block;
    font-size: 0.95em;
    font-weight: 400;
  }
  .number {
    display: block;
    font-variant-numeric: tabular-nums;
  }
  td .hint {
    margin: 0;
  }
  .facts-list {
    margin: 0 0 1em;
  }
  .facts-list > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    margin-block-end: 0.3em;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0;
  }
  .words {
    white-space: pre-line;
  }
`;
