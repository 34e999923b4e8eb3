import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/**
 * Adds to the styles of a widget that is drawn already, for a part of it that is loaded late. Lit's own
 * `adoptStyles` would put them in the place of what other late parts have added.
 */
export function addStyles(host: LitElement, ...styles: readonly CSSResult[]): void {
  const root = host.renderRoot as ShadowRoot;
  // Undefined where the browser has none: then each sheet is a <style> of its own, and none takes another's place.
  const { adoptedStyleSheets } = root as Partial<ShadowRoot>;
  const before = adoptedStyleSheets && [...adoptedStyleSheets];
  adoptStyles(root, [...styles]);
  if (before) root.adoptedStyleSheets = [...before, ...root.adoptedStyleSheets];
}
