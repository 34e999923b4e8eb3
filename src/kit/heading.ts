import { html, type TemplateResult } from 'lit';

/**
 * A heading of a level that the page decides, so that the page's outline has no gap.
 *
 * @param level Anything but 2 to 6 is brought to the nearest of them: the page has its own `<h1>`.
 * @param name Class and part of the heading.
 */
export function heading(level: number, name: string, content: unknown): TemplateResult {
  switch (Math.min(6, Math.max(2, Math.round(level) || 2))) {
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
  }
}
