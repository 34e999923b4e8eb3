import { css } from 'lit';

/** How a list that is put in order looks. */
export const rankingStyles = css`
  .ranking {
    display: grid;
    grid-template-columns: 1fr auto auto auto;
    gap: 0.5em 0.4em;
    margin: 0 0 0.75em;
    padding: 0;
    list-style: none;
    counter-reset: place;
    container-type: inline-size;
  }
  .ranking li {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 0.75em;
    padding: 0.5em 0.8em;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
  }
  ol.ranking li {
    counter-increment: place;
  }
  .ranked {
    display: flex;
    gap: 0.4em;
    flex: 1 1 8em;
  }
  /* On a phone a row's buttons stand below its words, whatever the words are. */
  ol .ranked {
    flex-basis: 100%;
  }
  ol .ranked::before {
    content: counter(place) '.';
    flex: none;
    font-weight: 700;
  }
  .ranking .tools:empty {
    display: none;
  }
  .part {
    margin-block: 0.6em 0.4em;
    font-weight: 700;
  }
  @container (inline-size >= 28em) {
    ol .ranked {
      flex-basis: 8em;
    }
    /* Each kind of button in a column of its own, so that none is where another one was a row before. */
    @supports (grid-template-columns: subgrid) {
      ol.ranking li {
        display: grid;
        grid-template-columns: subgrid;
      }
      ol .tools {
        display: contents;
      }
      .up {
        grid-column: 2;
      }
      .down {
        grid-column: 3;
      }
      .out {
        grid-column: 4;
      }
    }
  }
`;
