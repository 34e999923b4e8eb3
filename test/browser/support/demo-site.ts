/** The demonstration's pages on a web server of their own. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveDemo } from '../../../demo/serve.mjs';
import { ROOT, type Ending } from './collector.js';

/** The pages of the three partners. */
export const PARTNERS = ['council', 'trust', 'charity'] as const;

/** An address where no collector is, for tests that need none. */
export const NOBODY = 'http://127.0.0.1:9';

/** Serves the pages, sending their answers to `collector`; returns the address, which has no slash at its end. */
export async function openDemoSite(test: Ending, collector: string): Promise<string> {
  await built();
  const { url, close } = await serveDemo({ port: 0, collector });
  test.after(close);
  return url;
}

/** Builds what is published, if that was not done. */
export async function built(): Promise<void> {
  if (existsSync(join(ROOT, 'cdn/sayso.js')) && existsSync(join(ROOT, 'dist/index.js'))) return;
  const { buildCdn, buildPackage } = await import('../../../.config/build.mjs');
  await buildPackage();
  await buildCdn();
}
