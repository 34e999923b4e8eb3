/**
 * Builds what is published.
 *
 *     npm run build
 *
 * `dist/` is for people who import from npm, `cdn/` for script tags, `types/`
 * for editors and frameworks.
 */
import { existsSync } from 'node:fs';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import { writeEditorData } from './editor-data.mjs';
import { run } from './processes.mjs';
import { ROOT } from './setup.mjs';
import { tagFiles } from './tag-files.mjs';
import { terseCss } from './terse-templates.mjs';

/**
 * Builds `dist/`: one module for each of ours, with its types. Not bundled, so
 * that what registers a tag is in the file that `sideEffects` names, where a
 * shared chunk would be dropped by the consumer's bundler.
 */
export async function buildPackage() {
  await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
  const { code, output } = await run(process.execPath, compiler, { cwd: ROOT });
  if (code !== 0) throw new Error(`TypeScript does not accept the sources:\n${output}`);
  // What other languages than ours check results by.
  const schema = 'results/published-results.schema.json';
  await copyFile(join(ROOT, 'src', schema), join(ROOT, 'dist', schema));
}

/**
 * Builds `cdn/`: the loader with its `widgets/`, a file for each tag with its `chunks/`, the single file, and the style
 * sheet for before they have loaded.
 */
export async function buildCdn() {
  const cdn = join(ROOT, 'cdn');
  await rm(cdn, { recursive: true, force: true });
  for (const mode of ['loader', 'all', ...tagFiles().keys()])
    await build({ root: ROOT, mode: `cdn-${mode}`, logLevel: 'error' });
  const sheet = join(ROOT, 'src/cdn/sayso.css');
  if (existsSync(sheet))
    await writeFile(join(cdn, 'sayso.css'), `${terseCss(await readFile(sheet, 'utf8'))}\n`);
  if (existsSync(join(ROOT, 'LICENSE'))) await copyFile(join(ROOT, 'LICENSE'), join(cdn, 'LICENSE'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await Promise.all([buildPackage(), buildCdn(), writeEditorData()]);
    console.log('Built dist/, cdn/ and types/.');
  } catch (error) {
    console.error(`The build failed. ${error.message}`);
    process.exitCode = 1;
  }
}
