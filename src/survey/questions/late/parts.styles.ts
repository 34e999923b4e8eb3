import { css } from 'lit';

/** How the parts of a question look, and the rows of a matrix where there is room to put their choices side by side. */
export const partsStyles = css`
  .parts {
    container-type: inline-size;
  }
  .parts .question {
    margin-block: 1.2em;
  }
  .parts :is(legend, .label) {
    font-size: 1.05em;
  }
  @container (min-width: 34em) {
    /* Below a row: above, the line of a fieldset runs through its legend. */
    .rows .question:not(:last-child) {
      padding-block-end: 1.2em;
      border-block-end: 1px solid var(--line);
    }
    .rows .choices {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0.4em;
    }
    .rows .choice {
      flex-direction: column;
      align-items: center;
      gap: 0.3em;
      padding-inline: 0.2em;
      text-align: center;
    }
    .rows .choice span {
      max-inline-size: 100%;
      overflow-wrap: break-word;
      hyphens: auto;
    }
  }
`;
