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
    display: grid;
    justify-items: start;
    gap: 1em;
    padding: 1.1em 1.2em 1.2em;
    border-radius: var(--radius);
    background: var(--tint);
    color: var(--text);
  }
  .field {
    inline-size: 100%;
    min-inline-size: 0;
    scroll-margin-block: 1em;
  }
  .link[aria-disabled] {
    color: var(--quiet);
    text-decoration: none;
    cursor: default;
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
  .fold {
    display: inline-flex;
    align-items: center;
    gap: 0.7em;
  }
  .filters {
    margin-block-start: 0.8em;
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
  /* Cards that are not in sight are neither laid out nor painted, which halves what a letter costs. */
  .cards li {
    min-inline-size: 0;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 25em;
  }
  /* On a phone a card is to fit on the screen: all of what it says is behind its name. */
  @container (inline-size < 24em) {
    .cards .summary {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
    .cards .group {
      padding-block-end: 0.4em;
    }
    .cards :is(.summary, .kinds) {
      margin-block-end: 0.4em;
    }
    .cards .group-name {
      font-size: 1.2em;
    }
    .cards .brief {
      gap: 0.2em;
      padding-block: 0.5em;
    }
    .cards .checked {
      margin-block-start: 0.4em;
    }
  }
  .instead {
    font-weight: 700;
  }
  /* Side by side, the boxes stand on one line, whatever is above or below each. */
  @container (inline-size >= 34em) {
    .search {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0 1em;
    }
    .field {
      display: grid;
      grid-area: 1 / 1 / span 5;
      grid-template-rows: subgrid;
      align-items: end;
    }
    .where,
    .search > .button {
      grid-column: 2;
    }
    .within {
      grid-row: 6 / span 5;
    }
    .search > .button {
      grid-row: 9;
    }
    .what + .button {
      grid-row: 4;
    }
    .field > .hint {
      grid-row: 2;
    }
    .field > .error {
      grid-row: 3;
    }
    .field > .control {
      grid-row: 4;
    }
    .field > .control ~ * {
      grid-row: 5;
      justify-self: start;
    }
  }
  @container (inline-size >= 50em) {
    .search:has(.where) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr) auto;
    }
    .within {
      grid-area: 1 / 3 / span 5;
    }
    .within + .button {
      grid-area: 4 / 4;
    }
    .columns:has(.side) {
      grid-template-columns: 17em 1fr;
    }
    .fold {
      display: none;
    }
    .filters {
      display: block;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .search {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .cards li {
      content-visibility: visible;
    }
    .cards .summary {
      display: block;
    }
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
