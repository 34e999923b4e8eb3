import { css } from 'lit';

/** What only the survey has while it asks. */
export const surveyStyles = css`
  .facts {
    margin-block: 0.4em 0.8em;
  }
  .control:is([readonly], :disabled) {
    border-style: dashed;
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
