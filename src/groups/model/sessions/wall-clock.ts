/** A moment as a clock and a calendar on the wall show it, where a group meets. */
export interface WallClock {
  /** Such as `2026-12-01`. */
  readonly day: string;
  /** Such as `09:30`. */
  readonly time: string;
}
