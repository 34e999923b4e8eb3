/**
 * Starts WebKitGTK, whose engine is Safari's, and speaks W3C WebDriver to it.
 * The programs are those of Debian's packages `webkit2gtk-driver` and `xvfb`.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { freePort, start, stop } from '../processes.mjs';
import { SetupError } from '../setup.mjs';

const { env } = process;
const HOST = '127.0.0.1';
/** Milliseconds that the driver has to begin listening. */
const PATIENCE = 20_000;

/** Lets the window become as narrow as a phone, which the buttons around its address would not. */
const SMALL_TOOLBAR = `* {
  min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0);
}`;

const onPath = (name) =>
  (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);

/** WebKit's own small browser, which lies among its libraries. */
function findMiniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .filter(existsSync)
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))]);
  return folders
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find(existsSync);
}

/** Where its programs are. Throws a SetupError if one is missing. */
export function findWebKit() {
  const found = { driver: onPath('WebKitWebDriver'), browser: findMiniBrowser(), screen: onPath('Xvfb') };
  if (found.driver && found.browser && (found.screen || env.DISPLAY)) return found;
  throw new SetupError(
    'There is no WebKit to test in. It comes with Linux: on Debian, apt-get install webkit2gtk-driver xvfb. Elsewhere run these tests in a container.',
  );
}

/** A screen that nobody sees, which chooses its own number. */
function startScreen(program) {
  const child = start(
    program,
    ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
    child.stdio[3].once('data', (number) => resolve({ child, display: `:${String(number).trim()}` }));
  });
}

/**
 * Opens a window of WebKit.
 *
 * @returns Its `send`, which calls a command of the session (such as `'POST', '/url', { url }`), and `close`.
 */
export async function openWebKit() {
  const { driver, browser, screen } = findWebKit();
  const { child: screenChild, display } = env.DISPLAY ? { display: env.DISPLAY } : await startScreen(screen);
  const home = mkdtempSync(join(tmpdir(), 'sayso-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), SMALL_TOOLBAR);

  const port = await freePort();
  const driverChild = start(driver, [`--port=${port}`, `--host=${HOST}`], {
    stdio: 'ignore',
    env: {
      ...env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      // There is no graphics card to be relied on, nor a desktop to talk to.
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      GIO_USE_VFS: 'local',
      // Nothing is kept from one run to the next.
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
    },
  });

  async function call(method, path, body) {
    const response = await fetch(`http://${HOST}:${port}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit refused ${method} ${path}: ${value.error}. ${value.message}`);
    return value;
  }

  /** As soon as the driver listens. */
  async function openSession() {
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    };
    for (const began = Date.now(); ;) {
      try {
        return (await call('POST', '/session', { capabilities })).sessionId;
      } catch (error) {
        if (error.cause?.code !== 'ECONNREFUSED' || Date.now() - began > PATIENCE) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }
  const session = await openSession();

  return {
    send: (method, path, body) => call(method, `/session/${session}${path}`, body),
    async close() {
      await call('DELETE', `/session/${session}`).catch(() => undefined);
      stop(driverChild);
      if (screenChild) stop(screenChild);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
