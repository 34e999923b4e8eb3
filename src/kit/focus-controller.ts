import type { LitElement, ReactiveController } from 'lit';

/** What can be focused to answer a question. A tool is a button that answers, such as one that moves something up. */
const CONTROLS = ':is(input, select, textarea, .tool):enabled';

export interface FocusOptions {
  /** The id of what gets focus where what had it is gone: `heading` unless told otherwise. */
  readonly fallback?: string;
  /** Selector of what focus is looked after in, where that is only a part of the widget. */
  readonly among?: string;
}

/** Where focus goes after the next render. */
interface Next {
  readonly id: string;
  readonly control: boolean;
  readonly block?: ScrollLogicalPosition;
}

/**
 * Moves focus inside a widget's shadow root, where links and labels of the page do not reach.
 *
 * Owns: where focus goes after the next render, and that it never goes nowhere.
 * Does not own: when a widget has come to another step.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  readonly #fallback: string;
  readonly #among: string;
  #next: Next | undefined;
  #held: Element | null = null;

  constructor(host: LitElement, { fallback = 'heading', among = '*' }: FocusOptions = {}) {
    this.#host = host;
    this.#fallback = fallback;
    this.#among = among;
    host.addController(this);
  }

  /**
   * After the next render: to the element with this id, such as a heading.
   *
   * @param block Where in sight it is to be; `nearest` moves nothing that is in sight already.
   */
  toElement(id: string, block?: ScrollLogicalPosition): void {
    this.#next = { id, control: false, ...(block && { block }) };
  }

  /** After the next render: to the control with this id, or to the first one inside of what has it. */
  toControl(id: string): void {
    this.#next = { id, control: true };
  }

  /** Now: to the control with this id, or to the first one inside of what has it. False if nothing here has it. */
  focusControl(id: string): boolean {
    const found = (this.#host.renderRoot as ShadowRoot).getElementById(id);
    if (!found) return false;
    const control = found.matches(CONTROLS)
      ? found
      : // Among radios the chosen one, which is where Tab would lead and where the arrows go on from.
        (found.querySelector<HTMLElement>('[type=radio]:checked:enabled') ??
        found.querySelector<HTMLElement>(CONTROLS));
    // What is folded away is unfolded, as for the browser's own search.
    found.dispatchEvent(new Event('beforematch', { bubbles: true }));
    // The legend or label too should be in sight, and what is wrong, or the field is met without its question.
    (found.closest('.question') ?? found.closest('.field') ?? found).scrollIntoView({ block: 'start' });
    control?.focus({ preventScroll: true });
    return true;
  }

  hostUpdate(): void {
    const active = this.#host.shadowRoot?.activeElement;
    this.#held = active?.closest(this.#among) ? active : null;
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    // A button that goes, such as "Try again now", would leave focus nowhere.
    const lost = this.#held && !root.contains(this.#held);
    const next: Next | undefined = this.#next ?? (lost ? { id: this.#fallback, control: false } : undefined);
    this.#next = undefined;
    if (!next) return;
    if (next.control) {
      this.focusControl(next.id);
      return;
    }
    const element = root.getElementById(next.id);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: next.block ?? 'start' });
  }
}
