import { css } from 'lit';

/** How a number field and its slider stand side by side. */
export const sliderStyles = css`
  .slider {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .slider .control {
    inline-size: 6em;
  }
  .slider [type='range'] {
    flex: 1 1 12em;
    min-inline-size: 0;
    min-block-size: 2.75em;
    accent-color: var(--accent);
  }
  .ends {
    container-type: inline-size;
  }
  .ends > div {
    display: grid;
    gap: 0.6em 1em;
  }
  .ends label {
    min-inline-size: 3em;
  }
  @container (inline-size >= 30em) {
    .ends > div {
      grid-template-columns: auto auto 1fr;
      align-items: center;
    }
    .ends .slider {
      display: contents;
    }
  }
  .slider .unset {
    opacity: 0.7;
  }
`;
