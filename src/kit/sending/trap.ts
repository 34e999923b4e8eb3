import type { LitElement } from 'lit';

/**
 * Sets a trap for machines: a field that no person fills in, whose answer is flagged for it and stored and thanked like
 * any other.
 *
 * It catches programs that drive a browser and fill in every field, shadow roots included, as those do that are built on
 * Playwright; and no others. Programs that only read the page's source find no field in a widget, and what is posted to
 * an endpoint directly comes past it.
 *
 * - Nobody sees it, and it is too small to be met with a finger. Not `display: none`: most such programs leave that out.
 * - No screen reader reads it out (`aria-hidden`), and no Tab key comes to it.
 * - No browser and no password manager fills it in. It is in no form with anything that they would, and says nothing of
 *   what they know. It has a label because Chromium guesses what a field without one is for (2026).
 */
export function setTrap({ renderRoot }: LitElement): void {
  const label = document.createElement('label');
  label.className = 'unseen trap';
  label.setAttribute('aria-hidden', 'true');
  label.append(
    'Topic',
    Object.assign(document.createElement('input'), { autocomplete: 'off', tabIndex: -1 }),
  );
  // In front of what Lit draws, so that it stays whatever is drawn.
  renderRoot.prepend(label);
}

/** Whether something is in it. */
export const isSprung = ({ renderRoot }: LitElement): boolean =>
  !!renderRoot.querySelector<HTMLInputElement>('.trap input')?.value;
