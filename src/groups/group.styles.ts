import { css } from 'lit';

/** How one group looks: a name, what is in the way of going, and the facts by which one decides. */
export const groupStyles = css`
  :is(p, dt, dd, h2, h3, h4, h5, h6, button) {
    unicode-bidi: plaintext;
    /* Of its own direction, but on the side of its neighbours. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :focus-visible {
    outline: 3px solid var(--sayso-focus-ring, #15191c);
    box-shadow: 0 0 0 6px var(--sayso-focus, #ffcf33);
  }
  .group {
    padding: 0.5em 1em 0.9em;
    border: 1px solid color-mix(in srgb, var(--line) 45%, transparent);
    border-block-start: 4px solid var(--accent);
    border-radius: var(--radius);
  }
  :is(.paused, .ended).group {
    border-block-start-color: var(--line);
  }
  .group-name {
    margin: 0;
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: pretty;
  }
  .name {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 2.1154em;
    min-inline-size: 2.1154em;
    padding: 0.4em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .name:hover {
    text-decoration-thickness: 0.16em;
  }
  /* As wide as the card, so that a thumb finds it anywhere in its line. */
  .name[aria-expanded] {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.8em;
    inline-size: 100%;
  }
  .name[aria-expanded]::after {
    margin-inline-end: 0.2em;
  }
  :is(.name, .fold)[aria-expanded]::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 0.13em 0.13em 0;
    transform: translateY(-25%) rotate(45deg);
  }
  :is(.name, .fold)[aria-expanded='true']::after {
    transform: translateY(25%) rotate(225deg);
  }
  .kinds {
    margin: 0 0 0.5em;
    color: var(--quiet);
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin: 0 0 0.7em;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.15em 0.7em 0.15em 0.5em;
    border: 2px solid var(--error);
    border-radius: 2em;
    color: var(--error);
    font-weight: 700;
  }
  .badge.ended {
    border-color: var(--line);
    color: var(--quiet);
  }
  .notice {
    margin: 0 0 0.9em;
    padding: 0.6em 0.9em;
    border: 1px solid var(--line);
    border-inline-start: 6px solid var(--accent);
    border-radius: var(--radius);
  }
  .summary {
    margin: 0 0 0.9em;
  }
  .fact-list {
    /* Measured by its own text, because that is what a reader enlarges. */
    container-type: inline-size;
    display: grid;
    gap: 0.6em 0;
    margin: 0;
    padding: 0.9em 0;
    border-block: 1px solid color-mix(in srgb, var(--line) 45%, transparent);
    color: inherit;
  }
  .fact {
    display: grid;
    grid-template-columns: 7.8em 1fr;
    align-items: baseline;
    gap: 0 0.8em;
  }
  .fact-list dt {
    position: relative;
    padding-inline-start: 1.75em;
    color: var(--quiet);
  }
  .fact-list dd {
    min-inline-size: 0;
    margin: 0;
  }
  .line {
    display: block;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .line + .line {
    margin-block-start: 0.15em;
  }
  .quiet,
  .miles {
    color: var(--quiet);
  }
  .next {
    display: block;
    inline-size: fit-content;
    margin-block: 0.35em 0.15em;
    padding: 0.1em 0.6em;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
  }
  .next:first-child {
    margin-block-start: 0;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .fact-list .icon {
    position: absolute;
    inset-inline-start: 0;
    color: var(--accent);
  }
  .checked {
    display: flex;
    gap: 0.4em;
    margin: 0.7em 0 0;
    color: var(--quiet);
    font-size: 0.95em;
  }
  .checked.old {
    font-weight: 700;
  }
  mark {
    padding-inline: 0.1em;
    border-radius: 0.15em;
    background: var(--tint);
    color: var(--text);
    font-weight: 700;
  }
  /* On a phone, where each in its own line takes fewer of them. */
  @container (inline-size < 19em) {
    .fact {
      grid-template-columns: 1fr;
    }
    .fact-list dt:not(:has(.icon)) {
      padding-inline-start: 0;
    }
    /* In short, what fits beside its name stands there: a card is a line or two shorter. No box lies on another, as a
       float would, of whose colours nobody could tell. */
    .brief .fact {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.6em;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline: 4px solid Highlight;
      outline-offset: 3px;
    }
    .badge {
      border-color: CanvasText;
    }
    .icon {
      stroke: CanvasText;
    }
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
  @media print {
    :focus-visible {
      outline: 0;
      box-shadow: none;
    }
    .group {
      break-inside: avoid;
    }
    :is(.count, .section, .group-name) {
      break-after: avoid;
    }
    .name {
      padding: 0;
      text-decoration: none;
    }
    .next {
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
    }
    .name[aria-expanded]::after {
      content: none;
    }
  }
`;
