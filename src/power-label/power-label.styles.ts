import { css } from 'lit';

/** How the power label looks: a ladder that rises, beside its words or above them where there is room. */
export const powerLabelStyles = css`
  .power {
    margin-block-end: 2em;
    padding-inline-start: 1em;
    border-inline-start: 6px solid var(--accent);
  }
  * + .power {
    margin-block-start: 1.2em;
  }
  .power > h3 {
    margin-block-end: 0.25em;
  }
  /* Has no width of its own, which in a row of boxes leaves it that of the words around. */
  .room {
    container-type: inline-size;
  }
  .ladder {
    display: grid;
    gap: 0.15em;
    margin: 0 0 1em;
    padding: 0;
    /* Not "none", at which Safari's screen reader no longer says that it is a list. */
    list-style: '';
  }
  .ladder li {
    display: flex;
    align-items: center;
    gap: 0.7em;
    padding: 0.3em 0.6em;
    border: 2px solid transparent;
    border-radius: var(--radius);
  }
  .ladder .here {
    border-color: var(--accent);
    background: var(--tint);
    color: var(--text);
    font-weight: 700;
  }
  .ladder svg {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    padding: 1px;
    overflow: visible;
  }
  rect {
    fill: none;
    stroke: var(--line);
    stroke-width: 2px;
  }
  :is(.passed, .here) rect {
    fill: var(--accent);
    stroke: var(--accent);
  }
  .power dl {
    margin: 0 0 0.4em;
  }
  .power dt {
    font-weight: 700;
  }
  .power dd {
    margin: 0 0 0.6em;
  }
  .power .late {
    padding-inline-start: 0.7em;
    border-inline-start: 5px solid var(--error);
    color: var(--error);
    font-weight: 700;
  }
  @container (min-width: 30em) {
    .ladder {
      grid-template-columns: repeat(4, 1fr);
      gap: 0.4em;
    }
    .ladder li {
      flex-direction: column;
      align-items: stretch;
      gap: 0.4em;
      padding: 0.5em;
      line-height: 1.25;
    }
    .ladder svg {
      inline-size: 100%;
      block-size: 2.5em;
    }
    .room dl {
      display: grid;
      margin-block-end: 1em;
      grid-template-columns: minmax(10em, 2fr) 3fr;
      gap: 0.4em 1em;
    }
    .room dd {
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    /* Where a transparent border would be seen. */
    .ladder li {
      border-color: Canvas;
    }
    .ladder .here {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
    rect {
      stroke: CanvasText;
    }
    :is(.passed, .here) rect {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
