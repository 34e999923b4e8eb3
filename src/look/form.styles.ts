import { css } from 'lit';

/** How forms look around their controls: headings, legends, hints, focus. Shared by every widget. */
export const formStyles = css`
  h2,
  h3,
  legend,
  .label {
    margin: 0;
    padding: 0;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: pretty;
  }
  h2 {
    font-size: 1.6em;
    margin-block-end: 0.25em;
  }
  h3 {
    font-size: 1.3em;
  }
  legend,
  .label {
    display: block;
    font-size: 1.2em;
    margin-block-end: 0.5em;
  }
  p {
    margin: 0 0 0.6em;
  }
  p,
  li,
  legend,
  label,
  h2,
  h3,
  dt,
  dd,
  button {
    unicode-bidi: plaintext;
    /* Of its own direction, but on the side of its neighbours. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* WebKit puts the mark of an item on the side where its words begin: from right to left, out of sight on the far left. */
  li:has(> bdi) {
    unicode-bidi: isolate;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .question {
    margin-block: 2.2em;
    scroll-margin-block: 1em;
  }
  /* Painted apart: among 500 questions a ring that comes or goes would have the whole form looked through, 1.5 ms. */
  fieldset.question {
    isolation: isolate;
  }
  .hint,
  .optional,
  .facts {
    color: var(--quiet);
  }
  .control + .hint {
    margin-block-start: 0.6em;
  }
  .optional {
    font-weight: 400;
    font-size: 0.85em;
  }
  summary {
    display: list-item;
    min-block-size: 2.75em;
    padding-block: 0.6em;
    inline-size: fit-content;
    /* Lines after the first begin below the words, not below the marker. */
    margin-inline-start: 1.1em;
    list-style-position: outside;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  details {
    margin-block-end: 0.4em;
  }
  details > :not(summary) {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--line);
  }
  a {
    color: inherit;
  }
  .panel {
    padding: 1.1em 1.2em;
    margin-block-end: 1.6em;
    border: 3px solid var(--accent);
    border-inline-start-width: 10px;
    border-radius: var(--radius);
  }
  .panel h3 {
    margin-block: 1em 0.25em;
  }
  .panel.warn {
    border-color: var(--error);
  }
  :focus-visible,
  .choice:focus-within {
    outline: 3px solid var(--sayso-focus-ring, #15191c);
    outline-offset: 0;
    box-shadow: 0 0 0 6px var(--sayso-focus, #ffcf33);
  }
  .choice :focus-visible {
    outline: 0;
    box-shadow: none;
  }
  [tabindex='-1']:focus {
    outline: 0;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    .chosen {
      outline: 2px solid Highlight;
    }
    .choice.off {
      color: GrayText;
    }
    :focus-visible,
    .choice:focus-within {
      outline: 4px solid Highlight;
      outline-offset: 3px;
    }
  }
  @media print {
    .button,
    .link {
      display: none;
    }
  }
`;
