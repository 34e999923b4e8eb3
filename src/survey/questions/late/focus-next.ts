import { LitElement } from 'lit';

const CONTROL = ':is(input, select, textarea, button):enabled';

/**
 * After the next drawing, focuses the first of these that is there: itself, or the first control inside of it. What was
 * pressed may be gone by then, or be another's.
 */
export function focusNext(event: Event, ...ids: readonly string[]): void {
  const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
  const { host } = root;
  if (!(host instanceof LitElement)) return;
  void host.updateComplete.then(() => {
    const found = ids.map((id) => root.getElementById(id)).find((each) => each);
    const at = found?.matches(`${CONTROL}, [tabindex]`) ? found : found?.querySelector<HTMLElement>(CONTROL);
    at?.focus();
  });
}
