import { css } from 'lit';

/** How a list that is put in order looks. */
export const rankingStyles = css`
  .ranking {
    display: grid;
    gap: 0.5em;
    margin: 0 0 0.75em;
    padding: 0;
    list-style: none;
    counter-reset: place;
  }
  .ranking li {
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
  /* What cannot be moved looks like every other answer that cannot be changed. */
  .ranking li:has(> .tools:empty) {
    border-style: dashed;
  }
  ol.ranking li {
    counter-increment: place;
  }
  .ranked {
    display: flex;
    gap: 0.4em;
    flex: 1 1 8em;
  }
  /* In a narrow list each row's buttons stand below its words, whatever the words are: then this is as wide as the row. */
  ol .ranked {
    flex-basis: calc((26em - 100%) * 999);
    min-inline-size: min(8em, 100%);
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
`;
