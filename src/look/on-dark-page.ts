/**
 * Whether the page around an element is dark, told by its text: pages write
 * light text on dark, and only the text's colour reaches a widget.
 *
 * @returns True if the element's own text is lighter than mid-grey.
 */
export function onDarkPage(element: Element): boolean {
  const [red = 0, green = 0, blue = 0] =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  // Perceived lightness, 0 to 255 (ITU-R BT.601 weights).
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140;
}
