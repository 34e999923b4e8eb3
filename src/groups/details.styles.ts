import { css } from 'lit';

/** How all of a group looks, below its card's name. */
export const detailsStyles = css`
  .about {
    margin-block-end: 1.2em;
  }
  .about > :last-child {
    margin-block-end: 0;
  }
  .about :is(ul, ol) {
    margin: 0 0 0.6em;
    padding-inline-start: 1.3em;
  }
  .section-title {
    margin: 0 0 0.3em;
    font-size: 1em;
    font-weight: 700;
    line-height: 1.3;
  }
  .contact {
    margin-block-end: 1.2em;
    padding: 0.8em 1em 0.5em;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--tint);
    color: var(--text);
  }
  .contact p {
    margin: 0 0 0.3em;
  }
  .ways {
    margin: 0;
    padding: 0;
    /* Not "none", at which Safari's screen reader no longer says that it is a list. */
    list-style: '';
  }
  .ways li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.8em;
  }
  .ways .who {
    padding-block: 0.3em;
    font-weight: 700;
  }
  .does {
    min-inline-size: min(5.5em, 30%);
  }
  .ways a {
    display: inline-block;
    min-inline-size: 2.75em;
    padding-block: 0.6em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-underline-offset: 0.2em;
  }
  .fact-list a {
    display: inline-block;
    min-inline-size: 2.75em;
    padding-block: 0.6em;
    text-underline-offset: 0.2em;
  }
  .details address {
    font-style: normal;
  }
  address + .line {
    margin-block-start: 0.3em;
  }
  :is(.part, .next) + :is(.part, .line) {
    margin-block-start: 0.6em;
  }
  .details .buttons {
    gap: 0 1.6em;
    align-items: center;
    margin-block-start: 0.6em;
  }
  .checked + .quiet {
    margin-block: 0.3em 0;
  }
  .outcome {
    margin: 0;
    font-weight: 700;
  }
  .url {
    font-weight: 400;
    overflow-wrap: anywhere;
    user-select: all;
  }
  @media print {
    .contact {
      padding: 0;
    }
    .ways a,
    .fact-list a {
      padding-block: 0;
    }
    /* Nobody can press paper. */
    .fact-list a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
    .printed {
      max-inline-size: none;
      font-size: 16pt;
    }
    .icon {
      print-color-adjust: exact;
    }
  }
`;
