import { css } from 'lit';

/** What only the survey has while it asks. */
export const surveyStyles = css`
  .facts {
    margin-block: 0.4em 0.8em;
  }
  .page > h3,
  section > h3 {
    margin-block: 1em 0;
  }
`;
