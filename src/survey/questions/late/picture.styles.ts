import { css } from 'lit';

/** How pictures look, alone and in choices. */
export const pictureStyles = css`
  .picture img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--radius);
  }
  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(max(9em, 30%), 100%), 1fr));
    gap: 0.75em;
  }
  .pictures .choice {
    flex-wrap: wrap;
    align-content: start;
  }
  .pictures img {
    order: -1;
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: contain;
    border-radius: var(--radius);
    background: var(--surface);
  }
  .pictures .choice span {
    flex: 1;
  }
`;
