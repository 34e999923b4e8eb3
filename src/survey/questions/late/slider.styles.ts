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
  /* On one line, whatever stands below the slider. */
  .slider > :is(.control, .sliding) {
    align-self: flex-start;
  }
  .slider .sliding {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .slider [type='range'] {
    inline-size: 100%;
    margin-inline: 0;
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
  .slider .marks {
    display: flex;
    font-size: 0.9em;
    text-align: center;
  }
  /* The middle of each is at its number: those at the ends have half as much room, on one side of theirs. */
  .slider .marks > * {
    flex: 1 1 0;
    min-inline-size: 0;
    padding-inline: 0.2em;
  }
  .slider .marks > :is(:first-child, :last-child) {
    flex-grow: 0.5;
    padding-inline: 0;
  }
  .slider .marks > :first-child {
    text-align: start;
  }
  .slider .marks > :last-child {
    text-align: end;
  }
  .slider .unset {
    opacity: 0.7;
  }
`;
