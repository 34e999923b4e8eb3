import { html, nothing, type TemplateResult } from 'lit';

import { heading } from '../../../kit/heading.js';
import { countWords } from '../../../language/number-words.js';
import { groupCountWords } from '../../language/fact-words.js';
import type { SortOrder } from '../../model/finding/criteria.js';
import type { FoundGroup, FoundList } from '../../model/finding/found.js';
import { highlight } from '../../model/finding/highlight.js';
import { cardView } from '../../views/card-view.js';
import type { DirectoryController } from '../directory-controller.js';
import { merged } from '../change-criteria.js';
import { type ListName } from '../search-controller.js';
import type { DirectoryContext } from './directory-context.js';

/** How many groups there are, in words. */
export function howMany({ search }: DirectoryController, messages: DirectoryContext['messages']): string {
  const { groups = [], anywhere = [] } = search.found ?? {};
  const count = groups.length + anywhere.length;
  return count ? groupCountWords(count, messages) : messages.noneFit;
}

/** How many groups there are, the groups, and the ways to more or fewer of them. */
export function resultsView(context: DirectoryContext): TemplateResult {
  const { messages, directory, level, more } = context;
  const { search, source } = directory;
  const { groups, anywhere, instead } = search.found!;
  const { criteria } = search;
  const count = groups.length + anywhere.length;
  const inSections = anywhere.length > 0 && groups.length > 0 && criteria.near !== undefined;
  const partly = source.state.kind === 'read' && source.state.partly;
  return html`<section class="results" part="results" aria-labelledby="heading">
    <div class="bar">
      ${heading(level + 1, 'count', html`<span id="heading" tabindex="-1">${howMany(directory, messages)}</span>`)}
      ${count > 1 ? sortView(context) : nothing}
    </div>
    ${more?.askingView(context) ?? nothing}
    ${partly ? html`<p class="notice">${messages.partly}</p>` : nothing}
    ${
      instead !== undefined && count
        ? html`<p class="instead">${messages.showingInstead(criteria.text, instead)}</p>`
        : nothing
    }
    ${more?.chosenView(context) ?? nothing} ${count ? (more?.mapView(context) ?? nothing) : nothing}
    ${more?.meantView(context) ?? nothing} ${count ? nothing : (more?.noneView(context) ?? nothing)}
    ${
      groups.length
        ? html`${inSections ? heading(level + 2, 'section', messages.near(criteria.near.label)) : nothing}
          ${criteria.near ? html`<p class="hint">${messages.straightLine}</p>` : nothing}
          ${cardsView('groups', groups, context, level + (inSections ? 3 : 2))}`
        : nothing
    }
    ${
      anywhere.length
        ? html`${heading(level + 2, 'section', messages.anywhere)}
            <p class="hint">${messages.anywhereHint}</p>
            ${cardsView('anywhere', anywhere, context, level + 3)}`
        : nothing
    }
    ${more?.unsaidView(context) ?? nothing} ${more?.contributeView(context) ?? nothing}
  </section>`;
}

/**
 * As many groups of a list as are to be drawn, with a way to the next.
 *
 * @param level Of the heading of each: one more than that of the heading above them.
 */
export function cardsView(
  list: ListName,
  groups: FoundList,
  context: DirectoryContext,
  level: number,
): TemplateResult {
  const { messages, directory, more } = context;
  const shown = directory.search.shown(list);
  const left = groups.length - shown;
  return html`${cardList(list, groups.slice(0, shown), context, level)}
  ${
    left > 0
      ? html`<button
            type="button"
            class="button second more"
            @click=${() => void directory.list.showMore(list)}
          >
            ${messages.showMore(countWords(Math.min(left, directory.search.perPage)))}</button
          >${more?.notPrintedView(left) ?? nothing}`
      : nothing
  }`;
}

/**
 * Cards, each with its name as a heading.
 *
 * @param level Of that heading: one more than that of the heading above them.
 */
export function cardList(
  list: ListName,
  groups: readonly FoundGroup[],
  { directory, card }: DirectoryContext,
  level: number,
): TemplateResult {
  const { words } = directory.search.found!;
  // In one piece, as what holds a name may lay out its children apart.
  const mark = (text: string): unknown =>
    html`<span
      >${highlight(text, words).map(({ text: part, hit }) => (hit ? html`<mark>${part}</mark>` : part))}</span
    >`;
  const context = {
    ...card,
    level,
    ...(words.length && !directory.named.length && { highlight: mark }),
  };
  return html`<ul class="cards" data-list=${list}>
    ${groups.map((found) => html`<li>${cardView(wholeOf(found, directory), context)}</li>`)}
  </ul>`;
}

/** What was found, with all that is known of it by now. */
function wholeOf(found: FoundGroup, directory: DirectoryController): FoundGroup {
  const group = directory.whole.of(found.group);
  return group === found.group ? found : { group, miles: found.miles, next: found.next };
}

/** In which order. Where nothing else was chosen, the first of them is what one gets. */
function sortView({ messages, directory }: DirectoryContext): TemplateResult {
  const { text, near, sort } = directory.search.criteria;
  const orders: readonly SortOrder[] = [
    ...(text.trim() ? (['best'] as const) : []),
    ...(near ? (['nearest'] as const) : []),
    ...(['next', 'name', 'checked'] as const),
  ];
  const current = orders.includes(sort) ? sort : orders[0];
  return html`<p class="sort">
    <label for="sort">${messages.sortBy}</label>
    <select
      class="control"
      id="sort"
      @change=${({ target }: Event) => {
        const chosen = (target as HTMLSelectElement).value as SortOrder;
        directory.change((from) => merged(from, { sort: chosen === orders[0] ? 'best' : chosen }));
      }}
    >
      ${orders.map(
        (order) =>
          html`<option value=${order} ?selected=${order === current}>${messages.sort[order]}</option>`,
      )}
    </select>
  </p>`;
}
