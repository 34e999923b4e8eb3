import { css } from 'lit';

/** What only the survey has while it asks. */
export const surveyStyles = css`
  .facts {
    margin-block: 0.4em 0.8em;
  }
  .control:is([readonly], :disabled) {
    border-style: dashed;
  }
  /* Browsers draw the mark of what cannot be changed in a grey that is hardly seen. */
  .choice.off.chosen {
    font-weight: 700;
  }
  /* All in one row, or one below the other: in a second row, 6 and 7 would look like another scale. */
  .scale {
    container-type: inline-size;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.2em;
  }
  .scale .choice {
    flex: 1 0 100%;
  }
  @container (inline-size >= 14em) {
    .scale:not(:has(:nth-child(8))) .choice {
      flex: 1 0 0;
      flex-direction: column;
      align-items: center;
      gap: 0.2em;
      padding-inline: 0;
    }
  }
  @container (inline-size >= 22em) {
    .scale .choice {
      flex: 1 0 0;
      flex-direction: column;
      align-items: center;
      gap: 0.2em;
      padding-inline: 0;
    }
  }
  .page > h3,
  section > h3 {
    margin-block: 1em 0;
  }
  /* A stretch of a long page. Margins do not reach out of it, so that of two at a seam one goes; the ring of a focus may. */
  @supports (overflow-clip-margin: 8px) {
    .stretch {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 220em;
      overflow-clip-margin: 8px;
    }
    .stretch:empty {
      display: none;
    }
    .stretch + .stretch > .question:first-child {
      margin-block-start: 0;
    }
    .stretch > .words:last-child {
      margin-block-end: 2.2em;
    }
  }
`;
