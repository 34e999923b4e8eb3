/**
 * Writes `custom-elements.json`, which says what the elements offer: editors,
 * Storybook and framework types are made from it.
 *
 *     npm run manifest             writes it
 *     npm run manifest -- --check  fails if it is not what the sources say
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { cli } from '@custom-elements-manifest/analyzer/cli.js';

import { ROOT } from './setup.mjs';

const FILE = join(ROOT, 'custom-elements.json');

/** The manifest that the sources ask for now. */
export function makeManifest() {
  return cli({
    argv: ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'],
    cwd: ROOT,
    noWrite: true,
  });
}

/** The same as the text of the file. */
export async function makeManifestText() {
  return `${JSON.stringify(await makeManifest(), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await makeManifestText();
  if (!process.argv.includes('--check')) {
    await writeFile(FILE, text);
    console.log('Wrote custom-elements.json.');
  } else if (text !== (await readFile(FILE, 'utf8').catch(() => ''))) {
    console.error('custom-elements.json is not what the sources say. Run `npm run manifest` and commit it.');
    process.exitCode = 1;
  }
}
