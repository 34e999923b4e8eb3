/** The address with these parameters set. */
export function withQuery(url: string, query: Readonly<Record<string, string | number>>): string {
  const changed = new URL(url);
  for (const [name, value] of Object.entries(query)) changed.searchParams.set(name, String(value));
  return changed.href;
}

/** The address with something added to its path. */
export function withPath(url: string, path: string): string {
  const changed = new URL(url);
  changed.pathname = `${changed.pathname.replace(/\/+$/, '')}/${path}`;
  return changed.href;
}

/** Where an interface has its list, if that is not the address itself: its owner may have named the interface. */
export const listAddress = (url: string): string | undefined =>
  /\/services\/?$|\.\w{2,7}$/.test(new URL(url).pathname) ? undefined : withPath(url, 'services');

/** What a page is asked for with: its number, its size, or where to go on. */
const PAGING = ['page', 'per_page', 'offset'];

/** Whether an address says itself which page of a feed it is, or how long its pages are to be. */
export const namesPage = (url: string): boolean => PAGING.some((name) => new URL(url).searchParams.has(name));

/** The address of the feed that a page is one of: what stays the same from page to page. */
export function feedAddress(url: string): string {
  const changed = new URL(url);
  for (const name of PAGING) changed.searchParams.delete(name);
  return changed.href;
}

/**
 * Where a page says that the next one is. Followed on the host and by the protocol that we asked, whatever it names:
 * feeds behind a proxy name the machine behind it, or `http:` on a page that may load `https:` only, and nothing that a
 * feed says leads us elsewhere.
 */
export function nextAddress(
  url: string,
  next: string | undefined,
  cursor: string | undefined,
): string | undefined {
  if (next === undefined) return cursor === undefined ? undefined : withQuery(url, { offset: cursor });
  try {
    const { pathname, search } = new URL(next, url);
    return new URL(pathname + search, url).href;
  } catch {
    return undefined;
  }
}
