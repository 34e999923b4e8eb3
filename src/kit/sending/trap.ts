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
 * - Autofill passes it by: it is in no form with anything that is a person's, and says nothing of what browsers and
 *   password managers know of people. Tested in Chromium, which guesses what a field without a label is for (2026), so it
 *   has one; not in Firefox, Safari and password managers. All the more it must cost nobody their answer.
 */
export function setTrap({ renderRoot }: LitElement): void {
  const label = document.createElement('label');
  label.className = 'unseen trap';
  label.setAttribute('aria-hidden', 'true');
  label.append(
    'Topic',
    Object.assign(document.createElement('input'), { autocomplete: 'off', tabIndex: -1 }),
  );
  // Behind what Lit draws. It stays there, since a widget draws the same template each time.
  renderRoot.append(label);
}

/** Whether something is in it. */
export const isSprung = ({ renderRoot }: LitElement): boolean =>
  !!renderRoot.querySelector<HTMLInputElement>('.trap input')?.value;
