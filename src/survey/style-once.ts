import type { CSSResult, LitElement } from 'lit';

import { addStyles } from '../kit/add-styles.js';

/** The styles that each widget has already. */
const styled = new WeakMap<LitElement, Set<CSSResult>>();

/** Adds to a survey's styles those that it has not got yet, however many definitions it reads. */
export function styleOnce(host: LitElement, styles: readonly CSSResult[]): void {
  const has = styled.get(host) ?? new Set<CSSResult>();
  styled.set(host, has);
  const news = [...new Set(styles)].filter((each) => !has.has(each));
  for (const each of news) has.add(each);
  addStyles(host, ...news);
}
