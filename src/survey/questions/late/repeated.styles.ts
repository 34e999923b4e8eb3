import { css } from 'lit';

/** How lists of entries and tables look: each entry in a frame of its own. */
export const repeatedStyles = css`
  .entry {
    margin-block: 1.2em;
    padding: 0.2em 1em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .entry > legend {
    padding-inline: 0.3em;
    margin-inline-start: -0.3em;
  }
  .entry .question:not(.entry) {
    margin-block: 0.8em 1.2em;
  }
  .entry :is(legend, .label) {
    font-size: 1.05em;
  }
  .entry.failed {
    border-inline-start-width: 1px;
  }
  .removed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    margin-block: 1.2em;
    padding: 0.6em 1em;
    border-inline-start: 4px solid var(--line);
  }
  .removed p {
    margin: 0;
  }
  .totals output {
    font-weight: 700;
  }
`;
