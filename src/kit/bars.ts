import { html, svg, type TemplateResult } from 'lit';

const within = (percent: number): number => Math.min(100, Math.max(0, percent));

/**
 * A bar beside a number, for those who see it: the number itself is in words next to it, so that a screen reader
 * has nothing to miss. Its length is an attribute, because a strict page's policy refuses style attributes.
 *
 * @param percent How much of the width it fills; undefined where the number is hidden.
 * @param mark Where to draw a line across, in percent: something to compare with.
 */
export const bar = (percent: number | undefined, mark?: number): TemplateResult =>
  html`<svg
    class="bar ${percent === undefined ? 'unknown' : ''}"
    aria-hidden="true"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
  >
    ${percent ? svg`<rect class="filled" width=${within(percent)} height="10" />` : ''}
    ${
      mark === undefined
        ? ''
        : ['halo', 'mark'].map((name) => svg`<path class=${name} d="M${within(mark)} 0v10" />`)
    }
  </svg>`;
