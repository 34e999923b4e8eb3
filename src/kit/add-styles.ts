import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/**
 * Adds to the styles of a widget that is drawn already, for a part of it that is loaded late. Lit's own
 * `adoptStyles` would put them in the place of what other late parts have added.
 */
export function addStyles(host: LitElement, ...styles: readonly CSSResult[]): void {
  const root = host.renderRoot as ShadowRoot;
  const before = [...root.adoptedStyleSheets];
  adoptStyles(root, [...styles]);
  root.adoptedStyleSheets = [...before, ...root.adoptedStyleSheets];
}
