import { css } from 'lit';

/** How bars beside numbers look. Shared by every widget that shows results. */
export const barStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.7em;
    margin-block: 0.35em 0.15em;
    border-radius: 0.2em;
    background: var(--tint);
    overflow: hidden;
  }
  .bar.unknown {
    background: none;
    border: 1px dashed var(--line);
  }
  .filled {
    fill: var(--sayso-bar, var(--accent));
  }
  .mark,
  .halo {
    fill: none;
    stroke: currentcolor;
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }
  .halo {
    stroke: var(--surface);
    stroke-width: 7px;
  }
  /* Bars grow in the direction of reading. */
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .bar {
      background: none;
      border: 1px solid CanvasText;
    }
    .filled {
      fill: Highlight;
    }
    .mark {
      stroke: CanvasText;
    }
    .halo {
      stroke: Canvas;
    }
  }
  @media print {
    .bar {
      border: 1px solid var(--line);
    }
  }
`;
