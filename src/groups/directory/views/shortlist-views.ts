import { html, nothing, type TemplateResult } from 'lit';

import type { MoreDirectoryMessages } from '../../language/more-directory-messages.js';
import type { FoundGroup } from '../../model/finding/found.js';
import type { Group } from '../../model/group.js';
import type { DirectoryController } from '../directory-controller.js';
import type { ShortlistController } from '../shortlist-controller.js';
import type { DirectoryContext } from './directory-context.js';

/** Puts a group on the resident's list, or takes it off. The group's name is read out, as there is such a button on each card. */
export function keepView(
  { group: { id, name } }: FoundGroup,
  list: ShortlistController,
  words: MoreDirectoryMessages,
): TemplateResult {
  return html`<p class="keep">
    <button type="button" class="link" @click=${() => list.toggle(id)}>
      ${list.has(id) ? words.drop : words.keep}<span class="unseen">: ${name}</span>
    </button>
  </p>`;
}

/** The groups on the list, of those that there are. */
export const keptGroups = (list: ShortlistController, { all }: DirectoryController): Group[] =>
  list.ids.flatMap((id) => all.find((group) => group.id === id) ?? []);

/** The resident's list, folded until it is asked for; nothing while nothing is on it. */
export function shortlistView(
  context: DirectoryContext,
  list: ShortlistController,
  words: MoreDirectoryMessages,
): unknown {
  const groups = keptGroups(list, context.directory);
  if (!groups.length) return nothing;
  const { part } = list.part;
  const unfolded = (): unknown =>
    part?.view(groups, list, context) ?? html`<p class="hint">${words.fetchingList}</p>`;
  return html`<div class="shortlist" part="shortlist">
    <button
      type="button"
      class="button second"
      aria-expanded=${list.open ? 'true' : 'false'}
      @click=${() => list.fold()}
    >
      ${words.myList(groups.length)}
    </button>
    ${list.open ? unfolded() : nothing}
  </div>`;
}
