/** A browser with a profile on the disk, as residents have it: what it keeps outlives it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type BrowserContext } from 'playwright-core';

import { findBrowser } from '../../../.config/browser.mjs';
import type { Ending } from '../../browser/support/collector.js';
import { LAUNCH } from './residents.js';

/**
 * Frames of other sites may keep things, each site apart, as residents' browsers have it. Playwright switches that off,
 * among others; of two such lists the second counts.
 */
const PARTITIONED = '--disable-features=Translate';

/** A folder for a profile; it is gone at the end, when no browser writes to it any more. */
export function temporaryProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'sayso-profile-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}

/** Starts a browser on a profile; it is closed after the test. */
export async function openProfile(test: Ending, profile: string): Promise<BrowserContext> {
  const executablePath = findBrowser();
  assert.ok(executablePath, 'there is a Chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    ...LAUNCH,
    args: [...LAUNCH.args, PARTITIONED],
  });
  test.after(() => context.close());
  // What translates these tests gives functions their names with a helper, which functions that run in a page lack.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  return context;
}

/** Ends every process that works on a profile, as the system does with an app that takes too much memory. */
export function killBrowserOf(profile: string): void {
  const { stdout } = spawnSync('pgrep', ['-f', '--', `--user-data-dir=${profile}`], { encoding: 'utf8' });
  const ids = stdout.split('\n').filter(Boolean).map(Number);
  assert.ok(ids.length > 0, 'the browser runs');
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}
