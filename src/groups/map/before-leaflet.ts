/**
 * While Leaflet 1.9 loads, it tries out whether a string can become an `<svg>`, for the flag in its attribution, which
 * we do not show. A page with Trusted Types refuses that by an error, and there would be no map. So for as long as
 * Leaflet takes to run, which is before anything else can, such a string becomes nothing.
 *
 * To be imported before Leaflet; delete it with Leaflet 2, which does not ask.
 */
const NAME = 'createElement';
const HTML = 'http://www.w3.org/1999/xhtml';
const own = Object.getOwnPropertyDescriptor(document, NAME);

Object.defineProperty(document, NAME, {
  configurable: true,
  value: (name: string) =>
    Object.defineProperty(document.createElementNS(HTML, name), 'innerHTML', { set: () => undefined }),
});

/** Puts things back: to be called as soon as Leaflet has run. */
export function afterLeaflet(): void {
  if (own) Object.defineProperty(document, NAME, own);
  else Reflect.deleteProperty(document, NAME);
}
