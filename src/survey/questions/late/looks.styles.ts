import { css } from 'lit';

/** How boxes for words besides an answer look, and headings that fold away what is below them. */
export const looksStyles = css`
  .added {
    margin-block-start: 1em;
  }
  .added > label {
    display: block;
    margin-block-end: 0.25em;
  }
  .fold {
    margin-block: 1em;
    border-block-end: 1px solid var(--line);
  }
  .fold > h3 {
    margin: 0;
    font-size: 1.2em;
  }
  .entry .fold > h3 {
    font-size: 1.05em;
  }
  .folder {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    cursor: pointer;
  }
  .folder > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* The same in both directions of writing: down where it is folded, up where it is not. */
  .folder::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  .folder[aria-expanded='true']::before {
    transform: translateY(0.1em) rotate(225deg);
  }
  .folded > :first-child,
  .folded > :first-child > .question:first-child {
    margin-block-start: 0.6em;
  }
  @media print {
    .folded[hidden] {
      display: block;
      content-visibility: visible;
    }
    .folder::before {
      display: none;
    }
  }
`;
