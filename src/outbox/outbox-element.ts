import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import type { Delivery } from '../delivery/delivery.js';
import { LatePart } from '../kit/late-part.js';
import { hostStyles } from '../look/host.styles.js';
import { onDarkPage } from '../look/on-dark-page.js';
import { lookOut } from './look-out.js';
import { emptyStyles } from './outbox.styles.js';

/**
 * What of a resident's answers this device still keeps, why, and what can be done about it. Put it on any page of the
 * site, such as below the header: it shows nothing, takes no room and loads next to nothing while nothing waits.
 *
 * It says of each what was answered and when, and never what: that is shown only once somebody asks for it, as others
 * may use the same device.
 *
 * @tagname sayso-outbox
 * @summary "2 answers are waiting to be sent": what has not arrived yet, to send, to keep or to delete.
 *
 * @slot help - How to reach a person. Shown where an endpoint has refused answers.
 *
 * @fires {SaysoOutboxChangedEvent} sayso-outbox-changed - How many wait, or were refused, has changed.
 *
 * @csspart outbox - Everything that the widget shows.
 * @csspart title - How many answers wait.
 * @csspart send - The button that sends them now.
 * @csspart answer - One of them: what it answers, when it was given, why it waits and what can be done.
 * @csspart answer-title - What it answers.
 * @csspart reason - Why it waits.
 * @csspart reference - The receipt code, once it has arrived.
 * @csspart question - The question before deleting.
 *
 * @cssprop [--sayso-font=inherit] - Font family.
 * @cssprop [--sayso-font-size=max(1.0625em, 17px)] - Size that everything else is measured by.
 * @cssprop [--sayso-text=#15191c] - Text in controls, and everywhere if set by the page.
 * @cssprop [--sayso-quiet=#4d5358] - When something was answered, and hints.
 * @cssprop [--sayso-accent=#0f5a5e] - The button and the panel's border.
 * @cssprop [--sayso-on-accent=#fff] - Text on the accent.
 * @cssprop [--sayso-error=#b3122a] - What was refused, and the question before deleting.
 * @cssprop [--sayso-line=#767c82] - Lines between answers.
 * @cssprop [--sayso-surface=#fff] - Background of the field to copy from.
 * @cssprop [--sayso-focus=#ffcf33] - Outer ring of the focus.
 * @cssprop [--sayso-focus-ring=#15191c] - Inner ring of the focus.
 * @cssprop [--sayso-radius=0.5em] - Roundness of corners.
 * @cssprop [--sayso-measure=40em] - Greatest width.
 */
export class OutboxElement extends LitElement {
  static override styles = [hostStyles, emptyStyles];

  // Decorators would cost every page a third of a kilobyte.
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    delivery: { attribute: false },
    shown: { type: Boolean, reflect: true },
  };

  /** Level of the heading, 2 to 6. */
  headingLevel = 2;

  /** Whose answers are shown. The default is the page's shared outbox; a test or a preview may hand in its own. */
  delivery: Delivery | undefined;

  /** Set while something is shown: for a page that puts something around it. */
  shown = false;

  #dark = false;
  #life = new AbortController();

  readonly #late = new LatePart(this, () =>
    import('./outbox-panel.js').then(({ outboxPanel }) => outboxPanel(this)),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark = onDarkPage(this);
    this.#life = new AbortController();
    if (!this.#late.part) lookOut(this.#life.signal, () => this.#found());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
  }

  protected override willUpdate(): void {
    if (this.delivery && !this.#late.part) this.#found();
    this.shown = !!this.#late.part?.isFilled;
  }

  protected override render(): TemplateResult {
    const panel = this.#late.part;
    const tag = panel?.language ?? nothing;
    // From the first update on, as what comes with its words is not read out.
    return html`<p class="unseen" role="status" lang=${tag}>${panel?.status ?? ''}</p>
      ${
        panel && this.shown
          ? html`<div
              class="widget ${this.#dark ? 'dark' : ''}"
              part="outbox"
              lang=${tag}
              dir=${panel.direction ?? nothing}
            >
              ${panel.view()}
            </div>`
          : ''
      }`;
  }

  /** From now on the panel looks for itself. */
  #found(): void {
    this.#life.abort();
    this.#late.show();
  }
}
