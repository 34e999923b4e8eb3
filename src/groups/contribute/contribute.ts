import type { LitElement } from 'lit';

import { addStyles } from '../../kit/add-styles.js';
import { outcomeStyles } from '../../kit/sending/outcome.styles.js';
import { startDelivery } from '../../kit/sending/sending-options.js';
import { setTrap } from '../../kit/sending/trap.js';
import { problemStyles } from '../../look/problem.styles.js';
import { contributeStyles } from './contribute.styles.js';
import { ContributeController } from './contribute-controller.js';
import type { ContributeSettings } from './settings.js';

export type { ContributeController };

/**
 * Makes what `Contributions` loads late: the forms, what comes of sending them, and how many others are interested.
 * Resolves once its words are in the page's language, or there are none to be had.
 */
export async function contributePart(
  host: LitElement,
  settings: () => ContributeSettings,
): Promise<ContributeController> {
  addStyles(host, problemStyles, outcomeStyles, contributeStyles);
  setTrap(host);
  if (settings().endpoint) startDelivery(host, settings);
  const contribute = new ContributeController(host, settings);
  await contribute.ready;
  return contribute;
}
