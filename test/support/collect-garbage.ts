import { executeServerCommand } from '@web/test-runner-commands';

/** Has the browser collect everything that nothing refers to any more. */
export async function collectGarbage(): Promise<void> {
  await executeServerCommand('collect-garbage');
}
