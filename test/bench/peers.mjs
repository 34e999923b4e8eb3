/** The libraries that are measured against. Each is installed beside the bench, never with the project: nobody who only builds or tests needs it. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { run } from '../../.config/processes.mjs';

/** The newest plain-JavaScript release of SurveyJS on 23 November 2026: its UI asks for exactly this core. */
export const SURVEYJS = {
  title: 'SurveyJS',
  folder: peerFolder('surveyjs'),
  packages: { 'survey-core': '2.5.38', 'survey-js-ui': '2.5.38' },
};

/** The newest release on 26 November 2026. */
export const CHARTJS = {
  title: 'chart.js',
  folder: peerFolder('chartjs'),
  packages: { 'chart.js': '4.6.1' },
};

/** The newest releases on 26 November 2026 of what searches in a browser without a server. */
export const SEARCHES = {
  title: 'minisearch, fuse.js and flexsearch',
  folder: peerFolder('searches'),
  packages: { minisearch: '7.2.0', 'fuse.js': '7.5.0', flexsearch: '0.8.212' },
};

function peerFolder(name) {
  return fileURLToPath(new URL(`.peers/${name}/`, import.meta.url));
}

/** Where a peer's packages are, by name. */
export const packagesOf = ({ folder, packages }) =>
  Object.keys(packages).map((name) => [name, join(folder, 'node_modules', name)]);

const INSTALL = [
  'install',
  '--no-package-lock',
  '--ignore-scripts',
  // The peers of SurveyJS are only React's types.
  '--legacy-peer-deps',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/**
 * Installs a peer, unless it is installed already. Where that cannot be, it says so.
 *
 * @returns {Promise<boolean>} Whether it is there.
 */
export async function installPeer(peer) {
  const { title, folder, packages } = peer;
  if (packagesOf(peer).every(([, path]) => existsSync(join(path, 'package.json')))) return true;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  const { code, output } = await run('npm', INSTALL, {
    cwd: folder,
    limit: 120_000,
    shell: process.platform === 'win32',
  });
  if (code === 0) return true;
  const reason = output.split('\n').filter((line) => /^npm (error|ERR)/.test(line));
  console.log(
    `Without ${title}, which could not be installed: ${reason.slice(0, 2).join(' ') || `npm ended with code ${code}`}`,
  );
  return false;
}
