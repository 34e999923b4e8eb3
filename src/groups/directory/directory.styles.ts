import { css } from 'lit';

/** How a directory lays out its search, its filters and its list. */
export const directoryStyles = css`
  /* The widget is measured by the room that there is, so a page that asks how wide it would like to be is told here. */
  :host {
    min-inline-size: 0;
  }
  .widget {
    max-inline-size: var(--sayso-measure, 64em);
    container-type: inline-size;
    contain-intrinsic-inline-size: 64em;
  }
  .title {
    font-size: 1.6em;
    margin-block-end: 0.6em;
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 1em;
    padding: 1.1em 1.2em 1.2em;
    border-radius: var(--radius);
    background: var(--tint);
    color: var(--text);
  }
  .field {
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  .within {
    flex: 1 1 9em;
  }
  .search .label {
    font-size: 1.05em;
    margin-block-end: 0.1em;
  }
  .search .hint {
    margin-block-end: 0.3em;
  }
  .error {
    color: var(--error);
    font-weight: 700;
    margin-block-end: 0.3em;
  }
  .failed {
    padding-inline-start: 1em;
    border-inline-start: 5px solid var(--error);
  }
  .failed .control {
    border-color: var(--error);
  }
  .columns {
    display: grid;
    gap: 1.4em;
    margin-block-start: 1.4em;
  }
  .side,
  .results {
    min-inline-size: 0;
  }
  .fold::after {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 0.7em;
    border: solid currentcolor;
    border-width: 0 0.13em 0.13em 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .fold[aria-expanded='true']::after {
    transform: translateY(25%) rotate(225deg);
  }
  .folded {
    display: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: 0.4em 1em;
    margin-block-end: 0.8em;
  }
  .count {
    margin: 0;
    font-size: 1.3em;
  }
  #heading {
    scroll-margin-block: 1em;
  }
  .named {
    display: grid;
    gap: 0.8em;
    justify-items: start;
  }
  .named > .cards {
    inline-size: 100%;
    margin: 0;
  }
  .section {
    margin: 1.6em 0 0.3em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .sort {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.6em;
    min-inline-size: 0;
    max-inline-size: 100%;
    margin: 0;
  }
  .sort .control {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .cards {
    display: grid;
    gap: 1em;
    margin: 0 0 1.2em;
    padding: 0;
    /* Not "none", at which Safari's screen reader no longer says that it is a list. */
    list-style: '';
  }
  .cards li {
    min-inline-size: 0;
  }
  .instead {
    font-weight: 700;
  }
  @container (inline-size >= 34em) {
    .what:not(:has(~ .failed)) {
      flex: 5 1 12em;
    }
    .where:not(.failed) {
      flex: 4 1 10em;
    }
    .within {
      flex-grow: 3;
    }
  }
  @container (inline-size >= 50em) {
    .columns:has(.side) {
      grid-template-columns: 17em 1fr;
    }
    .fold {
      display: none;
    }
    .folded {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .search {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .search,
    .side,
    .sort,
    .more {
      display: none;
    }
    .columns:has(.side) {
      grid-template-columns: 1fr;
    }
  }
`;
