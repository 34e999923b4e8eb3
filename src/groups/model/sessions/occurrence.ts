/** One time that a group meets. */
export interface Occurrence {
  /** Such as `2026-12-01`. */
  readonly day: string;
  readonly start?: string;
  readonly end?: string;
  /** Index into the group's sessions. */
  readonly session: number;
}
