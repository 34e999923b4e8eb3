/**
 * Makes a fresh copy of the project runnable with nothing but Node: what it
 * depends on, then a browser to test in. Node built-ins only.
 *
 *     node .config/setup.mjs     does both
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findBrowser, namedBrowser } from './browser.mjs';

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

const OLDEST_NODE = [20, 19];

/** Something that the person has to see to: `message` is a sentence that says what. */
export class SetupError extends Error {
  name = 'SetupError';
}

/** Stops with a sentence on a Node that is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupError(
    `This needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
  );
}

const readJson = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/**
 * Whether node_modules holds what package-lock.json asks for. Versions are
 * compared, not dates: a checkout touches the lock file without changing it.
 */
function isInstalled() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(join(ROOT, installed))) return false;
  const { packages: present } = readJson(installed);
  const { packages: wanted } = readJson('package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.startsWith('node_modules/') || optional || link || present[path]?.version === version,
  );
}

function run(command, args, options = {}) {
  const windows = process.platform === 'win32';
  return spawnSync(windows && command === 'npm' ? 'npm.cmd' : command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
    ...options,
  });
}

/** Installs the packages of the lock file, unless they are there. */
export function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  console.log('Installing the packages that this needs. It takes a minute or so, and happens once …');
  const began = Date.now();
  const { status, error } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (error) {
    throw new SetupError(
      'npm could not be started. It comes with Node: check that `npm --version` answers, and try again.',
    );
  }
  if (status !== 0) {
    throw new SetupError(
      'npm could not install the packages; its own message is above. Check the network connection (and `npm config get registry`), and try again.',
    );
  }
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} seconds.`);
}

/**
 * Finds a browser or, where there is none, installs one.
 *
 * @returns {string} Its path, which child processes find in SAYSO_BROWSER.
 */
export function ensureBrowser() {
  const named = namedBrowser();
  if (named && !existsSync(named.path)) {
    throw new SetupError(
      `${named.variable} names a browser that is not there: ${named.path}. Correct it, or unset it to have one looked for.`,
    );
  }
  const path = findBrowser() ?? installBrowser();
  process.env.SAYSO_BROWSER = path;
  return path;
}

function installBrowser() {
  console.log('There is no Chrome, Chromium or Edge to test in, so one is being installed …');
  const debian = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  const path = (debian && installFromDebian() && findBrowser()) || (installFromPlaywright() && findBrowser());
  if (path) return path;
  throw new SetupError(
    'No browser could be installed. Install Chrome, Chromium or Edge yourself, or set SAYSO_BROWSER to the path of one, and try again.',
  );
}

function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  const stdio = ['ignore', 'ignore', 'inherit'];
  return (
    run('apt-get', [...quiet, 'update'], { env, stdio }).status === 0 &&
    run('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', 'chromium'], { env, stdio })
      .status === 0
  );
}

function installFromPlaywright() {
  const folder = createRequire(import.meta.url).resolve('playwright-core/package.json');
  return run(process.execPath, [join(folder, '../cli.js'), 'install', 'chromium']).status === 0;
}

/** Runs `work`; a SetupError ends the process with its sentence and code 1. */
export async function orSaySo(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await orSaySo(() => {
    ensureInstalled();
    console.log(`Ready. The tests use ${ensureBrowser()}`);
  });
}
