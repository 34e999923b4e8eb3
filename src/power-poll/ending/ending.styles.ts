import { css } from 'lit';

/** What only the poll's second part has: an outcome that leaves room for what others said, and the own answer marked. */
export const pollEndingStyles = css`
  .results {
    container-type: inline-size;
    margin-block-start: 2.4em;
  }
  .results h3 {
    margin-block: 1.6em 0.4em;
    font-size: 1.2em;
  }
  .results > h3:first-child {
    margin-block-start: 0;
  }
  .panel {
    padding-block: 0.8em;
    margin-block-end: 0.6em;
  }
  .panel p:last-child {
    margin: 0;
  }
  .panel + .buttons {
    margin-block: 0;
  }
  .buttons + .quiet {
    margin-block-start: 1.2em;
  }
  .panel h3 {
    margin-block: 0.6em 0.2em;
    font-size: 1.1em;
  }
  caption {
    caption-side: top;
    padding-block-end: 0.3em;
  }
  .mine > * {
    background: var(--tint);
    color: var(--text);
  }
  /* The tint reaches beyond the words, which stay in line with the others'. */
  .mine {
    box-shadow:
      -0.5em 0 var(--tint),
      0.5em 0 var(--tint);
  }
  .mine > :first-child {
    font-weight: 700;
  }
  /* On the tint the whole would not be seen, of which the bar is a part. */
  .mine .bar {
    background: var(--surface);
  }
  /* What one came for. */
  td:last-child:not(.quiet) {
    font-weight: 700;
  }
  .tag {
    display: block;
    color: var(--quiet);
    font-size: 0.95em;
    font-weight: 400;
  }
  /* A page that sets the tint sets the text on it, not the quiet text. */
  .mine .tag {
    color: inherit;
  }
  .words {
    white-space: pre-line;
  }
  @media (forced-colors: active) {
    .mine > :first-child {
      padding-inline-start: 0.5em;
      border-inline-start: 5px solid Highlight;
    }
  }
`;
