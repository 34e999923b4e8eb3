/** Which files hold tests. Node 20's runner takes files, not patterns. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './setup.mjs';

const SKIPPED = /(^|[\\/])(node_modules|bench|dist)([\\/]|$)/;

/**
 * The files below a folder whose path fits, in order.
 *
 * @param {RegExp} pattern Tried on the path from the project's folder, with slashes.
 * @param {object} [options]
 * @param {RegExp} [options.not] Files to leave out.
 * @param {string} [options.folder] Where to look.
 */
export function filesLike(pattern, { not, folder = 'test' } = {}) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => pattern.test(path) && !not?.test(path) && !SKIPPED.test(path))
    .sort();
}

/** Tests that run in Node, by the step that runs them. */
export const nodeTests = {
  unit: () => filesLike(/\.node\.test\.ts$/, { not: /^test\/package\// }),
  package: () => filesLike(/^test\/package\/.*\.node\.test\.ts$/),
  e2e: () => filesLike(/^test\/browser\/.*\.e2e\.ts$/),
  faults: () => filesLike(/^test\/(faults|soak)\/.*\.e2e\.ts$/),
  stories: () => filesLike(/^test\/stories\/.*\.e2e\.ts$/),
};

/** Tests that run inside a browser's page. */
export const pageTests = () => filesLike(/\.test\.ts$/, { not: /\.node\.test\.ts$/ });
