import { html, nothing, type TemplateResult } from 'lit';

import { errorLine } from '../../../kit/error-line.js';
import type { DirectoryContext } from './directory-context.js';

/** Miles that one may be ready to go. */
const DISTANCES = [0.5, 1, 2, 5, 10, 20];

/** Browsers tell where they are to no page that came without encryption. */
const canLocate = (): boolean => isSecureContext && 'geolocation' in navigator;

/** What, and near where. Letters have their effect at once, a place when it is submitted. */
export function searchForm(context: DirectoryContext): TemplateResult {
  const { messages, directory } = context;
  const { search } = directory;
  return html`<form
    class="search"
    part="search"
    role="search"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      void directory.submit();
    }}
  >
    <div class="field what">
      <label class="label" for="what">${messages.what}</label>
      <p class="hint" id="what-hint">${messages.whatHint}</p>
      <input
        class="control"
        id="what"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        aria-describedby="what-hint"
        .value=${search.draft.text}
        @input=${({ target }: Event) => search.type((target as HTMLInputElement).value)}
      />
    </div>
    ${search.by.distance ? placeFields(context) : nothing}
    <button class="button" part="search-button">${messages.search}</button>
  </form>`;
}

function placeFields({ messages, directory }: DirectoryContext): TemplateResult {
  const { place, search } = directory;
  const { within } = search.draft;
  const problem =
    place.problem &&
    {
      'not-found': messages.placeUnknown(place.sought),
      'not-covered': messages.placeNotCovered,
      unreachable: messages.placeUnreachable,
      missing: messages.placeMissing,
      refused: messages.locationRefused,
      unknown: messages.locationUnknown,
    }[place.problem];
  return html`<div class="field where ${problem ? 'failed' : ''}">
      <label class="label" for="place">${messages.place}</label>
      <p class="hint" id="place-hint">${messages.placeHint}</p>
      ${problem ? errorLine('place', messages.errorPrefix, problem) : nothing}
      <input
        class="control"
        id="place"
        autocomplete="postal-code"
        spellcheck="false"
        enterkeyhint="search"
        aria-describedby="place-hint ${problem ? 'place-error' : ''}"
        aria-invalid=${problem ? 'true' : nothing}
        .value=${place.typed}
        @input=${({ target }: Event) => place.type((target as HTMLInputElement).value)}
      />
      ${
        canLocate()
          ? html`<button
              type="button"
              class="link"
              aria-disabled=${place.looking ? 'true' : nothing}
              @click=${() => {
                if (!place.looking) void directory.locate(messages.myLocation);
              }}
            >
              ${place.looking ? messages.lookingForPlace : messages.useMyLocation}
            </button>`
          : place.looking
            ? html`<p class="hint">${messages.lookingForPlace}</p>`
            : nothing
      }
    </div>
    <div class="field within">
      <label class="label" for="within">${messages.howFar}</label>
      <select
        class="control"
        id="within"
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          search.fill({ within: value ? Number(value) : undefined });
        }}
      >
        <option value="" ?selected=${within === undefined}>${messages.anyDistance}</option>
        ${DISTANCES.map(
          (miles) =>
            html`<option value=${miles} ?selected=${within === miles}>
              ${messages.withinMiles(miles)}
            </option>`,
        )}
      </select>
    </div>`;
}
