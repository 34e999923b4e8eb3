import { StoreUnavailable } from './unavailable.js';

/** By SQLite's result codes: faults that are the machine's, not the statement's. */
const UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN|PROTOCOL|NOMEM)/;

/** Runs `work`; what the machine is to blame for comes out as {@link StoreUnavailable}. */
export function available<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    throw UNAVAILABLE.test(code) ? new StoreUnavailable(code) : error;
  }
}

/** SQLite's own code, such as `SQLITE_BUSY`; empty where an error has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
