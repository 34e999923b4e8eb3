import { css } from 'lit';

/** How files that were chosen look, and the field for a signature. */
export const uploadStyles = css`
  .files {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  .file:is(.failed, .refused) > :first-child {
    color: var(--error);
    font-weight: 700;
  }
  /* A file that failed is no question that did. */
  .file.failed {
    padding-inline-start: 0.8em;
    border-inline-start-width: 2px;
  }
  .file progress {
    flex: 1 1 6em;
    min-inline-size: 0;
    accent-color: var(--accent);
  }
  .signature label {
    display: block;
    margin-block-end: 0.4em;
  }
  /*
   * The browser's own button says what it does in the browser's language, and "No file chosen" where those that were are
   * listed above. So it lies unseen over ours: what is dropped on that falls on it.
   */
  .choose-file {
    position: relative;
    inline-size: fit-content;
    font-weight: 700;
  }
  .choice.choose-file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  .signature canvas {
    display: block;
    inline-size: 100%;
    aspect-ratio: 3;
    margin-block-end: 0.6em;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: #fff;
    /* A finger draws, and does not scroll. */
    touch-action: none;
  }
  .failed .signature canvas {
    border-color: var(--error);
  }
`;
