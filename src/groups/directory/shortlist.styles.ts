import { css } from 'lit';

/** How a resident's own list looks. */
export const shortlistStyles = css`
  .kept {
    margin-block-start: 0.8em;
    padding: 0.6em 1.2em;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
  }
  .kept ul {
    margin: 0;
    padding: 0;
    /* Not "none", at which Safari's screen reader no longer says that it is a list. */
    list-style: '';
  }
  .kept li {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
    border-block-end: 1px solid color-mix(in srgb, var(--line) 45%, transparent);
  }
  .off {
    display: inline-flex;
    flex: none;
    justify-content: center;
    align-items: center;
  }
  .take {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.4em;
    margin-block: 0.4em 0;
  }
  .take a {
    display: inline-flex;
    align-items: center;
  }
  .kept .outcome {
    margin: 0;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
`;
