import { css } from 'lit';

/**
 * How the map looks, and what Leaflet needs of its own style sheet: written anew, because that one is a file for the
 * page, which does not reach into a shadow root. Directions are those of the earth here: east is right in every
 * language.
 */
export const mapStyles = css`
  .map-part {
    isolation: isolate;
    margin-block: 1em;
  }
  /* Above tiles that stick out: they are not seen, but tools that look for what lies upon what count them. */
  .map-part > :not(.map-box) {
    position: relative;
    z-index: 1;
  }
  .map-part p {
    margin: 0 0 0.5em;
  }
  .by-touch {
    display: none;
  }
  @media (pointer: coarse) {
    .by-mouse {
      display: none;
    }
    .by-touch {
      display: inline;
    }
  }
  .skip {
    margin-inline-start: auto;
  }
  /* Beside the map and not upon it, where they would cover half of it on a small screen. */
  .map-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.5em;
    align-items: center;
  }
  .map-button {
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0.3em 0.9em;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-weight: 700;
    cursor: pointer;
  }
  .map-button:hover {
    border-color: var(--accent);
  }
  .map-box {
    position: relative;
    isolation: isolate;
    overflow: hidden;
    direction: ltr;
    block-size: clamp(13em, 60vh, 26em);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--tint);
    -webkit-tap-highlight-color: transparent;
    /* Two fingers move the map, one scrolls the page. */
    touch-action: pan-x pan-y;
    user-select: none;
    cursor: grab;
  }
  .leaflet-drag-target {
    cursor: grabbing;
  }
  .leaflet-pane,
  .leaflet-pane > svg,
  .leaflet-layer,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-marker-icon {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-overlay-pane {
    z-index: 400;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-pane > svg,
  .leaflet-tile {
    max-inline-size: none;
    max-block-size: none;
    pointer-events: none;
  }
  .leaflet-tile {
    visibility: hidden;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }
  .outline {
    fill: var(--surface);
    fill-opacity: 0.75;
    stroke: var(--line);
  }
  /* Over pictures it is a line and no more. */
  .leaflet-tile-pane:not(:empty) ~ .leaflet-overlay-pane .outline {
    fill-opacity: 0.1;
    stroke: #15191c;
  }
  /* The button is as wide as a finger; its foot is the place. */
  .pin {
    position: absolute;
    left: -22px;
    top: -44px;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    cursor: pointer;
    --pin: #0f5a5e;
    --on-pin: #fff;
  }
  .pin::before,
  .pin span {
    position: absolute;
    left: 6px;
    top: 4px;
    inline-size: 32px;
    block-size: 32px;
  }
  /* A drop, and what is on it. */
  .pin::before {
    content: '';
    border: 2px solid var(--on-pin);
    border-radius: 50% 50% 0;
    outline: 1px solid #15191c;
    background: var(--pin);
    transform: rotate(45deg);
  }
  .pin span {
    display: grid;
    place-items: center;
    color: var(--on-pin);
    font:
      700 16px/1 system-ui,
      sans-serif;
  }
  .pin span::before {
    content: attr(data-sign);
  }
  .pin [data-sign='']::before {
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: var(--on-pin);
  }
  /* A sighted person who comes by keys has no mouse to ask with. */
  .pin:focus-visible::after {
    content: attr(aria-label);
    position: absolute;
    left: 50%;
    top: 100%;
    inline-size: max-content;
    max-inline-size: 200px;
    margin-block-start: 8px;
    padding: 0.2em 0.6em;
    border: 1px solid #15191c;
    border-radius: 4px;
    background: #fff;
    color: #15191c;
    font-size: 14px;
    transform: translateX(-50%);
  }
  .pin.rough {
    --pin: #4d5358;
  }
  .pin.rough::before {
    border-style: dashed;
  }
  .pin:hover {
    --pin: #15191c;
  }
  .pin.chosen-pin {
    --pin: #ffcf33;
    --on-pin: #15191c;
  }
  .pin.chosen-pin::before {
    outline: 3px solid #15191c;
  }
  .pin-place:has(:is(.chosen-pin, :focus-visible)) {
    z-index: 9999 !important;
  }
  .here span {
    position: absolute;
    top: 10px;
    translate: -50%;
    padding: 0.05em 0.6em;
    border: 2px solid #15191c;
    border-radius: 2em;
    background: #fff;
    color: #15191c;
    font-size: 14px;
    font-weight: 700;
    white-space: nowrap;
    pointer-events: none;
  }
  .here span::before {
    content: '';
    position: absolute;
    left: calc(50% - 9px);
    top: -21px;
    inline-size: 18px;
    block-size: 18px;
    border: 4px solid #15191c;
    border-radius: 50%;
    background: #ffcf33;
  }
  .map-owed,
  .map-shown {
    padding: 0.2em 0.6em;
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--quiet);
    font-size: 0.9em;
  }
  .map-owed a {
    background: inherit;
    color: inherit;
  }
  .map-owed {
    margin-block-start: 0.3em;
  }
  .map-chosen {
    margin-block: 0.8em;
    padding: 0.8em 1em 0.3em;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--tint);
    color: var(--text);
  }
  .map-place {
    margin: 0;
    font-size: 1.1em;
  }
  .map-chosen ul {
    margin: 0;
    padding: 0;
    /* Not "none", at which Safari's screen reader no longer says that it is a list. */
    list-style: '';
  }
  .map-chosen li {
    padding-block-end: 0.4em;
  }
  .map-chosen li .link {
    font-weight: 700;
  }
  @media (prefers-reduced-motion: reduce) {
    .leaflet-zoom-anim .leaflet-zoom-animated {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .pin,
    .pin.rough {
      --pin: ButtonFace;
      --on-pin: ButtonText;
      forced-color-adjust: none;
    }
    .pin::before {
      outline-color: ButtonText;
    }
    .pin.chosen-pin {
      --pin: Highlight;
      --on-pin: HighlightText;
    }
    .pin.chosen-pin::before {
      outline-color: Highlight;
    }
    .outline {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  /* Nobody can move paper, and all of it is in the list. */
  @media print {
    .map-part {
      display: none;
    }
  }
`;
