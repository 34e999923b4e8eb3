import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import { dayOf } from '../language/date-words.js';
import { LanguageController } from '../language/language-controller.js';
import { formStyles } from '../look/form.styles.js';
import { hostStyles } from '../look/host.styles.js';
import { onDarkPage } from '../look/on-dark-page.js';
import { powerCatalogues } from './language/catalogues.js';
import { powerEnGb } from './language/en-gb.js';
import type { PowerLabel } from './model/power.js';
import { readPowerLabel } from './model/read-power-label.js';
import { powerLabelView } from './power-label-view.js';
import { powerLabelStyles } from './power-label.styles.js';
import { reportPowerLabel } from './report-power-label.js';

/** `hear-by` of `hearBy`: what a field is called as an attribute. */
const attributeOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * How much say residents have in what a page is about, for a page to put before
 * anything: a meeting, a plan, a survey of somebody else's.
 *
 * Once the day in `hear-by` has passed, the label says that it is overdue. That
 * cannot be switched off: a promise that could be hidden would be none.
 *
 * @tagname sayso-power-label
 * @summary How much say residents have: told, asked, deciding together, or deciding.
 *
 * @slot - Shown until the label is there, and if it cannot be used.
 *
 * @csspart power-label - Everything that the label shows.
 *
 * @cssprop [--sayso-font=inherit] - Font family.
 * @cssprop [--sayso-font-size=max(1.0625em, 17px)] - Size that everything else is measured by.
 * @cssprop [--sayso-text=#15191c] - Text on the tint, and everywhere if set by the page.
 * @cssprop [--sayso-accent=#0f5a5e] - The steps up to where residents are.
 * @cssprop [--sayso-line=#767c82] - Outlines of the other steps.
 * @cssprop [--sayso-tint=#e9f2f1] - Background of the step where residents are.
 * @cssprop [--sayso-error=#b3122a] - A promise that is overdue.
 * @cssprop [--sayso-focus=#ffcf33] - Outer ring of the focus.
 * @cssprop [--sayso-focus-ring=#15191c] - Inner ring of the focus.
 * @cssprop [--sayso-radius=0.5em] - Roundness of corners.
 * @cssprop [--sayso-measure=40em] - Greatest width.
 */
export class PowerLabelElement extends LitElement {
  static override styles = [hostStyles, formStyles, powerLabelStyles];

  // Decorators would cost every page a third of a kilobyte.
  static override properties: PropertyDeclarations = {
    level: {},
    open: {},
    decidedBy: { attribute: 'decided-by' },
    hearBy: { attribute: 'hear-by' },
    label: { attribute: false },
    now: { attribute: false },
  };

  /** How much of the decision lies with residents: `telling`, `asking`, `deciding-together` or `you-decide`. Required. */
  level = '';

  /** What can still be changed, in the page's language. */
  open = '';

  /** Who takes the decision, in the page's language. */
  decidedBy = '';

  /** The day by which residents will hear what came of it, as `2027-01-31`. */
  hearBy = '';

  /** The label as an object, whose texts may be in several languages. Wins over the attributes. */
  label: PowerLabel | undefined;

  /** The clock. A test or a story may hand in its own. */
  now = (): Date => new Date();

  #dark = false;
  #read: PowerLabel | undefined;

  readonly #language = new LanguageController(this, { fallback: powerEnGb, catalogues: powerCatalogues });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark = onDarkPage(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (
      this.hasUpdated &&
      !['level', 'open', 'decidedBy', 'hearBy', 'label'].some((name) => changed.has(name as 'level'))
    )
      return;
    const { level, open, decidedBy, hearBy } = this;
    const { label, issues } = readPowerLabel(this.label ?? { level, open, decidedBy, hearBy });
    this.#read = label;
    reportPowerLabel(this, issues, this.label ? (field) => `label.${field}` : attributeOf);
  }

  protected override render(): TemplateResult {
    const { messages, tag } = this.#language;
    const label = this.#read;
    return html`<slot ?hidden=${label}></slot> ${
        label
          ? html`<div
              class="widget ${this.#dark ? 'dark' : ''}"
              lang=${messages.tag}
              dir=${messages.direction ?? nothing}
            >
              ${powerLabelView({ label, messages, language: tag, today: dayOf(this.now()), headingLevel: 2 })}
            </div>`
          : ''
      }`;
  }
}
