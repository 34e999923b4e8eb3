import type { LitElement } from 'lit';

import type { PowerLabelFragment } from '../power-label/fragment.js';

/**
 * Loads the power label of a definition that has one (`power`), before its questions are drawn: coming after them it
 * would push them away under somebody's finger.
 *
 * @param host The survey, which may be about to be drawn for the first time.
 * @returns Undefined where there is none, where it is not one, or where it could not be loaded: nobody is kept from
 *   answering by that.
 */
export async function loadLabel(host: LitElement, power: unknown): Promise<PowerLabelFragment | undefined> {
  if (power === undefined) return undefined;
  try {
    const { powerLabelFragment } = await import('../power-label/fragment.js');
    await host.updateComplete;
    return powerLabelFragment(host, power);
  } catch {
    return undefined;
  }
}
