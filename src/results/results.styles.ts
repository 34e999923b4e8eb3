import { css } from 'lit';

/** What only the results have: a hierarchy of titles, small multiples, lines over time. */
export const resultsStyles = css`
  .title {
    margin: 0 0 0.4em;
    font-size: 1.6em;
    line-height: 1.25;
  }
  /* Below a heading of the page's own, which it should not outdo. */
  .title:not(h2) {
    font-size: 1.35em;
  }
  .question-title,
  .section-title {
    margin: 0 0 0.3em;
    font-size: 1.2em;
    line-height: 1.3;
  }
  .group-title {
    margin: 0.6em 0 0;
    font-size: 1em;
    line-height: 1.3;
  }
  :is(.title, .question-title, .section-title, .group-title) {
    font-weight: 700;
    text-wrap: pretty;
  }
  .lead {
    font-size: 1.1em;
  }
  .panel > .section-title {
    margin: 0;
  }
  .panel p:last-child {
    margin: 0;
  }
  .question {
    margin-block: 2.4em;
    /* Measured by its own text, because that is what a reader enlarges. */
    container-type: inline-size;
  }
  .break > * {
    border-block-start: 2px dashed var(--line);
  }
  .multiples {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.6em 2em;
    align-items: start;
    margin-block: 1em;
  }
  .line {
    display: block;
    inline-size: 100%;
    block-size: 2.4em;
    margin-block-start: 0.3em;
  }
  .line:dir(rtl) {
    transform: scaleX(-1);
  }
  .trend,
  .points,
  .gap {
    fill: none;
    stroke: var(--sayso-bar, var(--accent));
    stroke-width: 2.5px;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .points {
    stroke-width: 8px;
  }
  .gap {
    stroke: var(--line);
    stroke-width: 2px;
    stroke-dasharray: 3 4;
  }
  ul {
    margin: 0 0 0.6em;
    padding-inline-start: 1.2em;
  }
  blockquote {
    margin: 0 0 0.8em;
  }
  details[open] {
    margin-block-end: 1.4em;
  }
  @media (forced-colors: active) {
    .trend,
    .points {
      stroke: Highlight;
    }
    .gap {
      stroke: CanvasText;
    }
  }
  @media print {
    .widget {
      max-inline-size: none;
    }
    .panel,
    blockquote {
      break-inside: avoid;
    }
    summary {
      list-style: none;
      text-decoration: none;
      font-weight: 700;
    }
  }
`;
