import { css } from 'lit';

/** How "Check your answers" looks, and the link to what comes after sending. */
export const endingStyles = css`
  .answers {
    margin: 0;
  }
  .answers > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.2em 1em;
    padding-block: 0.9em;
    border-block-end: 1px solid var(--line);
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0;
  }
  .given {
    grid-column: 1;
  }
  .given .words {
    white-space: pre-line;
  }
  a.button {
    display: inline-block;
    margin-block-start: 0.6em;
    overflow-wrap: anywhere;
    text-decoration: none;
  }
  .change {
    grid-area: 1 / 2 / span 2;
    margin-block-start: -0.6em;
  }
  .panel h4 {
    margin-block: 1em 0;
  }
  .panel > h3:first-child {
    margin-block-start: 0;
  }
  .panel h3 + .label {
    margin-block-start: 0.8em;
  }
  .buttons ~ .panel {
    margin-block-start: 1.6em;
  }
  .panel .buttons + p {
    margin-block-start: 0.9em;
  }
`;
