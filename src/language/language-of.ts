/**
 * The language that an element's surroundings are in: the nearest `lang`,
 * looked for through shadow roots too.
 *
 * @returns A BCP 47 tag, or an empty string where the page names none or one that is none.
 */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const named: Element | null = at.closest('[lang]');
    if (named) return canonical(named.getAttribute('lang')!);
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** Many pages write "en_GB", on which `Intl` would throw. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0]!;
  } catch {
    return '';
  }
}
