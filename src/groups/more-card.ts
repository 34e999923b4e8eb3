import type { LitElement } from 'lit';

import { addStyles } from '../kit/add-styles.js';
import { controlStyles } from '../look/controls.styles.js';
import { formStyles } from '../look/form.styles.js';
import { checkSettings, type CheckedSettings } from './check-settings.js';
import { Contributions } from './contribute/contributions.js';
import type { ContributeSettings } from './contribute/settings.js';
import { groupDetails } from './group-details.js';
import type { GroupView } from './views/group-context.js';

/** What {@link moreCard} gives. */
export interface MoreCard {
  /** All that is known of the group and all there is to do with it. */
  readonly detailsView: GroupView;
  /** What came of the last thing that was done with each part of this, for the live region. */
  readonly statuses: readonly string[];
}

/**
 * What a card by itself loads after it is drawn: all of its group, what can be done about it, and how what one presses
 * there looks.
 *
 * @param card Its attributes are the settings of what can be done.
 */
export async function moreCard(card: LitElement & CheckedSettings & ContributeSettings): Promise<MoreCard> {
  checkSettings(card);
  addStyles(card, controlStyles, formStyles);
  const contributions = new Contributions(card, () => card);
  const details = await groupDetails(card);
  return {
    detailsView: (found, context) =>
      details.detailsView(found, { ...context, ...contributions.forGroup(found.group, context) }),
    get statuses() {
      return [contributions.status, details.status];
    },
  };
}
