import type { LoadProblemKind } from './request.js';

/** Thrown where an address gives nothing that can be read. */
export class LoadFailure extends Error {
  readonly kind: LoadProblemKind;
  readonly status: number | undefined;
  /** Milliseconds that the server asked us to wait. */
  readonly retryAfter: number;

  constructor(kind: LoadProblemKind, status?: number, retryAfter = 0) {
    super(status ? `${kind} (${status})` : kind);
    this.kind = kind;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
