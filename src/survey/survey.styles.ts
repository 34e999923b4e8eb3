import { css } from 'lit';

/** What only the survey has: its summary list and the way between its pages. */
export const surveyStyles = css`
  .facts {
    margin-block: 0.4em 0.8em;
  }
  .page > h3,
  section > h3 {
    margin-block: 1em 0;
  }
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
    white-space: pre-line;
  }
  .change {
    grid-area: 1 / 2 / span 2;
    margin-block-start: -0.6em;
  }
  .reference {
    font-size: 1.3em;
    font-weight: 700;
    letter-spacing: 0.06em;
  }
  .copy {
    margin-block-start: 1em;
  }
`;
