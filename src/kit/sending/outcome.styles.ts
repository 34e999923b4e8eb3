import { css } from 'lit';

/** How the panel looks that says how a sending stands. */
export const outcomeStyles = css`
  .reference {
    font-size: 1.3em;
    font-weight: 700;
    letter-spacing: 0.06em;
  }
  .copy {
    margin-block-start: 1em;
  }
`;
