import { css } from 'lit';

/** How filters look, and what comes of them. */
export const moreDirectoryStyles = css`
  .apply {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1.2em;
    margin-block: 0.4em 0.6em;
  }
  .filter {
    margin: 0;
    border-block-start: 1px solid color-mix(in srgb, var(--line) 45%, transparent);
  }
  .filter summary {
    font-weight: 700;
    text-decoration: none;
    inline-size: auto;
  }
  .filter summary:hover {
    text-decoration: underline;
  }
  .filter > fieldset {
    padding: 0 0 0.8em;
    border: 0;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 2.75em;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--accent);
    cursor: inherit;
  }
  .option.none {
    color: var(--quiet);
  }
  .options + .link,
  .options ~ .hint {
    margin-block: 0.2em 0;
  }
  .age {
    padding-block: 0.8em;
    border-block: 1px solid color-mix(in srgb, var(--line) 45%, transparent);
  }
  .age .label {
    font-size: 1em;
    margin-block-end: 0;
  }
  .age .hint {
    margin-block-end: 0.3em;
  }
  .age .control {
    max-inline-size: 6em;
  }
  .narrowed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.8em;
    margin-block-end: 1em;
  }
  .narrowed p {
    margin: 0;
  }
  .tags,
  .ways-out {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    /* Not "none", at which Safari's screen reader no longer says that it is a list. */
    list-style: '';
  }
  .ways-out {
    margin-block-end: 1.2em;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 2.75em;
    padding: 0.3em 1em;
    border: 2px solid var(--accent);
    border-radius: 2em;
    background: var(--tint);
    color: var(--text);
    cursor: pointer;
  }
  .tag:hover {
    text-decoration: underline;
  }
  .asking {
    min-block-size: 1lh;
  }
  .for-map {
    margin-block-end: 0.8em;
  }
  .contribute-panel {
    margin-block-start: 1.6em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid color-mix(in srgb, var(--line) 45%, transparent);
  }
  .keep {
    margin: 0.3em 0 -0.4em;
  }
  .shortlist {
    margin-block-start: 1.2em;
  }
  .unsaid {
    margin-block-start: 1.2em;
  }
  .unsaid > .section {
    margin-block: 0 0.8em;
    font-size: 1em;
  }
  @container (inline-size >= 24em) and (inline-size < 50em) {
    .options {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(12em, 1fr));
      gap: 0 1em;
    }
  }
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: block;
      margin: 0.5em 0 0;
      font-weight: 700;
    }
    /* What was looked for, as words. */
    .tags li + li::before {
      content: '· ';
    }
    .tag {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font-weight: 700;
    }
    .tag .icon,
    .narrowed > button,
    .unsaid,
    .keep,
    .meant,
    .for-map,
    .contribute-panel,
    .shortlist,
    .interests {
      display: none;
    }
  }
`;
