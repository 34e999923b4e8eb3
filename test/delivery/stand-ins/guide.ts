/** The examples of the guide on endpoints, so that tests use what readers paste. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../../browser/support/collector.js';
import type { Submission } from '../../../src/delivery/submission.js';

const guide = readFileSync(join(ROOT, 'stories/endpoints.mdx'), 'utf8');

/** The examples in a language under a heading of the guide, in order. */
export function examples(heading: string, language: string): string[] {
  const [, under = ''] = guide.split(`\n## ${heading}\n`);
  const [section = ''] = under.split('\n## ');
  const blocks = [...section.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))];
  return blocks.map(([, code = '']) => code);
}

/** The only such example, or the first of several. */
export function example(heading: string, language = 'html'): string {
  const [first] = examples(heading, language);
  if (first === undefined) throw new Error(`The guide has no ${language} under "${heading}".`);
  return first;
}

/** The tag of an example, for an endpoint of the same path on another site. */
export const tagFor = (heading: string, site: string): string =>
  example(heading).replace(/(endpoint=")(https?:\/\/[^/]+)?/, `$1${site}`);

/** Where and how an example's tag sends. */
export function sendingOf(heading: string, site: string): Omit<Submission, 'envelope'> {
  const tag = tagFor(heading, site).replaceAll('&amp;', '&');
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag.replace(/\s+/g, ' '))?.[1];
  const format = attribute('format');
  return {
    endpoint: attribute('endpoint') ?? '',
    confirm: attribute('confirm') === 'status' ? 'status' : 'echo',
    ...(format === 'form' && { format }),
  };
}

/** The path of an example's endpoint. */
export const pathOf = (heading: string): string =>
  new URL(sendingOf(heading, 'http://localhost').endpoint).pathname;
