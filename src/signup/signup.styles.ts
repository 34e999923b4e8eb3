import { css } from 'lit';

/** What only the sign-up form has: a link close to the box whose consequences it explains. */
export const signupStyles = css`
  .privacy {
    margin-block-start: -1.6em;
  }
  .privacy a {
    display: inline-block;
    padding-block: 0.7em;
  }
`;
