/**
 * Lays out also what is not in sight, in the shadow roots that there are: of the rest, axe-core cannot tell what lies
 * over what. Knows nothing outside itself, so that it can be handed to a page.
 */
export function layOutAll(): void {
  const page = window as { laysOut?: CSSStyleSheet };
  page.laysOut ??= new CSSStyleSheet();
  page.laysOut.replaceSync('* { content-visibility: visible !important; }');
  for (const { shadowRoot } of document.querySelectorAll('*')) {
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(page.laysOut))
      shadowRoot.adoptedStyleSheets.push(page.laysOut);
  }
}
