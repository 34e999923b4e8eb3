/** The database cannot do it now, but may a little later: it is locked, full, read-only, overrun or gone. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** The database's own code, such as `SQLITE_BUSY` or `57P01`, or `QUEUE_FULL`. */
  readonly code: string;

  constructor(code: string) {
    super(`The database is not available (${code}).`);
    this.code = code;
  }
}
