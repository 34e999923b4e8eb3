/** The other floor: how often the disk can be asked, one after the other, to keep a kilobyte. */
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';

/** Writes with fdatasync a second. */
export function diskRate(file, seconds) {
  const handle = openSync(file, 'a');
  const row = Buffer.alloc(1000, 'x');
  const end = performance.now() + seconds * 1000;
  let writes = 0;
  for (; performance.now() < end; writes++) {
    writeSync(handle, row);
    fdatasyncSync(handle);
  }
  closeSync(handle);
  return writes / seconds;
}
