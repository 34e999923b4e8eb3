import { css } from 'lit';

/** What only the poll has while it asks: the question as its title, and a scale. */
export const pollStyles = css`
  /* One size for the question, whether it is asked or has been. */
  h2 {
    font-size: 1.35em;
    margin-block-end: 0.5em;
  }
  #choice > legend {
    font-size: 1em;
    margin: 0;
  }
  form > .question {
    margin-block-start: 0.6em;
  }
  /* Not the widget itself: on a page that lays its parts out in a row it would have no width. */
  .room {
    container-type: inline-size;
  }
  .steps {
    display: grid;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }
  /* Side by side where all of them fit: a scale that wraps is no line, and of more than five each word would. */
  @container (min-inline-size: 34em) {
    .steps:not(:has(:nth-child(6))) {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    .steps:not(:has(:nth-child(6))) .choice {
      flex-direction: column;
      align-items: center;
      gap: 0.3em;
      text-align: center;
    }
  }
`;
