import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';

import { layOutAll } from '../support/lay-out-all.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** WCAG 2.2, levels A and AA. What axe-core calls best practice is not part of it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeFinding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {
    readonly target: readonly (string | readonly string[])[];
    readonly any: readonly { readonly message: string }[];
    readonly all: readonly { readonly message: string }[];
  }[];
}

interface Axe {
  run(
    context: string,
    options: object,
  ): Promise<{ violations: AxeFinding[]; incomplete: AxeFinding[]; passes: AxeFinding[] }>;
}

/**
 * Every fault that axe-core finds in the story, and everything that it could
 * not decide: neither is left for somebody to look at some day.
 *
 * @param moment What has happened so far, for the message.
 * @returns One line each; none if all is well. Throws if axe-core found nothing to check at all.
 */
export async function accessibilityFaults(page: Page, moment: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  await page.evaluate(layOutAll);
  const { violations, incomplete, passes } = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: Axe }).axe.run('#storybook-root', {
        runOnly: rules,
        rules: {
          // Off unless asked for by name, although WCAG 2.2 AA has it (2.5.8).
          'target-size': { enabled: true },
          // axe-core reads the colours that a page asked for, not those that a reader forces on it.
          'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches },
        },
      }),
    RULES,
  );
  if (!passes.length) throw new Error(`axe-core found nothing to check ${moment}.`);
  const lines = (kind: string, findings: readonly AxeFinding[]): string[] =>
    findings.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any, all }) => {
        const why = [...any, ...all].map(({ message }) => message).join('; ');
        return `${kind} ${moment}: ${id} (${help}) at ${target.flat().join(' ')}: ${why}`;
      }),
    );
  return [...lines('violation', violations), ...lines('undecided', incomplete)];
}
