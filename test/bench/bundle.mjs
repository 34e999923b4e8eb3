/** Bundles for the pages that are measured against, made in memory for each run. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import { run } from '../../.config/processes.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PEERS = join(HERE, '.peers');

/** The newest plain-JavaScript release of SurveyJS on 23 November 2026: its UI asks for exactly this core. */
const SURVEYJS = { 'survey-core': '2.5.38', 'survey-js-ui': '2.5.38' };

/**
 * Installs SurveyJS beside the bench, never with the project: nobody who only
 * builds or tests needs it. Does nothing where it is installed already.
 *
 * @returns {Promise<string>} Why it could not be installed, or nothing.
 */
export async function installPeers() {
  const installed = Object.keys(SURVEYJS).every((name) =>
    existsSync(join(PEERS, 'node_modules', name, 'package.json')),
  );
  if (installed) return '';
  await mkdir(PEERS, { recursive: true });
  await writeFile(join(PEERS, 'package.json'), JSON.stringify({ private: true, dependencies: SURVEYJS }));
  const { code, output } = await run(
    'npm',
    // Its peers are only React's types.
    [
      'install',
      '--no-package-lock',
      '--ignore-scripts',
      '--legacy-peer-deps',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    { cwd: PEERS, limit: 120_000, shell: process.platform === 'win32' },
  );
  const reason = output.split('\n').filter((line) => /^npm (error|ERR)/.test(line));
  return code === 0 ? '' : reason.slice(0, 2).join(' ') || `npm ended with code ${code}`;
}

/** Bundles one file of `targets/` for production: `{js, css}`, both minified. */
export async function bundle(file) {
  const inPeers = Object.keys(SURVEYJS).map((name) => [name, join(PEERS, 'node_modules', name)]);
  const { output } = await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: Object.fromEntries(inPeers) },
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
