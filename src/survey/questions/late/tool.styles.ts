import { css } from 'lit';

/** How buttons look that answer, such as those that move, add or remove something. */
export const toolStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .tool {
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    cursor: pointer;
  }
`;
