/**
 * In which browsers the tests inside a page run: in Chromium, or in those that
 * BROWSERS names, as in `BROWSERS=firefox,webkit npx wtr` or `BROWSERS=all`.
 */
import { chromeLauncher } from '@web/test-runner-chrome';

import { browserFlags, findBrowser } from '../browser.mjs';
import { SetupError } from '../setup.mjs';
import { firefoxLauncher } from './firefox-launcher.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const chromiumLauncher = () =>
  chromeLauncher({
    launchOptions: { executablePath: findBrowser(), args: browserFlags },
    // Each page in a window of its own, because a tab in the background gets no animation frames; and with storage of its
    // own, because what one file of tests keeps on the device would meet the residents of the file that runs beside it.
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage({ type: 'window' }),
  });

const LAUNCHERS = { chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitLauncher };

/**
 * A launcher for each browser that is asked for. Throws a SetupError for one
 * that we do not know, or that is not installed.
 *
 * @param {string} [wanted] Names, separated by commas; or `all`.
 */
export function launchersFor(wanted = process.env.BROWSERS || 'chromium') {
  const all = Object.keys(LAUNCHERS);
  const names = wanted === 'all' ? all : wanted.split(',').map((name) => name.trim().toLowerCase());
  return names.map((name) => {
    if (!Object.hasOwn(LAUNCHERS, name))
      throw new SetupError(
        `BROWSERS names "${name}", which is none that the tests know. There are: ${all.join(', ')}, and "all".`,
      );
    return LAUNCHERS[name]();
  });
}
