/** Runs tests in an installed Firefox, over WebDriver BiDi, which it speaks by itself. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

import { SetupError } from '../setup.mjs';

const { env } = process;

const PLACES = [
  ...(env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox-esr', 'firefox', 'firefox.exe'].map((name) => join(folder, name))),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** What a browser for tests need not ask its makers for, and what would take the focus from a page that saves a file. */
const QUIET = {
  'browser.download.alwaysOpenPanel': false,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.folderList': 2,
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** The path of Firefox: the one that FIREFOX_PATH names, or one in a usual place. Throws a SetupError if there is none. */
export function findFirefox() {
  const named = env.FIREFOX_PATH;
  const found = named ? [named].find(existsSync) : PLACES.find(existsSync);
  if (found) return found;
  throw new SetupError(
    named
      ? `FIREFOX_PATH names a browser that is not there: ${named}. Correct it, or unset it to have one looked for.`
      : 'There is no Firefox to test in. Install it (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH to where it is.',
  );
}

export function firefoxLauncher() {
  const executablePath = findFirefox();
  const downloads = mkdtempSync(join(tmpdir(), 'sayso-firefox-'));
  process.once('exit', () => rmSync(downloads, { recursive: true, force: true }));
  return chromeLauncher({
    puppeteer,
    // Pages beside each other take each other's focus.
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: { ...QUIET, 'browser.download.dir': downloads },
    },
  });
}
