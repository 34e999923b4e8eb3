/** Bundles for the pages that are measured against, made in memory for each run. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import { packagesOf } from './peers.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/**
 * Bundles one file of `targets/` for production: `{js, css}`, both minified.
 *
 * @param {string} file
 * @param {import('./peers.mjs').SURVEYJS} [peer] What it imports of.
 */
export async function bundle(file, peer) {
  const { output } = await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: Object.fromEntries(peer ? packagesOf(peer) : []) },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(HERE, 'targets', file), output: { codeSplitting: false } },
    },
  });
  const css = output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => source);
  return { js: output.find(({ type }) => type === 'chunk').code, css: css.join('') };
}
