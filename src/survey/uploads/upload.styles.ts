import { css } from 'lit';

/** How files that were chosen look, and the field for a signature. */
export const uploadStyles = css`
  .files {
    display: grid;
    gap: 0.5em;
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 0.75em;
    padding: 0.5em 0.8em;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    overflow-wrap: anywhere;
  }
  .file:is(.failed, .refused) {
    border-color: var(--error);
  }
  .file progress {
    flex: 1 1 6em;
    accent-color: var(--accent);
  }
  .choose-file label,
  .signature label {
    display: block;
    margin-block-end: 0.4em;
  }
  .choose-file input {
    max-inline-size: 100%;
  }
  .signature canvas {
    display: block;
    inline-size: 100%;
    max-inline-size: 37.5em;
    aspect-ratio: 3;
    margin-block-end: 0.6em;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: #fff;
    /* A finger draws, and does not scroll. */
    touch-action: none;
  }
`;
