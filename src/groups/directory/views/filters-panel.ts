import { html, nothing, type TemplateResult } from 'lit';

import type { DirectoryContext } from './directory-context.js';

/** The place of the filters: beside the list where there is room, and else folded behind a button until they are asked for. */
export function filtersPanel(context: DirectoryContext): TemplateResult | typeof nothing {
  const { messages, more, filtersOpen, onFilters } = context;
  const has = more?.hasFilters(context);
  if (has === false) return nothing;
  return html`<div class="side">
    <button
      type="button"
      class="button second fold"
      aria-expanded=${filtersOpen ? 'true' : 'false'}
      aria-controls="filters"
      @click=${onFilters}
    >
      ${messages.showFilters(more?.chosenOf(context).length ?? 0)}
    </button>
    <div class="filters ${filtersOpen ? '' : 'folded'}" id="filters">
      ${has ? more!.filtersView(context) : html`<p class="hint">${messages.fetchingFilters}</p>`}
    </div>
  </div>`;
}
