/** Tells faults of the server, the network or the load, which pass, from faults of a statement, which do not. */
import { StoreUnavailable } from './unavailable.js';

/**
 * By SQLSTATE: connection (08), credentials (28), read-only (25006), a transaction that lost to another (40), resources
 * such as disk and connections (53), a lock not had in time (55P03), an operator or a time limit (57), the server's
 * own disk (58), and a database that is not there (3D000).
 */
const UNAVAILABLE = /^(08|28|25006|40|53|55P03|57|58|3D000)/;

/** By Node's codes: what a socket says of a server that cannot be reached. */
const UNREACHABLE = /^E[A-Z_]+$/;

/** The driver's own faults have no code. */
const DRIVER =
  /connection terminated|timeout exceeded|connection timeout|read timeout|not queryable|the pool/i;

/** Of two that wait for each other the server ends one. It was undone, and may be tried at once. */
const LOST_TO_ANOTHER = /^(40001|40P01)$/;

/** SQLSTATE, or Node's code; empty where an error has none. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether the same transaction would go through if it were tried again. */
export function isWorthAnotherTry(error: unknown): boolean {
  return LOST_TO_ANOTHER.test(codeOf(error));
}

/** The error as the store throws it. */
export function storeError(error: unknown): unknown {
  const code = codeOf(error);
  if (code) return UNAVAILABLE.test(code) || UNREACHABLE.test(code) ? new StoreUnavailable(code) : error;
  const message = error instanceof Error ? error.message : '';
  return DRIVER.test(message) ? new StoreUnavailable('CONNECTION_LOST') : error;
}
