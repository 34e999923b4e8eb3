/**
 * Which Chromium the tests use, and how it is started. Node built-ins only:
 * this is read before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** The variables that may name a browser, the first that is set winning. */
export const BROWSER_VARIABLES = ['SAYSO_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const { env, platform } = process;

const PLACES = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(env.HOME ?? '', 'Applications')].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  linux: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
};

/** Ubuntu leaves a `chromium-browser` that only says how to install the real one, so each candidate has to answer. */
const starts = (path) =>
  // On Windows `--version` opens a window instead of answering.
  platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;

/** The browser that the environment names: `{variable, path}`, or undefined if it names none. */
export function namedBrowser() {
  const variable = BROWSER_VARIABLES.find((name) => env[name]);
  return variable && { variable, path: env[variable] };
}

/**
 * The path of the browser to test in, or undefined if there is none: the one
 * that the environment names (and no other, if it names one), one on the PATH,
 * one in a usual place, or Playwright's own.
 */
export function findBrowser() {
  const named = namedBrowser();
  if (named) return existsSync(named.path) ? named.path : undefined;
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, platform === 'win32' ? `${name}.exe` : name)))
    // The PATH's order must not decide between Chromium and Edge.
    .sort((a, b) => rank(a) - rank(b));
  return [...onPath, ...(PLACES[platform] ?? PLACES.linux), playwrightsOwn()].find(
    (path) => path && existsSync(path) && starts(path),
  );
}

const rank = (path) => NAMES.findIndex((name) => path.replace(/\.exe$/, '').endsWith(name));

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** What the browser is started with. `SAYSO_BROWSER_FLAGS` adds more, separated by spaces. */
export const browserFlags = [
  // Chromium does not start its sandbox as root, which is what containers usually run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  // A container's /dev/shm is often 64 MB.
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(env.SAYSO_BROWSER_FLAGS ?? '').split(' ').filter(Boolean),
];
