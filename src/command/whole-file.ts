import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: whoever reads it in the meantime, or after the power failed, finds what was there
 * before or what is there now, and never a part of either.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  // What a link leads to is replaced, not the link.
  const file = await realpath(path).catch(() => path);
  const { mode = 0o644 } = (await stat(file).catch(() => undefined)) ?? {};
  // In the same folder, for only there is a renaming one step.
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);
  try {
    const handle = await open(beside, 'wx', mode & 0o777);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
