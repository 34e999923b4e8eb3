import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import type { FormContext } from './form-context.js';
import { HEADING } from './form-view.js';
import { nameOf } from './open-form.js';

/** The id of what stands where the form stands. */
export const PLACE = 'contribute-place';

/** Where the form stands, or what came of sending it. */
export const formPlace = (context: FormContext, view: TemplateResult): TemplateResult =>
  html`<section
    class="contribute"
    id=${PLACE}
    part="contribute"
    lang=${context.messages.tag}
    aria-labelledby=${HEADING}
  >
    ${
      // A field of one form must not become a field of another, with what was typed into it.
      keyed(nameOf(context), view)
    }
  </section>`;
