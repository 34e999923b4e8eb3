import { css } from 'lit';

/**
 * How easy read looks: larger, one thing after another, the picture on the side where reading begins and the words
 * beside it. 1.17 is 14 points where the page has 12, the smallest that people with learning disabilities are written to
 * in ("Making written information easier to understand for people with learning disabilities", Department of Health,
 * 2010).
 */
export const readingHelpStyles = css`
  .reading-help {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-end: 1.2em;
  }
  .reading-help .choice {
    background: var(--surface);
  }
  .listen {
    display: inline-flex;
    align-items: center;
    margin-block-end: 0.8em;
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    cursor: pointer;
  }
  .reading-help .listen {
    margin: 0;
  }
  .listen svg {
    flex: none;
    margin-inline-end: 0.5em;
    inline-size: 1.2em;
    block-size: 1.2em;
    fill: currentcolor;
  }
  :host([easy-read]) .widget {
    font-size: calc(1.17 * var(--sayso-font-size, max(1.0625em, 17px)));
  }
  :host([easy-read]) .page {
    container-type: inline-size;
  }
  .easy-picture {
    display: block;
    inline-size: min(8em, 100%);
    block-size: auto;
    aspect-ratio: 1;
    margin-block: 0.4em 0.8em;
    object-fit: contain;
    /* Pictures are drawn for white paper. */
    border-radius: var(--radius);
    background: #fff;
  }
  .easy-picture[hidden] {
    display: none;
  }
  @container (inline-size >= 30em) {
    .question:has(> .easy-picture:not([hidden])) {
      position: relative;
      min-block-size: 9em;
      padding-inline-start: 9.5em;
    }
    /* Out of the fieldset's edge, where it would push the picture down. */
    .question:has(> .easy-picture:not([hidden])) > legend {
      float: left;
      inline-size: 100%;
    }
    legend ~ .easy-picture ~ * {
      clear: both;
    }
    .easy-picture {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: 8em;
      margin: 0;
    }
  }
  @media print {
    .reading-help,
    .listen {
      display: none;
    }
  }
`;
