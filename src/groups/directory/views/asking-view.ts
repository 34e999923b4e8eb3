import { html, nothing } from 'lit';

import type { MoreDirectoryMessages } from '../../language/more-directory-messages.js';
import type { DirectoryContext } from './directory-context.js';

/** How asking the source for more stands, where it is asked for each search. There is room for it all the time, so that the list stays where it is. */
export function askingView({ directory, messages }: DirectoryContext, words: MoreDirectoryMessages): unknown {
  const { remote, source } = directory;
  if (!remote.isOn) return nothing;
  if (remote.state === 'failed')
    return html`<div class="notice" part="problem">
      <p>${words.askingFailed}</p>
      <button type="button" class="button second" @click=${() => source.ask()}>${messages.tryAgain}</button>
    </div>`;
  return html`<p class="hint asking">${remote.state === 'asking' ? words.asking : nothing}</p>`;
}
