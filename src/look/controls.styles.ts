import { css } from 'lit';

/** How fields, choices and buttons look. Shared by every widget that asks something. */
export const controlStyles = css`
  input,
  select,
  textarea,
  button {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  .control,
  .choice {
    min-block-size: 2.75em;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
  }
  .control {
    /* What is typed has its own direction; an empty field keeps the page's. */
    unicode-bidi: plaintext;
    display: block;
    inline-size: 100%;
    padding: 0.5em 0.7em;
  }
  textarea.control {
    resize: vertical;
  }
  input[type='color'].control {
    padding: 0.2em;
    inline-size: 5em;
  }
  .short {
    max-inline-size: 12em;
  }
  .choices {
    display: grid;
    gap: 0.5em;
  }
  .choice {
    display: flex;
    align-items: start;
    gap: 0.75em;
    padding: 0.6em 0.8em;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    /* Beside the first line, however high the lines of its script are. */
    margin-block: calc(0.5lh - 0.7em);
    accent-color: var(--accent);
    cursor: inherit;
  }
  .choice:hover {
    border-color: var(--accent);
  }
  .chosen {
    border-color: var(--accent);
    background: var(--tint);
  }
  .choice.off {
    cursor: default;
    border-style: dashed;
  }
  .reveal {
    margin-inline-start: 1em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--line);
  }
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .dates label {
    display: block;
  }
  .dates .control {
    inline-size: 4em;
  }
  .dates .year {
    inline-size: 6em;
  }
  .button {
    min-block-size: 2.75em;
    padding: 0.55em 1.5em;
    border: 2px solid transparent;
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
    cursor: pointer;
  }
  .button.second {
    border-color: currentcolor;
    background: transparent;
    color: inherit;
  }
  .link {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: 0.4em 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1em;
    margin-block-start: 1.6em;
  }
`;
