import type axeCore from 'axe-core';
// Registers itself as a global: it is no module.
import 'axe-core/axe.min.js';

import { layOutAll } from './lay-out-all.js';

const { axe } = window as unknown as { readonly axe: typeof axeCore };

/** Everything that axe finds wrong, or cannot decide, with an element and what is inside; a line for each. */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  layOutAll();
  const { violations, incomplete } = await axe.run(element, { resultTypes: ['violations', 'incomplete'] });
  return [...violations, ...incomplete].flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary, any, html }) => {
      const why = failureSummary ?? any.map(({ message }) => message).join(', ');
      return `${id} (${help}) at ${target.flat().join(' ')}: ${why} ${html}`.replace(/\s+/g, ' ');
    }),
  );
}
