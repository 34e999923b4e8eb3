import { css } from 'lit';

/** How the forms by which people do something about a group look, besides what every form has. */
export const contributeStyles = css`
  .contribute {
    max-inline-size: 36em;
    margin-block: 1.6em 1.2em;
    padding-block-start: 1.2em;
    border-block-start: 2px solid var(--line);
    scroll-margin-block: 1em;
    overflow-wrap: anywhere;
  }
  .contribute :is(.form-title, .interest-title) {
    margin-block: 0 0.25em;
    font-size: 1.3em;
    line-height: 1.25;
    scroll-margin-block: 1em;
  }
  .contribute :is(.panel, .problems) > :is(h3, h4) {
    margin-block: 0 0.25em;
    font-size: 1.3em;
    line-height: 1.25;
  }
  .contribute .question {
    margin-block: 1.6em;
  }
  /* A full stop belongs at the end of the words, whatever the direction of the page. */
  .contribute .choice span {
    unicode-bidi: plaintext;
  }
  .contribute .subject {
    font-weight: 700;
  }
  .contribute .personal {
    padding-block-start: 0.6em;
    margin-block: 2em 1.2em;
    /* No box, which would leave no room for the boxes in it where text is large. */
    border-block-start: 2px solid var(--line);
  }
  .contribute .personal > legend {
    padding-inline-end: 0.4em;
    margin-block-end: 0;
  }
  .contribute .personal .question {
    margin-block: 1.1em;
  }
  .contribute .personal .label {
    font-size: 1em;
  }
  .contribute .privacy a,
  .contribute .way {
    display: inline-block;
    padding-block: 0.6em;
  }
  .contribute .way {
    font-weight: 700;
  }
  .contribute .buttons {
    gap: 0.8em 1em;
    margin-block-start: 1.6em;
  }
  .interests {
    margin: 0;
    padding: 0;
    /* Not "none", at which Safari's screen reader no longer says that it is a list. */
    list-style: '';
  }
  .interest {
    padding-block: 1em;
    border-block-start: 1px solid var(--line);
  }
  .interest-activity {
    margin: 0 0 0.25em;
    font-size: 1.1em;
  }
  .interest p {
    margin: 0 0 0.25em;
  }
  .contribute .interest .buttons {
    margin-block-start: 0.6em;
  }
`;
