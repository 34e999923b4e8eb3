import { css } from 'lit';

/** How mistakes look, above the form and at the question. Nobody sees them before Send or Continue was pressed. */
export const problemStyles = css`
  .error,
  .hint.over,
  .problems {
    color: var(--error);
    font-weight: 700;
  }
  .problems {
    padding: 1.1em 1.2em;
    margin-block-end: 1.6em;
    border: 3px solid var(--error);
    border-radius: var(--radius);
  }
  .problems h2 {
    font-size: 1.3em;
    margin: 0;
  }
  .problems a {
    display: inline-block;
    padding-block: 0.6em;
  }
  .problems ul {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
  /* A legend sits on its fieldset's edge, where a bar beside it would begin too low. */
  .failed > legend {
    float: inline-start;
    inline-size: 100%;
  }
  .failed > legend + * {
    clear: both;
  }
  .failed {
    padding-inline-start: 1em;
    border-inline-start: 5px solid var(--error);
  }
  .failed .control,
  .failed .choice {
    border-color: var(--error);
  }
  .problems:focus {
    outline: 3px solid var(--sayso-focus-ring, #15191c);
    box-shadow: 0 0 0 6px var(--sayso-focus, #ffcf33);
  }
  @media (forced-colors: active) {
    .problems:focus {
      outline: 4px solid Highlight;
      outline-offset: 3px;
    }
  }
`;
