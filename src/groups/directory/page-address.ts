import type { Param } from '../model/finding/criteria-params.js';

/** A fragment by which the page itself finds its way, as `#/about` and `#!about` do, is no place for us. */
const isRouters = (fragment: string): boolean => /^[/!]/.test(fragment);

/** The pieces of a query or fragment, as they are written. */
const pieces = (text: string): string[] => text.split('&').filter(Boolean);

/** What stands behind the mark that a query or a fragment begins with. */
const behind = (marked: string): string => marked.slice(1);

const nameOf = (piece: string): string => new URLSearchParams(piece).keys().next().value ?? '';

const isOurs = (prefix: string) => (piece: string) => piece.includes('=') && nameOf(piece).startsWith(prefix);

/** As few signs changed as an address allows, because people read these. */
const written = ([name, value]: Param): string =>
  [name, value].map((each) => encodeURIComponent(each).replace(/%20/g, '+').replace(/%3A/gi, ':')).join('=');

/**
 * The parameters whose names begin with a prefix: those of the fragment, else those of the query, where a page that
 * links to a directory may write them.
 */
export function readAddress(address: string, prefix: string): Param[] {
  const { hash, search } = new URL(address);
  const fragment = isRouters(behind(hash)) ? '' : behind(hash);
  const own = [fragment, behind(search)].map((text) => pieces(text).filter(isOurs(prefix)));
  const [here = []] = own.filter(({ length }) => length);
  return [...new URLSearchParams(here.join('&'))];
}

/**
 * The address with other parameters of that prefix: in the fragment, which is never sent to a server and so tells
 * nobody what was looked for; in the query only where the page finds its own way by the fragment. What belongs to the
 * page, or to another directory on it, stays as it is written.
 */
export function writeAddress(address: string, prefix: string, params: readonly Param[]): string {
  const url = new URL(address);
  const others = (text: string): string[] => pieces(text).filter((piece) => !isOurs(prefix)(piece));
  const ours = params.map(written);
  const query = others(behind(url.search));
  if (isRouters(behind(url.hash))) {
    url.search = [...query, ...ours].join('&');
    return url.href;
  }
  url.search = query.join('&');
  const rest = others(behind(url.hash));
  // A piece without a value is an anchor, which would be none with anything behind it.
  const kept = ours.length ? rest.filter((piece) => piece.includes('=')) : rest;
  url.hash = [...kept, ...ours].join('&');
  // A lone "#" would lead to the top of the page.
  return url.href.replace(/#$/, '');
}
