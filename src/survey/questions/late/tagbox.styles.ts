import { css } from 'lit';

/** How a long list and the field that shortens it look. */
export const tagboxStyles = css`
  .narrow {
    margin-block-end: 0.75em;
  }
  .narrow label,
  .narrow p {
    display: block;
    margin: 0 0 0.25em;
  }
  .long {
    /* Half a row shows that there are more. */
    max-block-size: 22.6em;
    overflow: auto;
    /* In much enlarged text on a phone, words need the room more. */
    padding: min(0.6em, 2vw);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
`;
