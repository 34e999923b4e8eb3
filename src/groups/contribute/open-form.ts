import type { LitElement } from 'lit';

import type { ContributionKind } from '../model/contribute/contribution.js';
import type { ContributionProblem, Entries } from '../model/contribute/entries.js';
import type { Group } from '../model/group.js';

/** Which form it is. */
export interface FormName {
  readonly kind: ContributionKind;
  readonly group?: Group | undefined;
}

export const nameOf = ({ kind, group }: FormName): string => `${kind} ${group?.id ?? ''}`;

/**
 * The one form that is open in a widget, if any.
 *
 * Owns: which it is, what stands in its fields, what is wrong with that, and what had focus before it opened.
 * Does not own: how it is drawn, or what becomes of it.
 */
export class OpenForm {
  name: FormName | undefined;
  entries: Entries = {};
  problems: readonly ContributionProblem[] = [];
  readonly #host: LitElement;
  #opener: HTMLElement | undefined;
  /** What was typed into forms that another one took the place of. */
  readonly #drafts = new Map<string, Entries>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  is(name: FormName): boolean {
    return !!this.name && nameOf(this.name) === nameOf(name);
  }

  /** Opens one with what was typed into it before, and with these entries. */
  open(name: FormName, entries: Entries, opener?: HTMLElement): void {
    this.entries = { ...(this.is(name) ? this.entries : this.#drafts.get(nameOf(name))), ...entries };
    this.name = name;
    this.problems = [];
    this.#opener = opener ?? ((this.#host.shadowRoot?.activeElement ?? undefined) as HTMLElement | undefined);
  }

  /** Puts what was typed aside, for when this form is opened again. */
  putAside(): void {
    if (this.name) this.#drafts.set(nameOf(this.name), this.entries);
  }

  /** Empties the form. */
  clear(): void {
    if (this.name) this.#drafts.delete(nameOf(this.name));
    this.entries = {};
    this.problems = [];
  }

  /**
   * Closes it, empty, and gives focus back.
   *
   * @param id Of what stands where the form stood.
   */
  close(id: string): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const form = root.getElementById(id);
    // Some browsers focus no button that is pressed: then it is what stands before the form.
    const [before] = [...root.querySelectorAll<HTMLElement>('button, a[href]')]
      .filter((each) => form && each.compareDocumentPosition(form) === Node.DOCUMENT_POSITION_FOLLOWING)
      .reverse();
    (this.#opener?.isConnected ? this.#opener : before)?.focus();
    this.clear();
    this.name = this.#opener = undefined;
  }
}
