import { executeServerCommand } from '@web/test-runner-commands';

import { engine } from './needing.js';

/**
 * Has the browser forget every entry of the page's window but the present one. With fifty, which a window that runs
 * several files soon has, Chromium lets go of entries in the middle: of those that no press or key has led to, as in tests.
 * Others keep them, and need nothing of this.
 */
export async function forgetHistory(): Promise<void> {
  if (engine !== 'Chromium') return;
  await executeServerCommand('forget-history');
  // The page hears of it a little later, and until then counts where it may go to by what there was.
  while (history.length > 1) await new Promise((resolve) => setTimeout(resolve, 5));
}
