import type { DeliveryEnvironment } from './environment.js';

/**
 * Does the work while no other tab does work of the same name. Returns
 * undefined, without doing it, if one is at it; `steal` then takes over from a tab that hangs.
 *
 * Where there are no locks (plain http, sandboxed frames) the work is done
 * regardless: a response that is sent twice under one id is stored once.
 */
export async function exclusive<T>(
  { locks }: DeliveryEnvironment,
  name: string,
  steal: boolean,
  work: () => Promise<T>,
): Promise<T | undefined> {
  let held = false;
  let running: Promise<T> | undefined;
  try {
    await locks?.request(name, steal ? { steal } : { ifAvailable: true }, (lock) => {
      if (lock) return (running = work());
      held = true;
      return undefined;
    });
  } catch {
    // Denied, or stolen from us while the work went on.
  }
  return held ? undefined : (running ?? work());
}
