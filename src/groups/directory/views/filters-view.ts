import { html, type LitElement, nothing, type TemplateResult } from 'lit';

import { errorLine } from '../../../kit/error-line.js';
import { countWords } from '../../../language/number-words.js';
import type { MoreDirectoryMessages } from '../../language/more-directory-messages.js';
import type { Filter, OptionCounts } from '../../model/finding/criteria.js';
import { westernDigits } from '../../model/western-digits.js';
import { filterWords, optionWords } from './chosen-words.js';
import type { DirectoryContext } from './directory-context.js';

/** How many options of a filter are shown at first. One more than these is shown, too: a button takes as much room. */
const FEW = 7;

/** How many filters are unfolded at first: what, which day, and at what time. */
const UNFOLDED = 3;

const OLDEST = 120;

/** Whether the groups say anything by which one could filter; undefined while that is not known. */
export const hasFilters = ({ directory }: DirectoryContext): boolean | undefined => {
  const { finder, by } = directory.search;
  return finder?.filtersRead ? finder.filters.length > 0 || by.age : undefined;
};

/**
 * The form of filters: only those that the groups say something about. Each option stays in its place, also where it
 * would give no group for now: what is under somebody's hand must not go away.
 *
 * Owns: which filters show all of their options, and what was typed that is no age. Does not own: what is chosen.
 */
export class FilterFields {
  readonly #host: LitElement;
  readonly #unfolded = new Set<string>();
  /** As they were when typing began: each letter would have to wait for new ones. */
  #counts: OptionCounts | undefined;
  /** What was typed that is no age, and in the place of which. */
  #wrong: { readonly typed: string; readonly age: number | undefined } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  view(context: DirectoryContext, words: MoreDirectoryMessages): TemplateResult {
    const { directory, auto } = context;
    const { finder, found, typing, by } = directory.search;
    if (!typing) this.#counts = found?.counts;
    const filters = finder?.filters ?? [];
    return html`<form
      aria-label=${words.filters}
      part="filters"
      @submit=${(event: Event) => {
        event.preventDefault();
        if (this.#wrongAge(context) === undefined) void directory.submit();
        else directory.focus.toControl('age');
        this.#host.requestUpdate();
      }}
    >
      ${
        auto
          ? html`<p class="hint">${words.updatesAsYouChoose}</p>`
          : html`<p class="apply"><button class="button">${words.apply}</button></p>`
      }
      ${filters.map((filter, at) => this.#filter(filter, at < UNFOLDED, context, words))}
      ${by.age ? this.#ageField(context, words) : nothing}
      <p class="apply"><button class="button">${words.apply}</button></p>
    </form>`;
  }

  #filter(
    filter: Filter,
    unfolded: boolean,
    context: DirectoryContext,
    words: MoreDirectoryMessages,
  ): TemplateResult {
    const { key, options, kind, unsaid } = filter;
    const { search } = context.directory;
    const ticked = search.draft.chosen[key] ?? [];
    const counts = this.#counts?.get(key);
    const all = this.#unfolded.has(key) || options.length <= FEW + 1;
    const shown = all ? options : options.filter(({ id }, at) => at < FEW || ticked.includes(id));
    const name = filterWords(filter, words);
    return html`<details class="filter" ?open=${unfolded || ticked.length > 0}>
      <summary>${name}${ticked.length ? ` (${ticked.length})` : ''}</summary>
      <fieldset>
        <legend class="unseen">${name}</legend>
        <div class="options ${kind}">
          ${shown.map(
            ({ id, ...option }) =>
              html`<label class="option ${counts?.get(id) ? '' : 'none'}">
                <input
                  type="checkbox"
                  .checked=${ticked.includes(id)}
                  @change=${({ target }: Event) =>
                    context.directory.tick(key, id, (target as HTMLInputElement).checked)}
                />
                <span
                  >${words.option(
                    optionWords(filter, { id, ...option }, words, context),
                    countWords(counts?.get(id) ?? 0),
                  )}</span
                >
              </label>`,
          )}
        </div>
        ${
          all
            ? nothing
            : html`<button
                type="button"
                class="link"
                @click=${(event: Event) => void this.#showAll(key, event)}
              >
                ${words.showMoreOptions(options.length - shown.length)}
              </button>`
        }
        ${unsaid ? html`<p class="hint">${words.unsaid(unsaid, countWords(unsaid))}</p>` : nothing}
      </fieldset>
    </details>`;
  }

  /** The button goes, so focus moves to the first option that it brought. */
  async #showAll(key: string, { target }: Event): Promise<void> {
    const options = (target as HTMLElement).parentElement;
    this.#unfolded.add(key);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    options?.querySelectorAll<HTMLElement>('input')[FEW]?.focus();
  }

  /** What was typed that is no age, unless another has been set meanwhile, as by going back. */
  #wrongAge({ directory }: DirectoryContext): string | undefined {
    return this.#wrong?.age === directory.search.draft.age ? this.#wrong?.typed : undefined;
  }

  #ageField(context: DirectoryContext, words: MoreDirectoryMessages): TemplateResult {
    const { age } = context.directory.search.draft;
    const wrong = this.#wrongAge(context);
    const isWrong = wrong !== undefined;
    return html`<div class="age ${isWrong ? 'failed' : ''}">
      <label class="label" for="age">${words.age}</label>
      <p class="hint" id="age-hint">${words.ageHint}</p>
      ${isWrong ? errorLine('age', context.messages.errorPrefix, words.ageWrong(OLDEST)) : nothing}
      <input
        class="control"
        id="age"
        inputmode="numeric"
        autocomplete="off"
        aria-describedby="age-hint ${isWrong ? 'age-error' : ''}"
        aria-invalid=${isWrong ? 'true' : nothing}
        .value=${wrong ?? String(age ?? '')}
        @change=${({ target }: Event) =>
          this.#setAge(westernDigits((target as HTMLInputElement).value.trim()), context)}
      />
    </div>`;
  }

  #setAge(typed: string, { directory }: DirectoryContext): void {
    const { search } = directory;
    const isAge = !typed || (/^\d+$/.test(typed) && Number(typed) <= OLDEST);
    this.#wrong = isAge ? undefined : { typed, age: search.draft.age };
    this.#host.requestUpdate();
    if (!isAge) return;
    search.fill({ age: typed ? Number(typed) : undefined });
    directory.filled();
  }
}
