import type { LitElement } from 'lit';

import { addStyles } from '../kit/add-styles.js';
import { controlStyles } from '../look/controls.styles.js';
import { formStyles } from '../look/form.styles.js';
import { groupDetails } from './group-details.js';
import type { GroupDetailsPart } from './views/group-context.js';

/** What a card by itself loads after it is drawn: all of its group, and how what one presses there looks. */
export function moreCard(host: LitElement): Promise<GroupDetailsPart> {
  addStyles(host, controlStyles, formStyles);
  return groupDetails(host);
}
