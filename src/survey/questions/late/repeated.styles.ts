import { css } from 'lit';

/** How lists of entries and tables look: each entry in a frame of its own. */
export const repeatedStyles = css`
  .entry {
    margin-block: 1.2em;
    padding: 0.9em 1em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  /* Inside of the frame, not on its line, where a title of several lines would hang out of it. */
  .entry > legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.7em;
  }
  .entry > legend + * {
    clear: both;
  }
  .entry .question:not(.entry) {
    margin-block: 0.8em 1.2em;
  }
  .entry > .question:last-child:not(.entry) {
    margin-block-end: 0;
  }
  .entry :is(legend, .label) {
    font-size: 1.05em;
  }
  .entry.entry > legend {
    font-size: 1.2em;
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
  /* Its label and its figure have directions of their own, so that of the line cannot be told from them. */
  .totals p {
    unicode-bidi: isolate;
  }
  .totals output {
    font-weight: 700;
  }
`;
