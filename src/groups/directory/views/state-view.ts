import { html, type TemplateResult } from 'lit';

import { heading } from '../../../kit/heading.js';
import { countWords } from '../../../language/number-words.js';
import type { DirectoryMessages } from '../../language/directory-messages.js';
import type { GroupsState } from '../groups-controller.js';
import type { DirectoryContext } from './directory-context.js';

/** How far getting the groups has come; empty once they are there, or where nothing says where they are. */
export function loadingWords(state: GroupsState, messages: DirectoryMessages): string {
  if (state.kind !== 'loading') return '';
  const { read = 0, of } = state.progress ?? {};
  return read
    ? messages.loadingOf(countWords(read), of === undefined ? undefined : countWords(of))
    : messages.loading;
}

/** That the groups could not be had; empty unless that is so. */
export function failedWords({ kind }: GroupsState, messages: DirectoryMessages): string {
  if (kind !== 'failed') return '';
  return navigator.onLine ? messages.failed : messages.offline;
}

/** That the groups could not be had, and what to do. */
export function failedView({ messages, directory, level }: DirectoryContext): TemplateResult {
  return html`<div class="panel warn" part="problem">
    ${heading(level + 1, 'count', html`<span id="heading" tabindex="-1">${failedWords(directory.source.state, messages)}</span>`)}
    <p>${navigator.onLine ? messages.failedHint : messages.offlineHint}</p>
    <button type="button" class="button" @click=${() => directory.source.again()}>
      ${messages.tryAgain}
    </button>
  </div>`;
}
