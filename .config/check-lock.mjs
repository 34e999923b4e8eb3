/**
 * Checks that package-lock.json installs everywhere. npm has been seen to write
 * one that `npm ci` then refuses, because optional packages for other systems
 * were left out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ROOT } from './setup.mjs';

/** The version of `name` that a package at `from` would get, as Node looks for it: outwards. Undefined if none. */
function versionFound(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/'))).replace(/\/$/, '')) {
    const found = packages[`${at ? `${at}/` : ''}node_modules/${name}`];
    if (found || !at) return found?.version;
  }
}

/** Programs for one system are asked for by an exact version; a range is met by whatever npm chose. */
const meets = (version, wanted) => version !== undefined && (version === wanted || !/^\d/.test(wanted));

/** What is wrong with a lock file, a sentence each. */
export function faultsOfLock({ packages }) {
  const faults = [];
  for (const [path, { optionalDependencies = {}, resolved = '', integrity, version, link }] of Object.entries(
    packages,
  )) {
    const name = path.replace(/^.*node_modules\//, '');
    for (const [optional, wanted] of Object.entries(optionalDependencies)) {
      if (!meets(versionFound(packages, path, optional), wanted))
        faults.push(`${name}@${version} may need ${optional}@${wanted}, which is missing.`);
    }
    if (/^(https?|git)/.test(resolved)) faults.push(`${name}@${version} names where it was downloaded from.`);
    if (path.startsWith('node_modules/') && !link && !integrity)
      faults.push(`${name}@${version} has no integrity.`);
  }
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = faultsOfLock(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  if (faults.length) {
    console.error(
      `package-lock.json does not install everywhere:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
    console.error(
      'Pin the package in "overrides" of package.json to a version that is complete, and install again.',
    );
    process.exitCode = 1;
  }
}
