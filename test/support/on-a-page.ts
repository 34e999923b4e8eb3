import type { LitElement } from 'lit';

import type { WidgetUnderTest } from '../contracts/widget-under-test.js';

/** A widget on the page, in a place of its own. */
export interface Placed<E extends LitElement> {
  readonly widget: E;
  readonly place: HTMLElement;
}

const places = new Set<HTMLElement>();

/** An empty place on the page. `clearPage` takes it away again, with all that is in it. */
export function newPlace(): HTMLElement {
  const place = document.createElement('div');
  places.add(place);
  document.body.append(place);
  return place;
}

/** Puts a widget on the page. `clearPage` takes it away again. */
export async function onAPage<E extends LitElement>({ ready }: WidgetUnderTest<E>): Promise<Placed<E>> {
  const place = newPlace();
  return { widget: await ready(place), place };
}

/** Takes away every widget that a test put on the page. */
export function clearPage(): void {
  for (const place of places) place.remove();
  places.clear();
}

/**
 * Makes the page look different until the function that is returned is called.
 *
 * @param css A style sheet of the page's.
 * @param attributes Of the `<html>` element.
 */
export function dressPage(css: string, attributes: Readonly<Record<string, string>> = {}): () => void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  const root = document.documentElement;
  const before = Object.keys(attributes).map((name) => [name, root.getAttribute(name)] as const);
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  return () => {
    sheet.remove();
    for (const [name, value] of before) {
      if (value === null) root.removeAttribute(name);
      else root.setAttribute(name, value);
    }
  };
}
