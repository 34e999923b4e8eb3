/** A moment as a clock and a calendar on the wall show it, where a group meets. */
export interface WallClock {
  /** Such as `2026-12-01`. */
  readonly day: string;
  /** Such as `09:30`. */
  readonly time: string;
}

/** A time such as `09:30` as minutes since midnight. */
export const minutesOf = (time: string): number => 60 * Number(time.slice(0, 2)) + Number(time.slice(3, 5));
