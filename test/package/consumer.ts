/** Somebody else's project that has our package from npm. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Consumer {
  /** The project's folder. Our package is in its `node_modules`, exactly as published. */
  readonly folder: string;
  /** The file that npm would publish. */
  readonly tarball: string;
  /** Writes a file of the project; returns its path. */
  write(name: string, text: string): string;
  remove(): void;
}

/**
 * Packs what was built and installs it. The project lies inside our own
 * node_modules, so that it finds Lit and React's types there.
 */
export function createConsumer(): Consumer {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'consumer-'));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const packed = execFileSync(
    npm,
    ['pack', '--json', '--ignore-scripts', '--loglevel=error', `--pack-destination=${folder}`],
    {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const tarball = join(folder, filename);
  execFileSync('tar', ['-xzf', filename], { cwd: folder });
  const installed = join(folder, 'node_modules/@sayso/elements');
  mkdirSync(dirname(installed), { recursive: true });
  renameSync(join(folder, 'package'), installed);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  return {
    folder,
    tarball,
    write(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
