import { css } from 'lit';

/** While nothing waits there is no box: not even a gap between what the page puts before it and after. */
export const emptyStyles = css`
  :host(:not([shown])) {
    display: contents;
  }
`;

/** How the list of what waits looks. */
export const outboxStyles = css`
  .panel {
    margin-block-end: 0;
  }
  .panel > :last-child {
    margin-block-end: 0;
  }
  .title {
    margin-block: 0 0.4em;
    font-size: 1.3em;
  }
  .answers {
    margin: 1em 0 0;
    padding: 0;
    list-style: none;
  }
  .answers > li {
    padding-block: 0.9em;
    border-block-start: 1px solid var(--line);
  }
  .answers > li:last-child {
    padding-block-end: 0;
  }
  .panel .answer-title {
    margin-block: 0;
    font-size: 1.1em;
  }
  .reason {
    font-weight: 700;
  }
  .refused .reason,
  .ask .label {
    color: var(--error);
  }
  .given p {
    margin-block: 0.4em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
  }
  .buttons {
    margin-block-start: 0.8em;
  }
`;
