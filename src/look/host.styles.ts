import { css } from 'lit';

/**
 * What every widget's host needs, and the tokens with their defaults.
 *
 * Sizes are in `em` from one font size, because a page's `rem` may be 10 px.
 * Inherited text properties that would make a form unreadable are put back;
 * the page's font, colour and direction are kept.
 *
 * A page sets a token on the tag or on any ancestor:
 * `sayso-survey { --sayso-accent: #005eb8; }`
 */
export const hostStyles = css`
  /* Spacing here, where a reader's own "* { letter-spacing: … !important }" still wins (WCAG 2.2, 1.4.12). */
  :host {
    display: block;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* The rest on an element of ours, because a page's rule for its own elements beats a :host rule. */
  .widget {
    font-family: var(--sayso-font, inherit);
    font-size: var(--sayso-font-size, max(1.0625em, 17px));
    font-style: normal;
    font-weight: 400;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: anywhere;
    color: var(--sayso-text, inherit);
    --accent: var(--sayso-accent, #0f5a5e);
    --on-accent: var(--sayso-on-accent, #fff);
    --error: var(--sayso-error, #b3122a);
    --quiet: var(--sayso-quiet, #4d5358);
    --line: var(--sayso-line, #767c82);
    --surface: var(--sayso-surface, #fff);
    --tint: var(--sayso-tint, #e9f2f1);
    --text: var(--sayso-text, #15191c);
    --radius: var(--sayso-radius, 0.5em);
    max-inline-size: var(--sayso-measure, 40em);
  }
  /* Nastaliq letters stand on one another, high above the line and deep below it: also in headings and buttons. */
  .widget.widget :lang(ur) {
    line-height: 2.1;
  }
  /* The page's own text is light, so the page is dark. */
  .widget.dark {
    --accent: var(--sayso-accent, #7fd1c7);
    --on-accent: var(--sayso-on-accent, #06201f);
    --error: var(--sayso-error, #ff9d9d);
    --quiet: var(--sayso-quiet, #c3c9ce);
    --line: var(--sayso-line, #9aa3aa);
    --surface: var(--sayso-surface, #15191c);
    --tint: var(--sayso-tint, #23383a);
    --text: var(--sayso-text, #f4f6f7);
    color-scheme: dark;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
