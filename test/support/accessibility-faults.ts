import type axeCore from 'axe-core';
// Registers itself as a global: it is no module.
import 'axe-core/axe.min.js';

import { layOutAll } from './lay-out-all.js';
import { engine } from './needing.js';

const { axe } = window as unknown as { readonly axe: typeof axeCore };

/** Everything that axe finds wrong, or cannot decide, with an element and what is inside; a line for each. */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  layOutAll();
  const { violations, incomplete } = await axe.run(element, { resultTypes: ['violations', 'incomplete'] });
  // What lies over what, it works out from what a browser says is at a point. Of all that we show, Chromium lets it decide.
  const undecided = incomplete.filter(({ id }) => engine === 'Chromium' || id !== 'color-contrast');
  return [...violations, ...undecided].flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary, any, html }) => {
      const why = failureSummary ?? any.map(({ message }) => message).join(', ');
      return `${id} (${help}) at ${target.flat().join(' ')}: ${why} ${html}`.replace(/\s+/g, ' ');
    }),
  );
}
